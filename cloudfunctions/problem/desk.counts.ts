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

/** From the counters, so the same few documents however long the ledger is. */
export const countDesks = async (now: Instant): Promise<DeskCounts> => {
  const live = liveOf(await readCounters(districtScope, [liveBucket]), now)
  return { desks: byDesk(live), lights: live.lights, triageLights: live.triageLights }
}
