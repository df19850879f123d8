import { ReasonPart } from '@/src/components/reason-sheet/reason-part'
import { useIntention } from '@/src/lib/use-intention'
import { toast } from '@/src/platform/dialog'
import { practiceDrafts } from '@/types/practice/drafts.contract'
import type { PracticeView } from '@/types/practice/practice.views'
import { practiceMessageOf } from '../../practice-words'

/** 撤下, with its reason. */
export function WithdrawPart({ practice: { id, version } }: { practice: PracticeView }) {
  const { send, isSending, error } = useIntention(practiceDrafts.withdraw, ['practice.', 'review.'])
  const withdraw = async (reason: string): Promise<boolean> => {
    if (!(await send({ id, version, reason }))) return false
    toast('撤下了')
    return true
  }
  return (
    <ReasonPart
      title="撤下这一篇" about="撤下以后，别人看不到它了。" missing="写一句为什么撤下" most={300} button="写好了，撤下"
      onGive={withdraw} isSending={isSending} refusal={error && practiceMessageOf(error)}
    />
  )
}
