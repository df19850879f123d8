import { View } from '@tarojs/components'
import { dayOf, type Day } from '@/domain/calendar/day'
import { Card, KeyValue, SectionTitle } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'

/** Who has it, and how it ended; nothing before anybody has it. */
export function PeopleCard({ problem: { owner, coOwners, resolution, refusal }, today }: { problem: ProblemView; today: Day }) {
  if (!owner && !refusal) return null
  return (
    <Card>
      <SectionTitle>{refusal ? '不予受理' : '办理'}</SectionTitle>
      <View className="mt-2">
        {refusal && <KeyValue name="理由">{refusal.reason}</KeyValue>}
        {refusal && <KeyValue name="可以找谁">{refusal.whereToTurn}</KeyValue>}
        {owner && <KeyValue name="主办">{owner.name}</KeyValue>}
        {coOwners.length > 0 && <KeyValue name="协办">{coOwners.map(({ name }) => name).join('、')}</KeyValue>}
        {resolution && (
          <KeyValue name="结果">
            <View>{resolution.words}</View>
            <View className="t-note">{`${resolution.byName}，${shortDay(dayOf(resolution.at), today)}`}</View>
          </KeyValue>
        )}
      </View>
    </Card>
  )
}
