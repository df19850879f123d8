import { answers, categories, purposes, satisfactions, states, urgencies } from '@/domain/problem/vocabulary'
import { count, instant, recordId } from '../fields'
import { z } from '../z'
import { clockView } from './due.views'

/** What every view of a problem begins with. */
export const summary = {
  id: recordId,
  number: z.string(),
  title: z.string(),
  category: z.enum(categories),
  state: z.enum(states),
  submittedAt: instant,
}

/** One line of 我的诉求. */
export const mineRow = z.object({
  ...summary,
  /** Who holds it, as far as the reporter may know. */
  holderName: z.nullable(z.string()),
  clock: z.nullable(clockView),
  /** Until when the reporter may answer or supply, when it is their turn. */
  yourTurnUntil: z.nullable(instant),
  /** Working days left after today where the turn is counted in them (等您补充); else null. */
  yourTurnWorkdays: z.nullable(count),
  endedAt: z.nullable(instant),
  /** Why it is closed or withdrawn; null otherwise. */
  endedBy: z.nullable(z.enum(['solved', 'unreached', 'unknown', 'childSolved', 'reporter', 'expired'])),
  /** What the reporter answered last. */
  answer: z.nullable(z.enum(answers)),
  /** What the owner said when resolving. */
  resolution: z.nullable(z.string()),
})
export type MineRow = z.output<typeof mineRow>

/** One line of the ledger as staff see it. */
export const ledgerRow = z.object({
  ...summary,
  version: count,
  purpose: z.enum(purposes),
  urgency: z.enum(urgencies),
  unionName: z.nullable(z.string()),
  holderName: z.nullable(z.string()),
  /** Whether the caller owns it, alone or as the union's chair. */
  isYours: z.boolean(),
  /** Seen by a chair only because the union stands under the own one. */
  isCovered: z.boolean(),
  /** Kinds of decision (the domain's) that wait now. */
  decisions: z.array(z.string()),
  clock: z.nullable(clockView),
  lastProgress: z.nullable(z.object({ at: instant, words: z.string() })),
  /** Working days past the due day at which it was first finished, for figures that ask. */
  answer: z.nullable(z.enum(answers)),
  satisfaction: z.nullable(z.enum(satisfactions)),
})
export type LedgerRow = z.output<typeof ledgerRow>
