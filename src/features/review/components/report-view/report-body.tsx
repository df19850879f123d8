import { View } from '@tarojs/components'
import { chineseDay } from '@/domain/review/wording'
import { dayOf } from '@/domain/calendar/day'
import { Card, SectionTitle } from '@/src/components'
import { longInstant } from '@/src/lib/format'
import type { ReportView } from '@/types/review/reports.contract'
import { ReportTable } from './report-table'
import { rulesWords } from '../../report-words'
import './report-view.scss'

/** The words of the report, as in the file: what it counts, what changed, lists, the office's own words, next steps. */
export function ReportBody({ report }: { report: ReportView }) {
  const { addressee, signature, lead, sections, takenAt, rulesVersion, published } = report
  return (
    <>
      <Card>
        {addressee && <View>{`${addressee}：`}</View>}
        <View className="report__words">{lead}</View>
      </Card>
      {sections.map(({ heading, paragraphs, tables, words: own }) => (
        <Card key={heading}>
          <SectionTitle>{heading}</SectionTitle>
          {paragraphs.map((paragraph) => (
            <View key={paragraph} className="report__words">
              {paragraph}
            </View>
          ))}
          {tables.map((table) => (
            <ReportTable key={table.title} table={table} />
          ))}
          {own && <View className="report__words">{own}</View>}
        </Card>
      ))}
      <View className="report__end">
        <View>{signature}</View>
        {published && <View>{chineseDay(dayOf(published.at))}</View>}
      </View>
      <View className="t-note">{`数取于 ${longInstant(takenAt)}，以后不变（${rulesWords(rulesVersion)}）。`}</View>
    </>
  )
}
