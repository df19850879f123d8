import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, ReasonSheet } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { toast } from '@/src/platform/dialog'
import { practiceDrafts } from '@/types/practice/drafts.contract'
import type { PracticeView } from '@/types/practice/practice.views'
import { practiceMessageOf } from '../../practice-words'

/** 撤下, with its reason: at the end of the page, where nobody taps it by mistake. */
export function WithdrawPart({ practice: { id, version } }: { practice: PracticeView }) {
  const { send, isSending, error } = useIntention(practiceDrafts.withdraw, ['practice.', 'review.'])
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const withdraw = async (): Promise<void> => {
    if (!(await send({ id, version, reason }))) return
    toast('撤下了')
    setOpen(false)
  }
  return (
    <View>
      <Button kind="text" onClick={() => setOpen(true)}>撤下这一篇</Button>
      <ReasonSheet
        isOpen={isOpen} title="撤下这一篇" onClose={() => setOpen(false)} about="撤下以后，别人看不到它了。" label="为什么" missing="写一句为什么撤下" most={300}
        value={reason} onChange={setReason} button="写好了，撤下" onSubmit={() => void withdraw()} isSending={isSending} refusal={error && practiceMessageOf(error)}
      />
    </View>
  )
}
