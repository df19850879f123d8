import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Cell, Chip, Chips, DayField, ErrorState, Field, FieldError, FieldLabel, Page, Segmented, Sheet, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { replace } from '@/src/platform/navigation'
import type { UnionCard } from '@/types/liaison.contract'
import { liaisonCard } from '@/types/liaison/card.contract'
import { editingMessageOf } from '../../editing-words'
import { useUnionForm } from '../../use-union-form'
import { unionKindWords } from '../../union-words'
import { PairEdit } from '../pair-edit/pair-edit'
import { UnionSearch } from '../union-search/union-search'
import { PlacesEdit } from './places-edit'

/** A union's register: the office everything, a chair the own union's facts. Without an id a new one. */
export function UnionEdit({ id }: { id: string | undefined }) {
  const { data, error, retry } = useQuery(liaisonCard.union, id ? { unionId: id } : undefined)
  if (!id) return <Form union={undefined} isAll />
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这个工会')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
  return <Form key={data.version} union={data} isAll={data.may.editAll} />
}

const yesNo: readonly { value: 'yes' | 'no'; text: string }[] = [
  { value: 'yes', text: '有' },
  { value: 'no', text: '还没有' },
]

function Form({ union, isAll }: { union: UnionCard | undefined; isAll: boolean }) {
  const { form, change, missing, isSending, error, save } = useUnionForm(union, isAll)
  const { today } = useViewer()
  const [isChoosing, setChoosing] = useState(false)
  const submit = async (): Promise<void> => {
    const id = await save()
    if (!id) return
    toast('存好了')
    if (!union) await replace(routes.unionEdit({ id }))
  }
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void submit()} isSending={isSending} sendingText="正在保存">{union ? '保存资料' : '加上这个工会'}</Button>}>
      <View className="t-title">{union?.name ?? '新加一个工会'}</View>
      {error && <FieldError>{editingMessageOf(error)}</FieldError>}
      {isAll && (
        <Card>
          <Field label="全名" value={form.name} onChange={(name) => change({ name })} maxLength={60} error={missing?.name} />
          <View className="mt-3">
            <FieldLabel>哪一种</FieldLabel>
            <Chips label="哪一种">
              {(Object.keys(unionKindWords) as UnionCard['kind'][]).map((kind) => (
                <Chip key={kind} role="radio" isSelected={form.kind === kind} onClick={() => change({ kind })}>
                  {unionKindWords[kind]}
                </Chip>
              ))}
            </Chips>
          </View>
          <View className="mt-3">
            <Chips label="是不是重点">
              <Chip role="checkbox" isSelected={form.isKey} icon={form.isKey ? 'check' : undefined} onClick={() => change({ isKey: !form.isKey })}>
                重点基层工会
              </Chip>
            </Chips>
          </View>
          <Cell title="上级工会" isLow value={form.parent?.name ?? '没有'} onClick={() => setChoosing(true)} label={`上级工会：${form.parent?.name ?? '没有'}，改一改`} />
        </Card>
      )}
      <Card>
        <Field label="会员人数" kind="number" value={form.memberCount} onChange={(memberCount) => change({ memberCount })} maxLength={7} hasCounter={false} error={missing?.memberCount} />
        <View className="mt-3">
          <FieldLabel>女职工组织</FieldLabel>
          <Segmented
            label="女职工组织"
            options={yesNo}
            value={form.hasWomensGroup === null ? undefined : form.hasWomensGroup ? 'yes' : 'no'}
            onChange={(value) => change({ hasWomensGroup: value === 'yes' })}
          />
        </View>
        <DayField name="下次换届" value={form.reelectionDueOn ?? undefined} onChange={(reelectionDueOn) => change({ reelectionDueOn })} today={today} />
        <DayField name="上次职代会" value={form.lastCongressOn ?? undefined} onChange={(lastCongressOn) => change({ lastCongressOn })} today={today} to={today} />
        <DayField name="集体合同从" value={form.contractFromOn ?? undefined} onChange={(contractFromOn) => change({ contractFromOn })} today={today} />
        <DayField name="集体合同到" value={form.contractToOn ?? undefined} onChange={(contractToOn) => change({ contractToOn })} today={today} />
      </Card>
      <Card>
        <Field label="主席" isOptional value={form.chairName} onChange={(chairName) => change({ chairName })} maxLength={30} hasCounter={false} />
        <View className="mt-3">
          <Field label="主席电话" isOptional kind="phone" value={form.chairPhone} onChange={(chairPhone) => change({ chairPhone })} maxLength={20} hasCounter={false} error={missing?.chairPhone} />
        </View>
        <View className="mt-3">
          <Field label="联系人" isOptional value={form.contactName} onChange={(contactName) => change({ contactName })} maxLength={30} hasCounter={false} />
        </View>
        <View className="mt-3">
          <Field label="联系人电话" isOptional kind="phone" value={form.contactPhone} onChange={(contactPhone) => change({ contactPhone })} maxLength={20} hasCounter={false} error={missing?.contactPhone} />
        </View>
      </Card>
      {union && <PlacesEdit union={union} />}
      {union && isAll && <PairEdit union={union} />}
      <Sheet isOpen={isChoosing} title="上级工会" onClose={() => setChoosing(false)}>
        <Cell isLow isLink hasArrow={false} title="没有上级工会" onClick={() => { change({ parent: null }); setChoosing(false) }} />
        <UnionSearch onOpen={(parent) => { change({ parent }); setChoosing(false) }} />
      </Sheet>
    </Page>
  )
}
