import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, Cell, EmptyState, LineTabs, ListView } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { problemLists } from '@/types/problem/lists.contract'
import { totalOf, useDeskCounts } from '../../api/use-desk-counts'
import { useLedger } from '../../api/use-ledger'
import { type BoardTab, boardTabs, chooseBoardTab, useBoardTab } from '../../board-tab'
import { LedgerCard } from '../ledger-card'
import './union-board.scss'

type UnionTab = Exclude<BoardTab, 'decisions'> | 'covered'

const nothing: Record<UnionTab, { title: string; note?: string }> = {
  triage: { title: '没有等本会受理的', note: '会员反映的问题先到这里。办不了的，可以交回区里。' },
  toAssign: { title: '没有等交办的', note: '受理了还没交给谁的，在这里。' },
  working: { title: '没有在办的' },
  followUp: { title: '没有在等职工的', note: '等职工补充情况、回答解决没解决的，在这里。' },
  all: { title: '本会还没有问题', note: '会员反映的、干部走访带回的，都记在这里。' },
  covered: { title: '下级工会还没有问题' },
}

const everything = { kind: 'all' } as const

/** 本会: the own union's lines by who acts next; those of the unions under it stand apart, to be read only. */
export function UnionBoard() {
  const { today } = useViewer()
  const [isCovered, setCovered] = useState(false)
  const queue = useBoardTab('all')
  const tab: UnionTab = isCovered ? 'covered' : queue === 'decisions' ? 'all' : queue
  const { data: counts, retry: retryCounts } = useDeskCounts(true)
  const hasCovered = !!useQuery(problemLists.ledger, { view: everything, scope: 'covered' }).data?.rows.length
  const list = useLedger(tab === 'all' || tab === 'covered' ? everything : { kind: 'desk', desk: tab }, isCovered ? 'covered' : 'own')
  const retry = (): void => {
    list.retry()
    retryCounts()
  }
  const choose = (next: UnionTab): void => {
    setCovered(next === 'covered')
    if (next !== 'covered') chooseBoardTab(next)
  }
  const own = boardTabs.flatMap(({ value, text }) =>
    value === 'decisions' ? [] : [{ value: value as UnionTab, text, count: counts && (value === 'all' ? totalOf(counts) : counts.desks[value]) }],
  )
  const empty = <EmptyState {...nothing[tab]} action={tab === 'all' || tab === 'covered' ? undefined : { text: '看全部', onClick: () => choose('all') }} />
  return (
    <>
      <View className="union-board__tabs">
        <LineTabs label="本会" tabs={hasCovered ? [...own, { value: 'covered', text: '下级工会' }] : own} value={tab} onChange={choose} />
      </View>
      <Card isList>
        <Cell title="查找、筛选、导出" isLow onClick={() => void go(routes.ledger())} />
      </Card>
      {isCovered && <View className="t-sub">下级工会的问题由它们自己办，这里只能看。</View>}
      <ListView list={{ ...list, retry }} what="本会的问题" empty={empty}>
        {(rows) => rows.map((row) => <LedgerCard key={row.id} row={row} today={today} onOpen={() => void go(routes.handle({ id: row.id }))} />)}
      </ListView>
    </>
  )
}
