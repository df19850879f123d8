import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, FieldError, ReasonSheet } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useIntention } from '@/src/lib/use-intention'
import { toast } from '@/src/platform/dialog'
import { go } from '@/src/platform/navigation'
import { practiceDrafts } from '@/types/practice/drafts.contract'
import type { PracticeView } from '@/types/practice/practice.views'
import { practiceMessageOf } from '../../practice-words'

const stale = ['practice.', 'review.']

/** What the reader may do with it, as the server says: hand in, edit, publish, send back. */
export function PracticeActs({ practice: { id, version, may } }: { practice: PracticeView }) {
  const handingIn = useIntention(practiceDrafts.handIn, stale)
  const publishing = useIntention(practiceDrafts.publish, stale)
  const sendingBack = useIntention(practiceDrafts.sendBack, stale)
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const step = { id, version }
  const sendBack = async (): Promise<void> => {
    if (!(await sendingBack.send({ ...step, reason }))) return
    toast('退回了，作者会收到')
    setOpen(false)
    setReason('')
  }
  const handIn = async (): Promise<void> => {
    if (await handingIn.send(step)) toast('交给宣传组了')
  }
  const publish = async (): Promise<void> => {
    if (await publishing.send(step)) toast('发布了，大家都能看到')
  }
  const error = handingIn.error ?? publishing.error
  const has = (command: (typeof may)[number]): boolean => may.includes(command)
  const edit = (): void => void go(routes.practiceEdit({ id }))
  return (
    <View className="grow">
      {error && <View className="mt-1"><FieldError>{practiceMessageOf(error)}</FieldError></View>}
      <View className="practice-card__acts">
        {has('sendBack') && <Button kind="line" onClick={() => setOpen(true)}>退回</Button>}
        {(has('write') || has('edit')) && <Button kind={has('handIn') || has('publish') ? 'line' : 'primary'} isGrowing={!has('handIn') && !has('publish')} onClick={edit}>{has('edit') ? '编辑' : '改一改'}</Button>}
        {has('handIn') && <Button isGrowing onClick={() => void handIn()} isSending={handingIn.isSending}>交给宣传组</Button>}
        {has('publish') && <Button isGrowing onClick={() => void publish()} isSending={publishing.isSending}>审核通过，发布</Button>}
      </View>
      <ReasonSheet
        isOpen={isOpen} title="退回修改" onClose={() => setOpen(false)} about="作者会收到这句话，改好再交。" label="哪里要改" missing="写一句哪里要改，作者才知道" most={300}
        value={reason} onChange={setReason} button="退回，请作者修改" onSubmit={() => void sendBack()} isSending={sendingBack.isSending}
        refusal={sendingBack.error && practiceMessageOf(sendingBack.error)}
      />
    </View>
  )
}
