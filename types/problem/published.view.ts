import { categories, states } from '@/domain/problem/vocabulary'
import { count, day, instant, photo, recordId } from '../fields'
import { z } from '../z'

/**
 * A published problem as everybody may read it: the office's words, never the reporter's, with their consent. Its id is its
 * own: neither it nor anything else here leads to the line of the ledger or to whoever reported it.
 */
export const publicationRow = z.object({
  id: recordId,
  title: z.string(),
  words: z.string(),
  category: z.enum(categories),
  /** Null where the office did not name the union. */
  unionName: z.nullable(z.string()),
  state: z.enum(states),
  /** The department, union or outside body that handles it; never a person. */
  holder: z.nullable(z.string()),
  submittedOn: day,
  dueOn: z.nullable(day),
  /** 销号. */
  endedOn: z.nullable(day),
  /** What came of it, as the office put it. */
  outcome: z.nullable(z.string()),
  /** How many others said 我也遇到 and were joined to it. */
  joined: count,
  changedAt: instant,
})
export type PublicationRow = z.output<typeof publicationRow>

export const publicationView = z.object({
  ...publicationRow.shape,
  photos: z.array(photo),
  isFollowed: z.boolean(),
  /** Whether 我也遇到 may still be said. */
  mayJoin: z.boolean(),
})
export type PublicationView = z.output<typeof publicationView>
