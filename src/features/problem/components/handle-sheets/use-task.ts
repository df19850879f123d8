import { useMutation } from '@/src/lib/use-mutation'
import type { Input } from '@/types/contracts'
import { useForestalled } from '../../api/use-forestalled'
import { useTaskDraft } from '../../use-task-draft'
import type { HandleSheetProps } from './sheet-props'

type Task = 'measure' | 'progress' | 'resolve'
type TaskProcedure = 'problem.addMeasure' | 'problem.addProgress' | 'problem.resolve'

/** What the handler's sheets share: words kept on the phone until the server has them, sent once, forgotten when done. */
export const useTask = <N extends TaskProcedure>(task: Task, procedure: N, props: Pick<HandleSheetProps, 'problem' | 'onDone' | 'onForestalled'>) => {
  const { problem, onDone, onForestalled } = props
  const { draft, change, clear } = useTaskDraft(task, problem.id)
  const { run, isSending, error } = useMutation(procedure, ['problem.', 'review.'])
  useForestalled(error, onForestalled)
  const send = async (input: Input<N>): Promise<void> => {
    if (!(await run(input))) return
    clear()
    onDone()
  }
  return { draft, change, send, isSending, error }
}
