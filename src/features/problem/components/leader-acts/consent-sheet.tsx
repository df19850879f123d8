import { useState } from 'react'
import { problemLeading } from '@/types/problem/leading.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { DecisionSheet } from '../decision-sheets/decision-sheet'
import type { OfficeSheetProps } from '../decision-sheets/sheet-props'

/** 同意上报: what the district cannot solve goes to the city union by the office, with a leader's consent. */
export function ConsentSheet(props: OfficeSheetProps) {
  const { problem, isOpen, onClose } = props
  const [note, setNote] = useState('')
  const { send, isSending, error } = useSheetCommand(problemLeading.consentToEscalate, props)
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="同意上报市总工会"
      about={`${problem.title}。同意以后由办公室写明理由再上报，每 15 个工作日问一次。`}
      onClose={onClose}
      words={[{ label: '意见', value: note, onChange: setNote, least: 0, most: 300, placeholder: '要市总帮着办什么' }]}
      button="同意上报"
      onSubmit={() => void send({ ...(note.trim() && { note }) }, '同意了，等办公室上报')}
      isSending={isSending}
      error={error}
    />
  )
}
