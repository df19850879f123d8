import { useState } from 'react'
import { problemTriage } from '@/types/problem/triage.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { repliesFor } from '../../reply-templates'
import { DecisionSheet } from '../decision-sheets/decision-sheet'
import type { OfficeSheetProps } from '../decision-sheets/sheet-props'

/** 退回补充: once a problem, and the clock stands still meanwhile. */
export function ReturnSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const [words, setWords] = useState('')
  const { send, isSending, error } = useSheetCommand(problemTriage.returnForMore, props)
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="退回补充"
      about="反映人有 10 个工作日补充，这段时间不计时。一件只能退回一次。"
      onClose={onClose}
      words={[
        {
          label: '请补充什么', value: words, onChange: setWords, least: 5, most: 300, placeholder: '缺什么，一样一样写清楚', missing: '写清要补什么，至少 5 个字',
          replies: repliesFor(problem, 'returnForMore', today),
        },
      ]}
      button="退回，请反映人补充"
      onSubmit={() => void send({ words }, '已请反映人补充')}
      isSending={isSending}
      error={error}
    />
  )
}
