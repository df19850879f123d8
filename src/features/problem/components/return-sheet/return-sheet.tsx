import { useState } from 'react'
import { problemTriage } from '@/types/problem/triage.contract'
import { useCommand } from '../../api/use-command'
import { useForestalled } from '../../api/use-forestalled'
import type { TaskSheetProps } from '../../task-choice'
import { WordsSheet } from '../words-sheet'

/** 退回补充: once a problem, and the clock stands still meanwhile. */
export function ReturnSheet({ problem, isOpen, onClose, onDone, onForestalled }: TaskSheetProps) {
  const [words, setWords] = useState('')
  const { give, isSending, error } = useCommand(problemTriage.returnForMore, problem.id)
  useForestalled(error, onForestalled)
  const submit = async (): Promise<void> => {
    if (await give({ words })) onDone()
  }
  return (
    <WordsSheet
      isOpen={isOpen}
      title="退回补充"
      onClose={onClose}
      button="退回，请反映人补充"
      about="反映人有 10 个工作日补充，这段时间不计时。一件只能退回一次。"
      onSubmit={() => void submit()}
      isSending={isSending}
      error={error}
      writings={[
        {
          label: '请补充什么', value: words, onChange: setWords, least: 5, most: 300,
          placeholder: '缺什么，一样一样写清楚', missing: '写清要补什么，至少 5 个字',
        },
      ]}
    />
  )
}
