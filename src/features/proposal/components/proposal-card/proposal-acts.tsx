import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, FieldError, ReasonSheet } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useIntention } from '@/src/lib/use-intention'
import { toast } from '@/src/platform/dialog'
import { go } from '@/src/platform/navigation'
import { proposalFollowing } from '@/types/proposal/following.contract'
import type { ProposalView } from '@/types/proposal/proposal.views'
import { proposalMessageOf } from '../../proposal-words'
import { RecordSheet } from './record-sheet'
import { SendSheet } from './send-sheet'

const stale = ['proposal.']

/** What the reader may do with it, as the server says. */
export function ProposalActs({ proposal, today }: { proposal: ProposalView; today: string }) {
  const { id, version, may, follows } = proposal
  const handingIn = useIntention(proposalFollowing.handIn, stale)
  const approving = useIntention(proposalFollowing.approve, stale)
  const sendingBack = useIntention(proposalFollowing.sendBack, stale)
  const [open, setOpen] = useState<'sendBack' | 'send' | 'record'>()
  const [reason, setReason] = useState('')
  const close = (): void => setOpen(undefined)
  const sendBack = async (): Promise<void> => {
    if (!(await sendingBack.send({ id, version, reason }))) return
    toast('退回了')
    close()
    setReason('')
  }
  const plain = async (step: typeof handingIn | typeof approving, words: string): Promise<void> => {
    if (await step.send({ id, version })) toast(words)
  }
  const has = (command: (typeof may)[number]): boolean => may.includes(command)
  const error = handingIn.error ?? approving.error
  return (
    <View className="grow">
      {error && <FieldError>{proposalMessageOf(error)}</FieldError>}
      <View className="proposal-card__acts">
        {has('sendBack') && <Button kind="line" onClick={() => setOpen('sendBack')}>退回</Button>}
        {has('write') && <Button kind="line" onClick={() => void go(routes.proposalEdit({ id }))}>改一改</Button>}
        {has('handIn') && <Button isGrowing onClick={() => void plain(handingIn, '交上审核了')} isSending={handingIn.isSending}>交上审核</Button>}
        {has('approve') && <Button isGrowing onClick={() => void plain(approving, '审核通过，可以报送了')} isSending={approving.isSending}>审核通过</Button>}
        {has('send') && <Button isGrowing onClick={() => setOpen('send')}>报送</Button>}
        {has('record') && follows.length > 0 && <Button isGrowing onClick={() => setOpen('record')}>记下回音</Button>}
      </View>
      <ReasonSheet
        isOpen={open === 'sendBack'} title="退回修改" onClose={close} about="起草的人会收到这句话。" label="哪里要改" missing="写一句哪里要改" most={500} value={reason} onChange={setReason}
        button="退回，请起草的人修改" onSubmit={() => void sendBack()} isSending={sendingBack.isSending} refusal={sendingBack.error && proposalMessageOf(sendingBack.error)}
      />
      <SendSheet isOpen={open === 'send'} onClose={close} proposal={proposal} today={today} />
      <RecordSheet isOpen={open === 'record'} onClose={close} proposal={proposal} today={today} />
    </View>
  )
}
