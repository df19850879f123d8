import type { Instant } from '@/domain/calendar/day'
import { nextPress } from '@/domain/problem/pressing'
import type { Problem } from '@/domain/problem/problem'
import type { Actor } from '@/domain/problem/problem.decision'
import type { SupervisedRow } from '@/types/problem/supervising.contract'
import type { Rules } from '../lib/rules'
import { ledgerRow } from './row.view'

/** `names`: of the leaders to whom lines were raised. */
export const supervisedRow = (problem: Problem, { calendar, clockTable }: Rules, now: Instant, viewer: Actor, names: ReadonlyMap<string, string>): SupervisedRow => {
  const last = problem.presses.at(-1)
  return {
    ...ledgerRow(problem, calendar, now, viewer),
    lastPress: last ? { step: last.step, at: last.at, signedAt: last.signedAt, leaderName: (last.leaderId && names.get(last.leaderId)) || null } : null,
    nextPress: nextPress(problem, calendar, clockTable),
  }
}
