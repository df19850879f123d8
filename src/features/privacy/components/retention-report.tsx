import { Banner, Card, Cell, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { longDay } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { privacyRetention } from '@/types/privacy/retention.contract'
import { howLong } from '../how-long'

/** What the next run of the timer would remove, without removing it, and what the last one did. */
export function RetentionReport() {
  const { data, error, retry } = useQuery(privacyRetention.retention, {})
  if (!data) return error ? <ErrorState {...failureOf(error, '到期清理')} onRetry={retry} /> : <Skeleton cards={2} />
  const due = data.rows.reduce((sum, row) => sum + row.due, 0)
  return (
    <>
      <Banner>{`${due === 0 ? '现在没有到期的。' : `现在有 ${due} 条到期，下一次清理就删。`}${data.lastRun ? `上一次 ${longDay(data.lastRun.on)}，删了 ${data.lastRun.removed} 条。` : '还没有清理过。'}`}</Banner>
      <Card isList>
        <SectionTitle>到期自己删的</SectionTitle>
        {data.rows.map(({ what, keptDays, why, due: count }) => (
          <Cell key={what} isWrapped title={what} sub={`留 ${howLong(keptDays)}，${count === 0 ? '没有到期的' : `${count} 条到期`}`} note={why} />
        ))}
      </Card>
      <Card isList>
        <SectionTitle>不删的</SectionTitle>
        <Cell isWrapped title="台账、办理经过、审计" note="是工会的记录，一直留着；注销的人和它脱开。" />
      </Card>
    </>
  )
}
