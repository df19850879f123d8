import type { Calendar } from '../calendar/workdays'
import { workdaysAfter, wound } from './problem.deadline'
import type { Problem, StateDates } from './problem'
import type { ClockTable } from './problem.clocks'
import type { Clocks } from './problem.events'

/** The dates of the state, counted anew from the moment each began. */
const stateDates = (problem: Problem, calendar: Calendar, table: ClockTable): StateDates => {
  const { stateSince } = problem
  switch (problem.state) {
    case 'returned':
      return { supplyDueAt: workdaysAfter(stateSince, table.supplyWorkdays, calendar) }
    case 'declined':
      return { objectUntil: workdaysAfter(stateSince, table.objectWorkdays, calendar) }
    case 'assigned':
      return { signDueAt: workdaysAfter(stateSince, table.signWorkdays, calendar) }
    case 'paused':
      return { resumeAt: workdaysAfter(stateSince, table.pauseCapWorkdays - problem.pausedWorkdays, calendar) }
    case 'resolved': {
      const since = problem.answers[problem.answers.length - 1]?.at ?? stateSince
      return problem.decisionDueAt === null ? {} : { decisionDueAt: workdaysAfter(since, table.decideUnsolvedWorkdays, calendar) }
    }
    case 'escalated': {
      const since = problem.looks[problem.looks.length - 1]?.at ?? stateSince
      return { lookAgainAt: workdaysAfter(since, table.lookAgainWorkdays, calendar) }
    }
    default:
      return {}
  }
}

export interface Recount { clocks: Required<Clocks>; dates: StateDates }

/** Every date of the line that is counted in working days, by this calendar; `null` when none of them moves. */
export const recount = (problem: Problem, calendar: Calendar, table: ClockTable): Recount | null => {
  const clocks = { accept: wound(problem.clocks.accept, calendar), solve: wound(problem.clocks.solve, calendar) }
  const dates = stateDates(problem, calendar, table)
  const isMoved =
    (['accept', 'solve'] as const).some(
      (name) => problem.clocks[name].dueAt !== clocks[name].dueAt || problem.clocks[name].isProvisional !== clocks[name].isProvisional,
    ) || Object.entries(dates).some(([name, at]) => (problem as unknown as Record<string, unknown>)[name] !== at)
  return isMoved ? { clocks, dates } : null
}
