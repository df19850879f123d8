import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { type LightColor, lightWords } from '@/domain/problem/vocabulary'
import type { LedgerRow } from '@/types/problem.views'
import { Card, Cell, EmptyState, LineTabs, ListView } from '@/src/components'
import { classNames } from '@/src/components/class-names'
import { routes } from '@/src/lib/routes'
import type { List } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { problemConduct } from '@/types/problem/conduct.contract'
import { problemLists } from '@/types/problem/lists.contract'
import { totalOf, useDeskCounts } from '../../api/use-desk-counts'
import { useLedger } from '../../api/use-ledger'
import { type BoardTab, boardTabs, chooseBoardTab, useBoardTab } from '../../board-tab'
import { LedgerCard } from '../ledger-card'
import { LightFilter } from './light-filter'
import './ledger-board.scss'

const nothing: Record<BoardTab, { title: string; note?: string }> = {
  triage: { title: '没有等受理的', note: '新反映的问题先到这里。' },
  toAssign: { title: '没有等交办的', note: '受理了还没交给谁的，在这里。' },
  working: { title: '没有在办的' },
  followUp: { title: '没有在等职工的', note: '等职工补充情况、回答解决没解决的，在这里。' },
  all: { title: '台账里还没有问题', note: '职工反映的、走访带回的，都记在这里。' },
}

/** In one queue a light is kept here; only the whole ledger is asked by light. Asks on until the known number is there. */
const useOnly = (list: List<LedgerRow>, light: LightColor | undefined, wanted: number): List<LedgerRow> => {
  const rows = light ? list.rows?.filter(({ clock }) => clock?.light === light) : list.rows
  const isShort = !!light && !!rows && rows.length < wanted && list.hasMore && !list.isLoadingMore && !list.moreError
  const { loadMore } = list
  useEffect(() => {
    if (isShort) loadMore()
  }, [isShort, loadMore])
  return { ...list, rows, hasMore: list.hasMore && (!light || (rows?.length ?? 0) < wanted) }
}

/** 台账: queues by who acts next, rows by due time. A chair sees the own union's lines, without the district's counts. */
export function LedgerBoard() {
  const { roles, today, mayCall } = useViewer()
  const isOffice = !!roles?.includes('office')
  const tab = useBoardTab(isOffice ? 'triage' : 'all')
  const [light, setLight] = useState<LightColor>()
  const isOfDistrict = mayCall(problemLists.deskCounts)
  const { data: counts, retry: retryCounts } = useDeskCounts(isOfDistrict)
  const lights = tab === 'triage' ? counts?.triageLights : tab === 'all' ? counts?.lights : undefined
  const isAskedByLight = tab === 'all' && light !== undefined
  const whole = useLedger(roles && (isAskedByLight ? { kind: 'light', light } : tab === 'all' ? { kind: 'all' } : { kind: 'desk', desk: tab }))
  const list = useOnly(whole, isAskedByLight ? undefined : light, light && lights ? lights[light] : 0)
  const retry = (): void => {
    list.retry()
    retryCounts()
  }
  const choose = (next: BoardTab): void => {
    setLight(undefined)
    chooseBoardTab(next)
  }
  const empty = light ? (
    <EmptyState title={`没有${lightWords[light]}的`} action={{ text: '看全部', onClick: () => setLight(undefined) }} />
  ) : (
    <EmptyState {...nothing[tab]} action={tab === 'all' ? undefined : { text: '看全部', onClick: () => choose('all') }} />
  )
  return (
    <View className="ledger-board">
      <View className={classNames('ledger-board__tabs', isOfDistrict && 'ledger-board__tabs--staying')}>
        <LineTabs
          label="台账"
          tabs={boardTabs.map(({ value, text }) => ({ value, text, count: counts && (value === 'all' ? totalOf(counts) : counts.desks[value]) }))}
          value={tab}
          onChange={choose}
        />
      </View>
      {mayCall(problemConduct.conductLedger) && (
        <Card isList>
          <Cell title="干部作风" sub="另外编号，只有监督组看得到" onClick={() => void go(routes.conduct())} />
        </Card>
      )}
      {lights && <LightFilter counts={lights} value={light} onChange={setLight} />}
      <ListView list={{ ...list, retry }} what="台账" empty={empty}>
        {(rows) => rows.map((row) => <LedgerCard key={row.id} row={row} today={today} onOpen={() => void go(routes.accept({ id: row.id }))} />)}
      </ListView>
    </View>
  )
}
