import { useMutation } from '@/src/lib/use-mutation'
import type { problemHandling } from '@/types/problem/handling.contract'
import type { InputOf } from '@/types/rpc'
import { useForestalled } from '../../api/use-forestalled'
import { useTaskDraft } from '../../use-task-draft'
import type { HandleSheetProps } from './sheet-props'

type Task = 'measure' | 'progress' | 'resolve'
type TaskProcedure = (typeof problemHandling)['addMeasure' | 'addProgress' | 'resolve']

/** What the handler's sheets share: words kept on the phone until the server has them, sent once, forgotten when done. */
export const useTask = <P extends TaskProcedure>(task: Task, procedure: P, props: Pick<HandleSheetProps, 'problem' | 'onDone' | 'onForestalled'>) => {
  const { problem, onDone, onForestalled } = props
  const { draft, change, clear } = useTaskDraft(task, problem.id)
  const { run, isSending, error } = useMutation(procedure, ['problem.', 'review.'])
  useForestalled(error, onForestalled)
  const send = async (input: InputOf<P>): Promise<void> => {
    if (!(await run(input))) return
    clear()
    onDone()
  }
  return { draft, change, send, isSending, error }
}
