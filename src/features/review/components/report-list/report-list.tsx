import { useState } from 'react'
import { reportKindWords, reportStateWords } from '@/domain/report/report'
import { chineseSpan } from '@/domain/review/wording'
import { Button, Card, Cell, EmptyState, ListView, Page, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { reviewReports } from '@/types/review/reports.contract'
import { toneOf } from '../../report-words'
import { CompileSheet } from './compile-sheet'

/** The periodic reports, newest first; the office begins one here. */
export function ReportList() {
  const list = useList(reviewReports.reports, {})
  const { mayCall } = useViewer()
  const [isCompiling, setCompiling] = useState(false)
  const mayCompile = mayCall(reviewReports.compileReport)
  return (
    <Page isDense bar={mayCompile ? <Button isGrowing icon="plus" onClick={() => setCompiling(true)}>编一份报告</Button> : undefined}>
      <ListView list={list} what="报告" empty={<EmptyState title="还没有报告" note={mayCompile ? '选一个时段，数和清单由系统取好，您写判断。' : '印发以后，这里就有了。'} />}>
        {(rows) => (
          <Card isList>
            {rows.map(({ id, kind, title, from, to, edition, state }) => (
              <Cell
                key={id}
                isWrapped
                title={title}
                note={[reportKindWords[kind], chineseSpan(from, to), edition > 1 ? `第 ${edition} 版` : ''].filter(Boolean).join('，')}
                trailing={<StatusTag tone={toneOf(state)}>{reportStateWords[state]}</StatusTag>}
                label={`${title}，${reportStateWords[state]}`}
                onClick={() => void go(routes.periodicReport({ id }))}
              />
            ))}
          </Card>
        )}
      </ListView>
      <CompileSheet isOpen={isCompiling} onClose={() => setCompiling(false)} />
    </Page>
  )
}
