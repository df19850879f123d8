import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Banner, Button, Card, DayField, ErrorState, Field, FieldError, Page, Skeleton } from '@/src/components'
import { longDay } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { useIntention } from '@/src/lib/use-intention'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { confirm } from '@/src/platform/dialog'
import { liaisonEditing } from '@/types/liaison/editing.contract'
import { keepingMessageOf } from '../../keeping-words'
import { OpenWork, type Held } from './open-work'

/** What somebody holds, before they leave and after: the office hands each of it on. */
export function PersonLeave({ id }: { id: string }) {
  const { data, error, retry } = useQuery(liaisonEditing.openWork, { personId: id })
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '他手上的事')} onRetry={retry} /> : <Skeleton cards={3} />}</Page>
  return data.leftOn ? <Gone held={data} leftOn={data.leftOn} /> : <Leaving id={id} held={data} />
}

function Gone({ held, leftOn }: { held: Held; leftOn: string }) {
  const isClear = held.problemCount + held.planCount + held.pairs.length === 0
  return (
    <Page isDense>
      <View className="t-title">{held.name}</View>
      <Banner tone={isClear ? 'info' : 'you'}>{`${longDay(leftOn)}离开，角色都停了。${isClear ? '手上的事都交接完了。' : '下面的事在等办公室交给别人。'}`}</Banner>
      <OpenWork held={held} />
    </Page>
  )
}

function Leaving({ id, held }: { id: string; held: Held }) {
  const { today } = useViewer()
  const { send, isSending, error } = useIntention(liaisonEditing.leave, ['people.', 'liaison.', 'problem.', 'review.'])
  const [leftOn, setLeftOn] = useState<string>()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = countCharacters(reason.trim()) < 2
  const submit = async (): Promise<void> => {
    setTried(true)
    if (isMissing) return
    const isSure = await confirm({ title: `登记${held.name}离开吗`, text: '他的角色和代办马上停，手上的事留给办公室交接。他还是职工，自己反映的事照样看得到。', confirmText: '登记离开' })
    if (isSure) await send({ personId: id, leftOn: leftOn ?? today, reason })
  }
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void submit()} isSending={isSending}>{`登记${held.name}离开`}</Button>}>
      <View className="t-title">{`${held.name}要离开`}</View>
      {error && <FieldError>{keepingMessageOf(error)}</FieldError>}
      <View className="t-sub">登记以后，下面这些留给办公室，一件一件交给别人：</View>
      <OpenWork held={held} />
      <Card>
        <DayField name="最后一天" value={leftOn ?? today} onChange={setLeftOn} today={today} to={today} />
        <View className="mt-3">
          <Field label="为什么" placeholder="比如：退休、调往市总" value={reason} onChange={setReason} maxLength={100} error={isTried && isMissing ? '写一句原因，至少 2 个字' : undefined} />
        </View>
      </Card>
    </Page>
  )
}
