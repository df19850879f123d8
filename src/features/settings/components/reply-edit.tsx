import { View } from '@tarojs/components'
import { replyPlaces } from '@/domain/problem/reply.places'
import { knownSlots } from '@/domain/problem/templates'
import { Button, Card, Cell, CheckMark, Chip, Chips, ErrorState, Field, FieldError, FieldLabel, KeyValue, Page, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { toast } from '@/src/platform/dialog'
import { back } from '@/src/platform/navigation'
import { type ReplyTemplateView, settingsReplies } from '@/types/settings/replies.contract'
import { settingMessageOf } from '../setting-words'
import { type ReplyPlace, useReplyForm } from '../use-reply-form'

interface ReplyEditProps {
  id?: string
  /** Where a new one stands. */
  command?: string
  field?: string
}

/** One 常用答复 as the office words it; a new one without an id. */
export function ReplyEdit({ id, command, field }: ReplyEditProps) {
  const { data, error, retry } = useQuery(settingsReplies.replies, {})
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '常用答复')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  const template = data.rows.find((row) => row.id === id)
  const at = template ?? { command, field }
  const place = replyPlaces.find((one) => one.command === at.command && one.field === at.field)
  if (!place || (id && !template)) return <Page isDense><ErrorState title="没有找到这一条" note="回列表看看最新的。" isFinal /></Page>
  return <Form key={id ?? 'new'} template={template} place={place} version={data.version} />
}

const most = 300

function Form({ template, place, version }: { template: ReplyTemplateView | undefined; place: ReplyPlace; version: number }) {
  const form = useReplyForm(template, place, version)
  const { title, text, isRetired, missing, filled, asked, error } = form
  const submit = async (): Promise<void> => {
    if (!(await form.save())) return
    toast('存好了，写答复的人看到的是新的')
    await back(routes.setting({ name: 'replies' }))
  }
  const insert = (slot: string): void => form.setText(`${text}〔${slot}〕`)
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void submit()} isSending={form.isSending} sendingText="正在保存">{template ? '保存这一条' : '加上这一条'}</Button>}>
      <View className="t-title">{template ? template.title : '加一条常用答复'}</View>
      {error && <FieldError>{settingMessageOf(error)}</FieldError>}
      <Card>
        <KeyValue name="用在哪">{place.name}</KeyValue>
        <View className="mt-3">
          <Field label="短名字" value={title} onChange={form.setTitle} maxLength={12} placeholder="按钮上的字，比如“等回单”" error={missing?.title} />
        </View>
        <View className="mt-3">
          <Field label="答复的话" isMultiline value={text} onChange={form.setText} maxLength={most} placeholder="要人填的写成〔日期〕这样" error={missing?.text} />
        </View>
        <View className="mt-3">
          <FieldLabel hint="点一下加在末尾">自动填好的</FieldLabel>
          <Chips label="自动填好的">
            {knownSlots.map((slot) => (
              <Chip key={slot} label={`加上${slot}`} onClick={() => insert(slot)}>
                {`〔${slot}〕`}
              </Chip>
            ))}
          </Chips>
        </View>
        {filled.length > 0 && <View className="t-note mt-2">{`自动填：${filled.join('、')}`}</View>}
        {asked.length > 0 && <View className="t-note mt-1">{`写答复的人要填：${asked.join('、')}。没填完的交不出去`}</View>}
      </Card>
      {template && (
        <Card isList>
          <Cell
            isLow
            role="checkbox"
            isChecked={!isRetired}
            title="给大家用"
            note="去掉以后不再出现，要用还可以再打开"
            isWrapped
            trailing={<CheckMark isOn={!isRetired} />}
            onClick={() => form.setRetired(!isRetired)}
          />
        </Card>
      )}
    </Page>
  )
}
