import { useState } from 'react'
import { toast } from '@/src/platform/dialog'
import { problemLeading } from '@/types/problem/leading.contract'
import { useCommand } from '../../api/use-command'
import { useForestalled } from '../../api/use-forestalled'
import type { TaskSheetProps } from '../../task-choice'
import { WordsSheet } from '../words-sheet'

/** 批示: a leader's written order; everybody who handles the line reads it in its history. */
export function InstructSheet({ problem, isOpen, onClose, onDone, onForestalled }: TaskSheetProps) {
  const [words, setWords] = useState('')
  const { give, isSending, error } = useCommand(problemLeading.instruct, problem.id)
  useForestalled(error, onForestalled)
  const submit = async (): Promise<void> => {
    if (!(await give({ words }))) return
    setWords('')
    toast('批示已记入这件的经过')
    onDone()
  }
  return (
    <WordsSheet
      isOpen={isOpen}
      title="批示"
      onClose={onClose}
      button="批示"
      kind="brand"
      about={`${problem.number}，${problem.title}`}
      onSubmit={() => void submit()}
      isSending={isSending}
      error={error}
      writings={[
        { label: '写给承办的人', value: words, onChange: setWords, least: 2, most: 300, placeholder: '请谁做什么，到哪天', missing: '写上要怎么办' },
      ]}
    />
  )
}
