import { Banner, EmptyState, ListView } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { peopleMe } from '@/types/people/me.contract'
import { problemConduct } from '@/types/problem/conduct.contract'
import { LedgerCard } from '../ledger-card'

/** Complaints about cadres' conduct: supervision's own list, in no other count. */
export function ConductLedger() {
  const { today } = useViewer()
  const list = useList(problemConduct.conductLedger, {})
  const { data: me } = useQuery(peopleMe.me, {})
  return (
    <>
      {me && (
        <Banner tone={me.conductAlternate ? 'info' : 'warn'}>
          {me.conductAlternate ? `反映监督组自己的，由${me.conductAlternate}来办，监督组看不到。` : '反映监督组自己的由谁来办，还没有定。请管理员先设好。'}
        </Banner>
      )}
      <ListView list={list} what="干部作风" empty={<EmptyState title="没有反映干部作风的" note="这里的件另外编号，不进台账，也不进任何统计。" />}>
        {(rows) => rows.map((row) => <LedgerCard key={row.id} row={row} today={today} isDeciding onOpen={() => void go(routes.accept({ id: row.id }))} />)}
      </ListView>
    </>
  )
}
