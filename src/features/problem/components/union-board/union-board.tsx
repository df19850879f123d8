import { View } from '@tarojs/components'
import { EmptyState, LineTabs, ListView } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { totalOf, useDeskCounts } from '../../api/use-desk-counts'
import { useLedger } from '../../api/use-ledger'
import { type BoardTab, boardTabs, chooseBoardTab, useBoardTab } from '../../board-tab'
import { LedgerCard } from '../ledger-card'

const nothing: Partial<Record<BoardTab, { title: string; note?: string }>> = {
  triage: { title: '没有等本会受理的', note: '会员反映的问题先到这里。办不了的，可以交回区里。' },
  toAssign: { title: '没有等交办的', note: '受理了还没交给谁的，在这里。' },
  working: { title: '没有在办的' },
  followUp: { title: '没有在等职工的', note: '等职工补充情况、回答解决没解决的，在这里。' },
}
const noneAtAll = { title: '本会还没有问题', note: '会员反映的、干部走访带回的，都记在这里。' }

/** 本会: the own union's lines by who acts next, what is due first on top. */
export function UnionBoard() {
  const { today } = useViewer()
  const tab = useBoardTab('all')
  const { data: counts, retry: retryCounts } = useDeskCounts(true)
  const list = useLedger(tab === 'all' ? { kind: 'all' } : { kind: 'desk', desk: tab })
  const retry = (): void => {
    list.retry()
    retryCounts()
  }
  const empty = (
    <EmptyState {...(nothing[tab] ?? noneAtAll)} action={tab === 'all' ? undefined : { text: '看全部', onClick: () => chooseBoardTab('all') }} />
  )
  return (
    <>
      <View className="ledger-board__tabs">
        <LineTabs
          label="本会"
          tabs={boardTabs.map(({ value, text }) => ({ value, text, count: counts && (value === 'all' ? totalOf(counts) : counts.desks[value]) }))}
          value={tab}
          onChange={chooseBoardTab}
        />
      </View>
      <ListView list={{ ...list, retry }} what="本会的问题" empty={empty}>
        {(rows) => rows.map((row) => <LedgerCard key={row.id} row={row} today={today} onOpen={() => void go(routes.handle({ id: row.id }))} />)}
      </ListView>
    </>
  )
}
