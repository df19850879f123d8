import type { Instant } from '../calendar/day'
import type { Problem } from '../problem/problem'
import type { ProblemEvent } from '../problem/problem.events'
import { lightAt } from '../problem/problem.light'
import { evolve } from '../problem/problem.evolve'
import type { Lights } from './summary'

/** How the lights stood at a moment, by the histories up to it. Complaints about conduct show in none. */
export const lightsAt = (histories: Iterable<readonly ProblemEvent[]>, at: Instant): Lights => {
  const lights: Lights = { green: 0, blue: 0, yellow: 0, red: 0 }
  for (const events of histories) {
    const line = events.filter((event) => event.at <= at).reduce<Problem | null>((problem, event) => evolve(problem, event), null)
    if (line?.light && line.ledger === 'general') lights[lightAt(line.light, at)] += 1
  }
  return lights
}
