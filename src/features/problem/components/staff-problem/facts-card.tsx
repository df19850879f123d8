import { View } from '@tarojs/components'
import { dayOf, type Day } from '@/domain/calendar/day'
import { anonymityWords, difficultyWords, purposeWords, sourceWords, urgencyWords } from '@/domain/problem/vocabulary'
import type { ProblemView } from '@/types/problem.views'
import { Button, Card, Cell, KeyValue } from '@/src/components'
import { shortDay, shortInstant } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { callPhone } from '@/src/platform/phone'
import { dueWords } from '../../clock-words'
import { kindWords } from '../../words'

/** Who said it, as far as this viewer may know. */
function Reporter({ problem }: { problem: ProblemView }) {
  const { reporter, anonymity, isYours, isConduct } = problem
  if (isYours) return <>您自己</>
  if (!reporter) {
    const who = anonymity === 'hiddenFromOwner' ? (isConduct ? '只有监督组看得到名字' : '只有办公室看得到名字') : '谁也看不到名字'
    return <>{`${anonymityWords[anonymity]}，${who}`}</>
  }
  const { name, phone } = reporter
  return (
    <View>
      <View>{`${name}（${anonymityWords[anonymity]}）`}</View>
      {anonymity === 'hiddenFromOwner' && <View className="t-note">名字和电话不要告诉承办的人</View>}
      {phone && (
        <View className="staff-problem__call">
          <Button kind="line" isSmall icon="phone" label={`给${name}打电话`} onClick={() => callPhone(phone)}>
            打电话
          </Button>
        </View>
      )}
    </View>
  )
}

/** What is known of it besides the words. */
export function FactsCard({ problem, today }: { problem: ProblemView; today: Day }) {
  const { purpose, category, difficulty, urgency, unionName, place, source, submittedAt, clock, state, anonymity, visitId } = problem
  // 全匿名: the day is enough; the minute could tell who it was.
  const sentAt = anonymity === 'anonymous' ? shortDay(dayOf(submittedAt), today) : shortInstant(submittedAt, today)
  const isTriaged = state !== 'submitted' && state !== 'returned' && state !== 'declined'
  return (
    <Card>
      <KeyValue name="反映人">
        <Reporter problem={problem} />
      </KeyValue>
      <KeyValue name="工会">{unionName ?? '还没有工会'}</KeyValue>
      {place && <KeyValue name="地点">{place}</KeyValue>}
      <KeyValue name="分类">{`${purposeWords[purpose]}，${kindWords(category, 'staff')}`}</KeyValue>
      {isTriaged && <KeyValue name="难易缓急">{`难易${difficultyWords[difficulty]}，缓急${urgencyWords[urgency]}`}</KeyValue>}
      <KeyValue name="来源">{`${sourceWords[source]}，${sentAt}`}</KeyValue>
      {clock && <KeyValue name={clock.kind === 'accept' ? '受理期限' : '办结期限'}>{`最晚 ${dueWords(clock, today)}`}</KeyValue>}
      {visitId !== null && <Cell isLow title="看那次走访" onClick={() => void go(routes.visitRecord({ id: visitId }))} />}
    </Card>
  )
}
