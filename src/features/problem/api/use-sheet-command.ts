import type { ClientError } from '@/src/lib/client-error'
import { toast } from '@/src/platform/dialog'
import type { TaskSheetProps } from '../task-choice'
import { type CommandProcedure, type More, useCommand } from './use-command'
import { useForestalled } from './use-forestalled'

export interface SheetCommand<P extends CommandProcedure> {
  /** Sends, says `told` when it is done, and hands back to the page. */
  send: (more: More<P>, told: string) => Promise<void>
  isSending: boolean
  error: ClientError | undefined
}

/** The command a sheet is for; whoever was forestalled is told so by the page. */
export const useSheetCommand = <P extends CommandProcedure>(
  procedure: P,
  { problem, onDone, onForestalled }: Pick<TaskSheetProps, 'problem' | 'onDone' | 'onForestalled'>,
): SheetCommand<P> => {
  const { give, isSending, error } = useCommand(procedure, problem.id)
  useForestalled(error, onForestalled)
  return {
    isSending,
    error,
    send: async (more, told) => {
      if (!(await give(more))) return
      toast(told)
      onDone()
    },
  }
}
