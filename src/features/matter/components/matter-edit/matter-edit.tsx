import { View } from '@tarojs/components'
import { categories, categoryWords, purposes, purposeWords } from '@/domain/problem/vocabulary'
import { Button, Card, Cell, CheckMark, Chip, Chips, ErrorState, Field, FieldError, FieldLabel, Page, Segmented, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { toast } from '@/src/platform/dialog'
import { back } from '@/src/platform/navigation'
import { type MatterView, siteMatters } from '@/types/site/matters.contract'
import { matterMessageOf } from '../../matter-words'
import { useMatterForm } from '../../use-matter-form'

/** The office's words of one service matter; a new one without an id. */
export function MatterEdit({ id }: { id: string | undefined }) {
  const { data, error, retry } = useQuery(siteMatters.matters, {})
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '服务事项')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  const matter = data.rows.find((row) => row.id === id)
  if (id && !matter) return <Page isDense><ErrorState title="没有找到这一项" note="回列表看看最新的。" /></Page>
  return <Form key={id ?? 'new'} matter={matter} nextOrder={data.rows.length} />
}

const askable = categories.filter((category) => category !== 'conduct' && category !== 'appFeedback')

function Form({ matter, nextOrder }: { matter: MatterView | undefined; nextOrder: number }) {
  const { form, change, missing, isSending, error, save } = useMatterForm(matter, nextOrder)
  const submit = async (): Promise<void> => {
    if (!(await save())) return
    toast('存好了，职工看到的是新的')
    await back(routes.matters())
  }
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void submit()} isSending={isSending} sendingText="正在保存">{matter ? '保存这一项' : '加上这一项'}</Button>}>
      <View className="t-title">{matter?.title ?? '加一项服务'}</View>
      {error && <FieldError>{matterMessageOf(error)}</FieldError>}
      <Card>
        <Field label="叫什么" value={form.title} onChange={(title) => change({ title })} maxLength={20} error={missing?.title} />
        <View className="mt-3">
          <Field label="做什么" isMultiline value={form.what} onChange={(what) => change({ what })} maxLength={500} error={missing?.what} />
        </View>
        <View className="mt-3">
          <Field label="给谁" isMultiline value={form.forWhom} onChange={(forWhom) => change({ forWhom })} maxLength={300} error={missing?.forWhom} />
        </View>
        <View className="mt-3">
          <Field label="怎么办" isMultiline value={form.how} onChange={(how) => change({ how })} maxLength={500} placeholder="金额、日期每年不一样，写清是哪一年的" error={missing?.how} />
        </View>
        <View className="mt-3">
          <Field label="电话" isOptional kind="phone" hasCounter={false} value={form.phone} onChange={(phone) => change({ phone })} maxLength={20} error={missing?.phone} />
        </View>
      </Card>
      <Card>
        <FieldLabel>点进来算哪一类诉求</FieldLabel>
        <Chips label="点进来算哪一类诉求">
          {askable.map((category) => (
            <Chip key={category} role="radio" isSelected={form.category === category} onClick={() => change({ category })}>
              {categoryWords[category]}
            </Chip>
          ))}
        </Chips>
        <View className="mt-3">
          <FieldLabel>多半是来</FieldLabel>
          <Segmented label="多半是来" options={purposes.map((value) => ({ value, text: purposeWords[value] }))} value={form.purpose} onChange={(purpose) => change({ purpose })} />
        </View>
        <View className="mt-3">
          <Field label="排第几" kind="number" hasCounter={false} value={form.order} onChange={(order) => change({ order })} maxLength={3} error={missing?.order} />
        </View>
        <Cell isLow role="checkbox" isChecked={form.isShown} title="给职工看" trailing={<CheckMark isOn={form.isShown} />} onClick={() => change({ isShown: !form.isShown })} />
      </Card>
    </Page>
  )
}
