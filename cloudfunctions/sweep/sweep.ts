import { calendarMark } from '@/domain/calendar/mark'
import type { Instant } from '@/domain/calendar/day'
import type { Problem } from '@/domain/problem/problem'
import type { ProblemCommand } from '@/domain/problem/problem.commands'
import { type Facts, timerActor } from '@/domain/problem/problem.decision'
import { recount } from '@/domain/problem/recount'
import { nextTimer } from '@/domain/problem/timer'
import { logFailure } from '../lib/log'
import { loadRules } from '../lib/rules'
import { within } from '../lib/timer'
import { inTransaction } from '../lib/transaction'
import { decideAll, saveAll } from '../problem/change'
import { linkedFacts } from '../problem/linked'
import { loadProblem, problemDocument } from '../problem/problem.repository'
import { type DuePage, findCountedAfter, findCountedBefore, findTimerDue } from '../problem/timer.repository'

const batch = 50
/** Four fifths of the function's time-out: what is left over is the next run's. */
const budgetMs = 48_000

type CommandsFor = (problem: Problem, facts: Facts) => ProblemCommand[]

/** What time has brought by now. */
const timersTurn: CommandsFor = (problem, { calendar, clockTable, now }) => {
  const plan = nextTimer(problem, calendar, clockTable, now)
  return plan !== null && plan.at <= now ? plan.commands : []
}

/** What another calendar moves. */
const recounting: CommandsFor = (problem, { calendar, clockTable }) =>
  recount(problem, calendar, clockTable) === null ? [] : [{ type: 'recompute' }]

/** One line in a transaction of its own: somebody may have acted since it was found. Where nothing is to be done, it is only put where it belongs. */
const sweepOne = (id: string, facts: Facts, commandsFor: CommandsFor): Promise<boolean> =>
  inTransaction(async (t) => {
    const problem = await loadProblem(t, id)
    if (problem === null) return false
    const commands = commandsFor(problem, facts)
    if (commands.length > 0) await saveAll(t, decideAll(problem, commands, { ...facts, ...(await linkedFacts(t, problem)) }), facts)
    else await t.set('problems', problemDocument(problem, facts, facts.now))
    return commands.length > 0
  })

/** Page by page while there is time; one failure stops no other. */
const sweepPages = async (
  find: (after: string | null) => Promise<DuePage>, facts: Facts, commandsFor: CommandsFor, hasTime: () => boolean,
): Promise<number> => {
  let moved = 0
  let after: string | null = null
  do {
    const page = await find(after)
    for (const id of page.ids) {
      if (!hasTime()) return moved
      const isMoved = await sweepOne(id, facts, commandsFor).catch((error: unknown) => {
        logFailure(`sweep ${id}`, error)
        return false
      })
      if (isMoved) moved += 1
    }
    after = page.after
  } while (after !== null && hasTime())
  return moved
}

/**
 * Does to every line what time alone does to it (`nextTimer` says what and when), and counts its dates anew when the calendar
 * changed. Answers how many moves it made; whatever does not fit into one run is found by the next.
 */
export const sweepDue = async (now: Instant, hasTime: () => boolean = within(budgetMs)): Promise<number> => {
  const rules = await loadRules()
  const facts: Facts = { now, actor: timerActor, ...rules }
  const mark = calendarMark(rules.calendar)
  const timers = await sweepPages((after) => findTimerDue(now, after, batch), facts, timersTurn, hasTime)
  const before = await sweepPages((after) => findCountedBefore(mark, after, batch), facts, recounting, hasTime)
  return timers + before + (await sweepPages((after) => findCountedAfter(mark, after, batch), facts, recounting, hasTime))
}
