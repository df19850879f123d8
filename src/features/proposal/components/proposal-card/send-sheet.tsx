import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button, DayField, Field, FieldError, Sheet } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { toast } from '@/src/platform/dialog'
import { proposalFollowing } from '@/types/proposal/following.contract'
import type { ProposalView } from '@/types/proposal/proposal.views'
import { proposalMessageOf } from '../../proposal-words'

interface SendSheetProps {
  isOpen: boolean
  onClose: () => void
  proposal: ProposalView
  today: string
}

/** 报送: to a named body, on a day; whoever reported a line of it is told. */
export function SendSheet({ isOpen, onClose, proposal: { id, version, lines }, today }: SendSheetProps) {
  const { send, isSending, error } = useIntention(proposalFollowing.send, ['proposal.'])
  const [body, setBody] = useState('')
  const [chosenOn, setOn] = useState<string>()
  const on = chosenOn ?? today
  const [documentNumber, setNumber] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = countCharacters(body) < 2
  const isWrongNumber = documentNumber.trim() !== '' && countCharacters(documentNumber) < 2
  const submit = async (): Promise<void> => {
    setTried(true)
    if (isMissing || isWrongNumber) return
    const number = documentNumber.trim()
    if (!(await send({ id, version, body, on, ...(number && { documentNumber: number }) }))) return
    toast('记下了，也告诉了反映人')
    onClose()
  }
  return (
    <Sheet isOpen={isOpen} title="报送" onClose={onClose} footer={<Button onClick={() => void submit()} isSending={isSending}>报送，告诉反映人</Button>}>
      <View className="t-sub">{`这 ${lines} 件的反映人会收到一条消息，看得到题目、建议和结果，看不到别人是谁。`}</View>
      <View className="mt-3">
        <Field label="报送哪里" value={body} onChange={setBody} maxLength={60} hasCounter={false} placeholder="写全称" error={isTried && isMissing ? '写一下报送哪个单位' : undefined} />
      </View>
      <DayField name="哪天报送的" value={on} onChange={setOn} today={today} to={today} />
      <Field label="文号" isOptional hasCounter={false} value={documentNumber} onChange={setNumber} maxLength={40} error={isTried && isWrongNumber ? '文号至少 2 个字，没有就空着' : undefined} />
      {error && <FieldError>{proposalMessageOf(error)}</FieldError>}
    </Sheet>
  )
}
