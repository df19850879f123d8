import type { Instant } from '@/domain/calendar/day'
import { type Desk, deskOf } from '@/domain/problem/desk'
import type { State } from '@/domain/problem/vocabulary'
import { districtScope, liveBucket } from '@/domain/review/counting'
import { type Live, liveOf } from '@/domain/review/summary'
import type { problemContract } from '@/types/problem.contract'
import type { OutputOf } from '@/types/rpc'
import { readCounters } from '../review/counters.repository'

type DeskCounts = OutputOf<typeof problemContract.deskCounts>

const emptyDesks = (): Record<Desk, number> => ({ triage: 0, toAssign: 0, working: 0, followUp: 0, ended: 0 })

const byDesk = ({ byState }: Live): Record<Desk, number> => {
  const desks = emptyDesks()
  for (const [state, count] of Object.entries(byState)) desks[deskOf(state as State)] += count ?? 0
  return desks
}

type Counted = Pick<DeskCounts, 'desks' | 'lights' | 'triageLights'>

const countedOf = async (scope: string, now: Instant): Promise<Counted> => {
  const live = liveOf(await readCounters([scope], [liveBucket]), now)
  return { desks: byDesk(live), lights: live.lights, triageLights: live.triageLights }
}

const added = <T extends Record<string, number>>(a: T, b: T): T =>
  Object.fromEntries(Object.entries(a).map(([key, count]) => [key, count + (b[key] ?? 0)])) as T

const sum = (all: readonly Counted[]): Counted =>
  all.reduce((a, b) => ({
    desks: added(a.desks, b.desks), lights: added(a.lights, b.lights), triageLights: added(a.triageLights, b.triageLights),
  }))

/** From the counters, so the same few documents however long the ledger is. */
export const countDesks = (now: Instant): Promise<Counted> => countedOf(districtScope, now)

/** The own unions' alone. */
export const countDesksOf = async (unionIds: readonly string[], now: Instant): Promise<Counted> =>
  sum(await Promise.all(unionIds.map((id) => countedOf(`union:${id}`, now))))
