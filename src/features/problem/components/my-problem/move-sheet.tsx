import { useMutation } from '@/src/lib/use-mutation'
import { toast } from '@/src/platform/dialog'
import type { ProblemView } from '@/types/problem.views'
import { useForestalled } from '../../api/use-forestalled'
import { useTaskDraft } from '../../use-task-draft'
import { WordsSheet } from '../words-sheet'
import { type Move, moveProcedures, moveWords } from './moves'

interface MoveSheetProps {
  move: Move
  problem: Pick<ProblemView, 'id'>
  isOpen: boolean
  onClose: () => void
  /** The line has moved on: the page tells what happened. */
  onForestalled: () => void
}

/** One move with its words, kept on the phone until the server has them. */
export function MoveSheet({ move, problem: { id }, isOpen, onClose, onForestalled }: MoveSheetProps) {
  const { title, about, label, placeholder, missing, button, done } = moveWords[move]
  const { draft, change, clear } = useTaskDraft(`mine.${move}`, id)
  const { run, isSending, error } = useMutation(moveProcedures[move], ['problem.', 'review.'])
  useForestalled(error, onForestalled)
  const submit = async (): Promise<void> => {
    const reason = draft.words.trim()
    if (!(await run({ id, submissionId: draft.submissionId, ...(reason && { reason }) } as { id: string; submissionId: string; reason: string }))) return
    clear()
    onClose()
    toast(done)
  }
  return (
    <WordsSheet
      isOpen={isOpen}
      title={title}
      about={about}
      button={button}
      onClose={onClose}
      onSubmit={() => void submit()}
      isSending={isSending}
      error={error}
      writings={[
        {
          label, placeholder, value: draft.words, onChange: (words) => change({ words }), least: missing ? 2 : 0, most: missing ? 500 : 300,
          isOptional: !missing, missing: missing ?? '',
        },
      ]}
    />
  )
}
