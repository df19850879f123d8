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

const sheets = {
  sendBack: { title: '退回修改', about: '作者会收到这句话，改好再交。', label: '哪里要改', missing: '写一句哪里要改，作者才知道', button: '退回，请作者修改' },
  withdraw: { title: '撤下这一篇', about: '撤下以后，别人看不到它了。', label: '为什么', missing: '写一句为什么撤下', button: '撤下这一篇' },
} as const

/** What the reader may do with it, as the server says: hand in, edit, publish, send back, withdraw. */
export function PracticeActs({ practice: { id, version, may } }: { practice: PracticeView }) {
  const handingIn = useIntention(practiceDrafts.handIn, stale)
  const publishing = useIntention(practiceDrafts.publish, stale)
  const sendingBack = useIntention(practiceDrafts.sendBack, stale)
  const withdrawing = useIntention(practiceDrafts.withdraw, stale)
  const [open, setOpen] = useState<'sendBack' | 'withdraw'>()
  const [reason, setReason] = useState('')
  const step = { id, version }
  const reasoned = open === 'withdraw' ? withdrawing : sendingBack
  const give = async (): Promise<void> => {
    if (!(await reasoned.send({ ...step, reason }))) return
    toast(open === 'withdraw' ? '撤下了' : '退回了，作者会收到')
    setOpen(undefined)
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
        {has('withdraw') && <Button kind="line" onClick={() => setOpen('withdraw')}>撤下</Button>}
        {has('sendBack') && <Button kind="line" onClick={() => setOpen('sendBack')}>退回</Button>}
        {(has('write') || has('edit')) && <Button kind={has('handIn') || has('publish') ? 'line' : 'primary'} isGrowing={!has('handIn') && !has('publish')} onClick={edit}>{has('edit') ? '编辑' : '改一改'}</Button>}
        {has('handIn') && <Button isGrowing onClick={() => void handIn()} isSending={handingIn.isSending}>交给宣传组</Button>}
        {has('publish') && <Button isGrowing onClick={() => void publish()} isSending={publishing.isSending}>审核通过，发布</Button>}
      </View>
      <ReasonSheet
        isOpen={open !== undefined} {...sheets[open ?? 'sendBack']} onClose={() => setOpen(undefined)} most={300} value={reason} onChange={setReason}
        onSubmit={() => void give()} isSending={reasoned.isSending} refusal={reasoned.error && practiceMessageOf(reasoned.error)}
      />
    </View>
  )
}
