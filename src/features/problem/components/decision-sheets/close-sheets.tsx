import { useState } from 'react'
import { problemOffice } from '@/types/problem/office.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { attemptDayCount, attemptFacts } from '../../call-words'
import { answerFacts, resolutionFacts } from '../../decision-facts'
import { DecisionSheet } from './decision-sheet'
import type { OfficeSheetProps } from './sheet-props'

/** A second 不了解: somebody who did not handle it looks, and closes it with a mark. */
export function UnknownSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [note, setNote] = useState('')
  const { send, isSending, error } = useSheetCommand(problemOffice.closeUnknown, props)
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="再次答“不了解”"
      about={`${problem.title}。由没有经手的同志看过，记“不了解”销号，不算已解决。`}
      onClose={onClose}
      facts={[...answerFacts(problem, 2, today), ...resolutionFacts(problem, today)]}
      words={[{ label: '看过的情况', value: note, onChange: setNote, least: 0, most: 300, placeholder: '看了什么，是不是真办了' }]}
      button="看过了，记“不了解”销号"
      onSubmit={() => void send({ ...(note.trim() && { note }) }, '已销号，记“不了解”')}
      isSending={isSending}
      error={error}
    />
  )
}

/** Two attempts on different working days, and whoever closes it is not who handled it. */
export function UnreachedSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [note, setNote] = useState('')
  const { send, isSending, error } = useSheetCommand(problemOffice.closeUnreached, props)
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="两次没联系上"
      about={`${problem.title}。记“未回访到”销号，30 天内反映人回答照样算数。`}
      onClose={onClose}
      facts={[...attemptFacts(problem, today), ...resolutionFacts(problem, today)]}
      words={[{ label: '说明', value: note, onChange: setNote, least: 0, most: 300, placeholder: attemptDayCount(problem) < 2 ? '要在两个不同的工作日各联系一次' : '还想记下的' }]}
      button="记“未回访到”销号"
      onSubmit={() => void send({ ...(note.trim() && { note }) }, '已销号，记“未回访到”')}
      isSending={isSending}
      error={error}
    />
  )
}
