import { View } from '@tarojs/components'
import { type ItemState, itemStates, itemStateWords } from '@/domain/review/indicator'
import { Button, Card, DayField, EmptyState, ErrorState, Field, FieldError, FieldLabel, Page, PhotoGrid, Segmented, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { back } from '@/src/platform/navigation'
import type { IndicatorRow } from '@/types/review/indicators.contract'
import { useIndicator } from '../../api/use-indicators'
import { entrySentence, targetSentence } from '../../indicator-words'
import { reviewMessageOf } from '../../review-rule-words'
import { useEntryForm } from '../../use-entry-form'

const states: readonly { value: ItemState; text: string }[] = itemStates.map((value) => ({ value, text: itemStateWords[value] }))

/** A value of an indicator, with what proves it. */
export function EntryForm({ id }: { id: string | undefined }) {
  const { found, error, retry } = useIndicator(id)
  if (found === undefined) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这项指标')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  if (found === null) return <Page isDense><EmptyState title="没有找到这项指标" note="可能已经停用。" /></Page>
  return <Form row={found.row} />
}

function Form({ row }: { row: IndicatorRow }) {
  const { today } = useViewer()
  const { kind, typed, on, change, pictures, missing, isSending, error, save } = useEntryForm(row, today)
  const submit = async (): Promise<void> => {
    if (!(await save())) return
    toast('记下了')
    await back(routes.indicator({ id: row.id }))
  }
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void submit()} isSending={isSending} sendingText="正在保存">记下这个数</Button>}>
      <View className="t-title">{row.title}</View>
      <View>
        {[targetSentence(row, today), row.value ? `上次 ${row.valueWords}` : '', entrySentence(row, today) ?? ''].filter(Boolean).map((line) => (
          <View key={line} className="t-sub">
            {line}
          </View>
        ))}
      </View>
      <Card>
        {kind === 'ratio' && (
          <>
            <Field label="完成的" kind="number" value={typed.numerator} onChange={(numerator) => change({ numerator })} maxLength={9} hasCounter={false} />
            <View className="mt-3">
              <Field label="总数" kind="number" value={typed.denominator} onChange={(denominator) => change({ denominator })} maxLength={9} hasCounter={false} error={missing?.value} />
            </View>
          </>
        )}
        {kind === 'count' && <Field label={`多少${row.unit}`} kind="number" value={typed.count} onChange={(count) => change({ count })} maxLength={9} hasCounter={false} error={missing?.value} />}
        {kind === 'state' && (
          <>
            <FieldLabel>到哪一步了</FieldLabel>
            <Segmented label="到哪一步了" options={states} value={typed.state} onChange={(state) => change({ state })} />
            {missing?.value && <FieldError>{missing.value}</FieldError>}
          </>
        )}
        <DayField name="哪天的数" value={on} onChange={(next) => change({ on: next })} today={today} to={today} />
      </Card>
      <Card>
        <Field label="依据" isMultiline placeholder="数从哪来：名册、文件、会议记录" value={typed.note} onChange={(note) => change({ note })} maxLength={300} error={missing?.evidence} />
        <View className="mt-3">
          <FieldLabel hint="选填，最多 9 张">照片</FieldLabel>
          <PhotoGrid photos={pictures.shown} onOpen={pictures.open} max={pictures.max} onAdd={() => void pictures.add()} onRemove={pictures.remove} onRetry={pictures.retry} />
          {missing?.photos && <FieldError>{missing.photos}</FieldError>}
        </View>
      </Card>
      {error && <FieldError>{reviewMessageOf(error)}</FieldError>}
    </Page>
  )
}
