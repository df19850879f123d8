import type { ProcedureName } from '@/types/contracts'
import type { ProblemView } from '@/types/problem.views'

/** What somebody of the staff may do with a problem from its page. */
export type Task = 'assign' | 'decline' | 'return' | 'instruct' | 'handle'

interface Rule {
  /** In `may` of the problem. */
  commands: readonly string[]
  procedure: ProcedureName
}

const rules: Record<Task, Rule> = {
  // Accepting and assigning are one tap: either right opens the sheet.
  assign: { commands: ['accept', 'assign'], procedure: 'problem.assign' },
  decline: { commands: ['decline'], procedure: 'problem.decline' },
  return: { commands: ['returnForMore'], procedure: 'problem.returnForMore' },
  instruct: { commands: ['instruct'], procedure: 'problem.instruct' },
  handle: { commands: ['sign', 'addMeasure', 'addProgress', 'resolve'], procedure: 'problem.sign' },
}

/** The state and the relation must allow it, and the role must be let in at all. */
export const tasksOf = (problem: ProblemView, mayCall: (name: ProcedureName) => boolean): Task[] =>
  (Object.keys(rules) as Task[]).filter((task) => {
    const { commands, procedure } = rules[task]
    return commands.some((command) => problem.may.includes(command)) && mayCall(procedure)
  })

/** What every sheet of a problem's page is given. */
export interface TaskSheetProps {
  problem: Pick<ProblemView, 'id' | 'number' | 'title'>
  isOpen: boolean
  onClose: () => void
  onDone: () => void
  /** Somebody was faster. */
  onForestalled: () => void
}
