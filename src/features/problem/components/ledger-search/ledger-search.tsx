import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, EmptyState, Field, ListView, SectionTitle } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useSettled } from '@/src/lib/use-settled'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { problemImport } from '@/types/problem/import.contract'
import { useDeskCounts } from '../../api/use-desk-counts'
import { useLedgerSearch } from '../../api/use-ledger-search'
import { everything, filterOf, type LedgerChoice } from '../../ledger-choice'
import { ledgerCountOf } from '../../ledger-count'
import { useLedgerChoice } from '../../use-ledger-choice'
import { ExportSheet } from '../export-sheet'
import { LedgerCard } from '../ledger-card'
import { ActiveParts } from './active-parts'
import { FilterSheet } from './filter-sheet'

/** 台账, narrowed by whatever the office keeps it by, searched by words and number, taken out as Excel. */
export function LedgerSearch() {
  const { today, roles, mayCall } = useViewer()
  const [choice, setChoice] = useLedgerChoice()
  const [isFiltering, setFiltering] = useState(false)
  const [isExporting, setExporting] = useState(false)
  const words = useSettled(choice.words, 500)
  const filter = filterOf({ ...choice, words })
  const list = useLedgerSearch(filter)
  const isChairs = !!roles && !roles.some((role) => role === 'office' || role === 'leader' || role === 'supervision')
  const { data: counts } = useDeskCounts(!!roles && !isChairs)
  const count = counts && ledgerCountOf(filter, counts)
  const isNarrow = Object.keys(filter).length > 0
  const choose = (next: LedgerChoice): void => {
    setChoice(next)
    setFiltering(false)
  }
  // A search looks through a stretch at a time: nothing yet is not nothing.
  const empty = list.hasMore ? (
    <View className="t-sub center">{list.isLoadingMore ? '正在往前找' : '最近的里面没有，可以接着往前找'}</View>
  ) : isNarrow ? (
    <EmptyState icon="search" title="没有找到" note="少选一项，或换几个字看看。" action={{ text: '看全部', onClick: () => choose(everything) }} />
  ) : (
    <EmptyState title="台账里还没有问题" note="职工反映的、走访带回的，都记在这里。" />
  )
  return (
    <>
      <Card>
        <Field
          ariaLabel="找台账里的问题"
          value={choice.words}
          onChange={(text) => setChoice({ ...choice, words: text })}
          maxLength={40}
          hasCounter={false}
          placeholder="编号，或问题里的几个字"
        />
      </Card>
      <ActiveParts choice={choice} today={today} onChange={choose} onOpen={() => setFiltering(true)} />
      <SectionTitle
        extra={
          <View className="row">
            {mayCall(problemImport.previewImport) && (
              <Button kind="text" isSmall label="导入原来的台账" onClick={() => void go(routes.ledgerImport())}>
                导入
              </Button>
            )}
            <Button kind="text" isSmall onClick={() => setExporting(true)}>
              导出 Excel
            </Button>
          </View>
        }
      >
        {count !== undefined ? `共 ${count} 件` : isNarrow ? '筛出来的' : '台账'}
      </SectionTitle>
      <ListView list={list} what="台账" empty={empty}>
        {(rows) =>
          rows.map((row) => (
            <LedgerCard key={row.id} row={row} today={today} onOpen={() => void go(isChairs ? routes.handle({ id: row.id }) : routes.accept({ id: row.id }))} />
          ))
        }
      </ListView>
      <FilterSheet key={JSON.stringify(filterOf({ ...choice, words: '' }))} choice={choice} today={today} isOpen={isFiltering} onClose={() => setFiltering(false)} onChoose={choose} />
      <ExportSheet filter={filter} choice={choice} today={today} isOpen={isExporting} onClose={() => setExporting(false)} />
    </>
  )
}
