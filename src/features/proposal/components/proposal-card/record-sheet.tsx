import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Outcome } from '@/domain/proposal/proposal'
import { countCharacters } from '@/domain/text'
import { Button, Chip, Chips, DayField, Field, FieldError, FieldLabel, Sheet } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { toast } from '@/src/platform/dialog'
import { proposalFollowing } from '@/types/proposal/following.contract'
import type { ProposalView } from '@/types/proposal/proposal.views'
import { outcomeText, proposalMessageOf } from '../../proposal-words'

interface RecordSheetProps {
  isOpen: boolean
  onClose: () => void
  proposal: ProposalView
  today: string
}

/** What the body makes of it, step by step; 未采纳 needs its reason. */
export function RecordSheet({ isOpen, onClose, proposal: { id, version, follows, sent, outcomes }, today }: RecordSheetProps) {
  const { send, isSending, error } = useIntention(proposalFollowing.record, ['proposal.'])
  const [outcome, setOutcome] = useState<Outcome>()
  const [chosenOn, setOn] = useState<string>()
  const on = chosenOn ?? today
  const [note, setNote] = useState('')
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const needsReason = outcome === 'declined'
  const isReasonMissing = needsReason && countCharacters(reason) < 2
  const isNoteShort = note.trim() !== '' && countCharacters(note) < 2
  const submit = async (): Promise<void> => {
    setTried(true)
    if (!outcome || isReasonMissing || isNoteShort) return
    const said = note.trim()
    if (!(await send({ id, version, outcome, on, ...(said && { note: said }), ...(needsReason && { reason }) }))) return
    toast('记下了，也告诉了反映人')
    onClose()
    setOutcome(undefined)
    setNote('')
    setReason('')
    setTried(false)
  }
  return (
    <Sheet isOpen={isOpen} title="记下回音" onClose={onClose} footer={<Button onClick={() => void submit()} isSending={isSending}>记下，告诉反映人</Button>}>
      <FieldLabel>{`${sent?.body ?? ''}怎么说`}</FieldLabel>
      <Chips label="怎么说">
        {follows.map((one) => (
          <Chip key={one} role="radio" isSelected={one === outcome} onClick={() => setOutcome(one)}>{outcomeText(one)}</Chip>
        ))}
      </Chips>
      {isTried && !outcome && <FieldError>选一下现在怎么样</FieldError>}
      <DayField name="哪天的回音" value={on} onChange={setOn} today={today} from={outcomes.at(-1)?.on ?? sent?.on} to={today} />
      {needsReason && (
        <View className="mt-3">
          <Field label="为什么没有采纳" isMultiline value={reason} onChange={setReason} maxLength={500} placeholder="反映人会看到" error={isTried && isReasonMissing ? '写明理由，反映人要看' : undefined} />
        </View>
      )}
      <View className="mt-3">
        <Field label="还要说明的" isOptional isMultiline value={note} onChange={setNote} maxLength={500} placeholder="反映人会看到" error={isTried && isNoteShort ? '至少 2 个字，没有就空着' : undefined} />
      </View>
      {error && <FieldError>{proposalMessageOf(error)}</FieldError>}
    </Sheet>
  )
}
