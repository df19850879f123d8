import { useMutation } from '@/src/lib/use-mutation'
import type { InputOf } from '@/types/rpc'
import type { CommandProcedure, More } from '../../api/use-command'
import { useForestalled } from '../../api/use-forestalled'
import { useTaskDraft } from '../../use-task-draft'
import type { HandleSheetProps } from './sheet-props'

/** What the sheets of a handled line share: words kept on the phone until the server has them, sent once, forgotten when done. */
export const useTask = <P extends CommandProcedure>(task: string, procedure: P, props: Pick<HandleSheetProps, 'problem' | 'onDone' | 'onForestalled'>) => {
  const { problem, onDone, onForestalled } = props
  const { draft, change, clear } = useTaskDraft(task, problem.id)
  const { run, isSending, error } = useMutation(procedure, ['problem.', 'review.'])
  useForestalled(error, onForestalled)
  const send = async (more: More<P>): Promise<void> => {
    if (!(await run({ ...more, id: problem.id, submissionId: draft.submissionId } as InputOf<P>))) return
    clear()
    onDone()
  }
  return { draft, change, send, isSending, error }
}
