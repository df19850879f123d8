import type { ProblemView } from '@/types/problem.views'

/** What somebody of the staff may do with a problem from its page. */
export type Task = 'assign' | 'decline' | 'return' | 'instruct' | 'handle'

/** The commands of the transition table behind each task. */
const commandsOf: Record<Task, readonly string[]> = {
  // Accepting and assigning are one tap: either right opens the sheet.
  assign: ['accept', 'assign'],
  decline: ['decline'],
  return: ['returnForMore'],
  instruct: ['instruct'],
  handle: ['sign', 'addMeasure', 'addProgress', 'resolve', 'signNotice'],
}

/** What state, role and relation allow is in the problem's `may`. */
export const tasksOf = (problem: ProblemView): Task[] =>
  (Object.keys(commandsOf) as Task[]).filter((task) => commandsOf[task].some((command) => problem.may.includes(command)))

/** What every sheet of a problem's page is given. */
export interface TaskSheetProps {
  problem: Pick<ProblemView, 'id' | 'number' | 'title'>
  isOpen: boolean
  onClose: () => void
  onDone: () => void
  /** Somebody was faster. */
  onForestalled: () => void
}
