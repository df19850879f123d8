import { ReasonPart } from '@/src/components/reason-sheet/reason-part'
import { useIntention } from '@/src/lib/use-intention'
import { toast } from '@/src/platform/dialog'
import { proposalFollowing } from '@/types/proposal/following.contract'
import type { ProposalView } from '@/types/proposal/proposal.views'
import { proposalMessageOf } from '../../proposal-words'

/** 撤回, with its reason. */
export function WithdrawPart({ proposal: { id, version } }: { proposal: ProposalView }) {
  const { send, isSending, error } = useIntention(proposalFollowing.withdraw, ['proposal.'])
  const withdraw = async (reason: string): Promise<boolean> => {
    if (!(await send({ id, version, reason }))) return false
    toast('撤回了')
    return true
  }
  return (
    <ReasonPart
      title="撤回这一份" about="撤回以后就不再报送了。" missing="写一句为什么撤回" most={500} button="写好了，撤回"
      onGive={withdraw} isSending={isSending} refusal={error && proposalMessageOf(error)}
    />
  )
}
