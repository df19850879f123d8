import { View } from '@tarojs/components'
import { audiences, writtenParts } from '@/domain/report/report'
import { Button, Card, Chip, Chips, EmptyState, ErrorState, Field, FieldError, FieldLabel, Page, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { toast } from '@/src/platform/dialog'
import { back } from '@/src/platform/navigation'
import { type ReportView, reviewReports } from '@/types/review/reports.contract'
import { audienceWords, partWords } from '../../report-words'
import { reviewMessageOf } from '../../review-rule-words'
import { useReportForm } from '../../use-report-form'
import { StepsEdit } from './steps-edit'

/** The office's part of a report; the figures are not to be changed by anybody. */
export function ReportForm({ id }: { id: string | undefined }) {
  const { data, error, retry } = useQuery(reviewReports.report, id ? { id } : undefined)
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这份报告')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
  if (!data.may.includes('edit')) return <Page isDense><EmptyState title="这份报告现在不能改" note="送审以后要退回来才能改；印发了的出更正版。" /></Page>
  return <Form report={data} />
}

function Form({ report }: { report: ReportView }) {
  const { typed, change, missing, isSending, error, save } = useReportForm(report)
  const submit = async (): Promise<void> => {
    if (!(await save())) return
    toast('存好了')
    await back(routes.periodicReport({ id: report.id }))
  }
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void submit()} isSending={isSending} sendingText="正在保存">保存草稿</Button>}>
      <View className="t-title">{report.title}</View>
      <View className="t-sub">数和清单由系统取好，不能改。这里写办公室的判断。</View>
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
      <Card>
        <Field label={partWords.judgement} isMultiline placeholder="总的怎么样，难在哪里" value={typed.words.judgement} onChange={(judgement) => change({ words: { ...typed.words, judgement } })} maxLength={2000} />
      </Card>
      <StepsEdit steps={typed.nextSteps} error={missing?.steps} onChange={(nextSteps) => change({ nextSteps })} />
      <Card>
        <SectionTitle>各部分想补的话</SectionTitle>
        {writtenParts
          .filter((part) => part !== 'judgement')
          .map((part) => (
            <View key={part} className="mt-3">
              <Field label={partWords[part]} isOptional isMultiline value={typed.words[part]} onChange={(text) => change({ words: { ...typed.words, [part]: text } })} maxLength={2000} />
            </View>
          ))}
      </Card>
      <Card>
        <Field label="题目" value={typed.title} onChange={(title) => change({ title })} maxLength={60} error={missing?.title} />
        <View className="mt-3">
          <Field label="主送" value={typed.addressee} onChange={(addressee) => change({ addressee })} maxLength={80} error={missing?.addressee} />
        </View>
        <View className="mt-3">
          <Field label="落款" value={typed.signature} onChange={(signature) => change({ signature })} maxLength={40} error={missing?.signature} />
        </View>
        <View className="mt-3">
          <FieldLabel>印发给</FieldLabel>
          <Chips label="印发给">
            {audiences.map((one) => {
              const isOn = typed.audience.includes(one)
              return (
                <Chip key={one} role="checkbox" isSelected={isOn} icon={isOn ? 'check' : undefined} onClick={() => change({ audience: isOn ? typed.audience.filter((other) => other !== one) : [...typed.audience, one] })}>
                  {audienceWords[one]}
                </Chip>
              )
            })}
          </Chips>
          {missing?.audience && <FieldError>{missing.audience}</FieldError>}
        </View>
      </Card>
    </Page>
  )
}
