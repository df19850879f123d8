import { lightAt } from './problem.light'
import type { Problem } from './problem'
import type { EventType, ProblemEvent } from './problem.events'
import { ending } from './evolve/ending'
import { followUp } from './evolve/followUp'
import { handling } from './evolve/handling'
import { begin, beginImported, intake } from './evolve/intake'

type Event<T extends EventType> = Extract<ProblemEvent, { type: T }>

type Beginning = 'problemSubmitted' | 'problemImported'

/** `redNoted` changes nothing but the light and the mark, as every event does. */
const appliers: { readonly [T in Exclude<EventType, Beginning>]: (problem: Problem, event: Event<T>) => Problem } = {
  ...intake, ...handling, ...followUp, ...ending,
  redNoted: (problem) => problem,
  datesRecomputed: (problem, { dates }) => ({ ...problem, ...dates }) as Problem,
}

const applied = (problem: Problem, event: Exclude<ProblemEvent, { type: Beginning }>): Problem =>
  (appliers[event.type] as (problem: Problem, event: ProblemEvent) => Problem)(problem, event)

/**
 * The problem after an event. Replaying a problem's history from `null` gives the problem as it is stored; every event
 * adds one to `version`. Throws on a history that no decision made.
 */
export const evolve = (problem: Problem | null, event: ProblemEvent): Problem => {
  if (event.type === 'problemSubmitted' || event.type === 'problemImported') {
    if (problem !== null) throw new Error('a problem is submitted once')
    return { ...(event.type === 'problemSubmitted' ? begin(event) : beginImported(event)), light: event.light, version: 1 }
  }
  if (problem === null) throw new Error(`${event.type} cannot happen to a problem that is not there`)
  const wasRed = problem.wasRed || (problem.light !== null && lightAt(problem.light, event.at) === 'red')
  const next = applied(problem, event)
  const clocks = { accept: event.clocks.accept ?? problem.clocks.accept, solve: event.clocks.solve ?? problem.clocks.solve }
  return { ...next, clocks, light: event.light, wasRed, version: problem.version + 1 }
}
