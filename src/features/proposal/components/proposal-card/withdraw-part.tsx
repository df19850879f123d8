import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, ReasonSheet } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { toast } from '@/src/platform/dialog'
import { proposalFollowing } from '@/types/proposal/following.contract'
import type { ProposalView } from '@/types/proposal/proposal.views'
import { proposalMessageOf } from '../../proposal-words'

/** 撤回, with its reason: at the end of the page, where nobody taps it by mistake. */
export function WithdrawPart({ proposal: { id, version } }: { proposal: ProposalView }) {
  const { send, isSending, error } = useIntention(proposalFollowing.withdraw, ['proposal.'])
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const withdraw = async (): Promise<void> => {
    if (!(await send({ id, version, reason }))) return
    toast('撤回了')
    setOpen(false)
  }
  return (
    <View>
      <Button kind="text" onClick={() => setOpen(true)}>撤回这一份</Button>
      <ReasonSheet
        isOpen={isOpen} title="撤回这一份" onClose={() => setOpen(false)} about="撤回以后就不再报送了。" label="为什么" missing="写一句为什么撤回" most={500}
        value={reason} onChange={setReason} button="写好了，撤回" onSubmit={() => void withdraw()} isSending={isSending} refusal={error && proposalMessageOf(error)}
      />
    </View>
  )
}
