import { View } from '@tarojs/components'
import { useState } from 'react'
import { reportKindWords, reportStateWords } from '@/domain/report/report'
import { chineseSpan } from '@/domain/review/wording'
import { Banner, Button, Card, Cell, ErrorState, Page, SectionTitle, Skeleton, StatusTag } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { usePageShare } from '@/src/platform/share'
import { reviewBulletins } from '@/types/review/bulletins.contract'
import { type ReportView as Report, reviewReports } from '@/types/review/reports.contract'
import { reviewWorks } from '@/types/review/works.contract'
import { stepsOf, toneOf } from '../../report-words'
import { ReportExportSheet } from './export-sheet'
import { ReportActs } from './report-acts'
import { ReportBody } from './report-body'

/** One periodic report: read, taken along as a file, and moved on by whoever's turn it is. */
export function ReportView({ id }: { id: string | undefined }) {
  const { data, error, retry } = useQuery(reviewReports.report, id ? { id } : undefined)
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这份报告')} onRetry={retry} /> : <Skeleton cards={4} />}</Page>
  return <Loaded report={data} />
}

const turns = { draft: '办公室在写', submitted: '等领导审签', approved: '等办公室印发', published: '' } as const

function Loaded({ report }: { report: Report }) {
  const { id, kind, title, from, to, edition, state, may, sentBack, correction, correctsId } = report
  const { today, mayCall } = useViewer()
  const [isExporting, setExporting] = useState(false)
  usePageShare(title, routes.periodicReport({ id }), { isForOthers: state === 'published' })
  const steps = stepsOf(report, today)
  const hasBar = may.some((command) => command !== 'edit')
  return (
    <Page isDense bar={hasBar ? <ReportActs report={report} /> : undefined}>
      <View className="row-between row-top">
        <View className="t-title grow">{title}</View>
        <StatusTag tone={toneOf(state)}>{reportStateWords[state]}</StatusTag>
      </View>
      <View className="t-note">{[reportKindWords[kind], chineseSpan(from, to), edition > 1 ? `第 ${edition} 版` : '', turns[state]].filter(Boolean).join('，')}</View>
      {state === 'draft' && sentBack && <Banner tone="you">{`${sentBack.name}退回：${sentBack.reason}`}</Banner>}
      {may.includes('edit') && (
        <Button kind="secondary" icon="pencil" onClick={() => void go(routes.reportEdit({ id }))}>
          写判断和下一步
        </Button>
      )}
      {correction && (
        <Card isList>
          <SectionTitle>这一版更正了什么</SectionTitle>
          <View>{correction}</View>
          {correctsId && <Cell isLow isLink title="看上一版" onClick={() => void go(routes.periodicReport({ id: correctsId }))} />}
        </Card>
      )}
      <ReportBody report={report} />
      {steps.length > 0 && (
        <Card>
          <SectionTitle>经过</SectionTitle>
          {steps.map((step) => (
            <View key={step} className="t-sub mt-1">
              {step}
            </View>
          ))}
        </Card>
      )}
      <Card isList>
        <Cell title="导出 Word、Excel" onClick={() => setExporting(true)} />
        {mayCall(reviewBulletins.saveBulletin) && state === 'published' && <Cell title="写成一期简报" onClick={() => void go(routes.bulletinEdit({ reportId: id }))} />}
        {mayCall(reviewWorks.saveUpward) && state === 'published' && <Cell title="报给上级了，记一笔" onClick={() => void go(routes.upwards({ reportId: id, title }))} />}
      </Card>
      <ReportExportSheet id={id} isOpen={isExporting} onClose={() => setExporting(false)} />
    </Page>
  )
}
