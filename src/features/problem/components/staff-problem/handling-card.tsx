import { View } from '@tarojs/components'
import { dayOf, type Day } from '@/domain/calendar/day'
import type { ProblemView } from '@/types/problem.views'
import { Card, KeyValue, SectionTitle } from '@/src/components'
import { shortDay } from '@/src/lib/format'

const planned = ({ dueOn, doneAt }: ProblemView['measures'][number], today: Day): string => {
  if (doneAt) return `${shortDay(dayOf(doneAt), today)}做完`
  return dueOn ? `打算 ${shortDay(dueOn, today)}做完` : ''
}

/** Who has it, what they mean to do, and what they said when it was done; nothing before anybody has it. */
export function HandlingCard({ problem, today }: { problem: ProblemView; today: Day }) {
  const { owner, coOwners, measures, resolution, refusal } = problem
  if (refusal) {
    return (
      <Card>
        <SectionTitle>不予受理</SectionTitle>
        <View className="mt-2">
          <KeyValue name="理由">{refusal.reason}</KeyValue>
          <KeyValue name="可以找谁">{refusal.whereToTurn}</KeyValue>
        </View>
      </Card>
    )
  }
  if (!owner) return null
  return (
    <Card>
      <SectionTitle>办理</SectionTitle>
      <View className="mt-2">
        <KeyValue name="主办">{owner.name}</KeyValue>
        {coOwners.length > 0 && <KeyValue name="协办">{coOwners.map(({ name }) => name).join('、')}</KeyValue>}
        {measures.map((measure, index) => (
          <KeyValue key={measure.id} name={index === 0 ? '举措' : ''}>
            <View>{measure.words}</View>
            {planned(measure, today) && <View className="t-note">{planned(measure, today)}</View>}
          </KeyValue>
        ))}
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
