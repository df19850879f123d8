import { View } from '@tarojs/components'
import { useState } from 'react'
import { type LightColor, lightWords } from '@/domain/problem/vocabulary'
import type { LedgerView } from '@/types/problem.contract'
import { Card, Cell, EmptyState, LineTabs, ListView } from '@/src/components'
import { classNames } from '@/src/components/class-names'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { problemLists } from '@/types/problem/lists.contract'
import { problemSimilar } from '@/types/problem/similar.contract'
import { countOf, useDeskCounts } from '../../api/use-desk-counts'
import { useLedger } from '../../api/use-ledger'
import { type BoardTab, boardTabs, chooseBoardTab, useBoardTab } from '../../board-tab'
import { BoardRows } from './board-rows'
import { LightFilter } from './light-filter'
import './ledger-board.scss'

const nothing: Record<BoardTab, { title: string; note?: string }> = {
  triage: { title: '没有等受理的', note: '新反映的问题先到这里。' },
  decisions: { title: '没有等您定的', note: '退回、延期、暂停、异议、回访，等办公室定的都在这里。' },
  toAssign: { title: '没有等交办的', note: '受理了还没交给谁的，在这里。' },
  working: { title: '没有在办的' },
  followUp: { title: '没有在等职工的', note: '等职工补充情况、回答解决没解决的，在这里。' },
  all: { title: '台账里还没有问题', note: '职工反映的、走访带回的，都记在这里。' },
}

/** Whose clocks stand still show no lights. */
const unlit: readonly BoardTab[] = ['decisions', 'followUp']

/** Whose lights are counted; elsewhere every light is offered. */
const counted: readonly BoardTab[] = ['triage', 'all']

const viewOf = (tab: BoardTab, light: LightColor | undefined): LedgerView => {
  if (tab === 'decisions') return { kind: 'decisions' }
  if (tab === 'all') return light ? { kind: 'light', light } : { kind: 'all' }
  return { kind: 'desk', desk: tab, ...(light && { light }) }
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
  const list = useLedger(roles && viewOf(tab, light))
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
          tabs={boardTabs
            .filter(({ value }) => isOffice || value !== 'decisions')
            .map(({ value, text }) => ({ value, text, count: counts && countOf(counts, value) }))}
          value={tab}
          onChange={choose}
        />
      </View>
      <Card isList>
        <Cell title="查找、筛选、导出" isLow onClick={() => void go(routes.ledger())} />
        {roles?.includes('supervision') && (
          <>
            <Cell title="督办" sub="逾期的先看，催办、发督办单、报领导" onClick={() => void go(routes.supervise())} />
            <Cell title="干部作风" sub="另外编号，只有监督组看得到" onClick={() => void go(routes.conduct())} />
          </>
        )}
      </Card>
      {isOfDistrict && !unlit.includes(tab) && (lights || !counted.includes(tab)) && <LightFilter counts={lights} value={light} onChange={setLight} />}
      <ListView list={{ ...list, retry }} what="台账" empty={empty}>
        {(rows) => <BoardRows rows={rows} today={today} asksSimilar={tab === 'triage' && mayCall(problemSimilar.similarCounts)} isDeciding={unlit.includes(tab)} />}
      </ListView>
    </View>
  )
}
