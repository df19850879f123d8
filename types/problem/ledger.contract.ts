import { lights, categories, sources, states } from '@/domain/problem/vocabulary'
import { cursor, day, page, recordId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { readers } from './ledger.readers'
import { ledgerRow } from './row.views'

/** Whose lines: a person of the roster, a grassroots union, or a body outside, by name. */
export const ownerKey = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: recordId }),
  z.object({ kind: z.literal('union'), unionId: recordId }),
  z.object({ kind: z.literal('outside'), name: words(2, 40) }),
])

/** What the ledger (台账) is narrowed by; everything given must hold. */
export const ledgerFilter = z.object({
  state: z.optional(z.enum(states)),
  category: z.optional(z.enum(categories)),
  /** Null: 还没有工会. */
  unionId: z.optional(z.nullable(recordId)),
  owner: z.optional(ownerKey),
  light: z.optional(z.enum(lights)),
  source: z.optional(z.enum(sources)),
  /** Days of submission, both included. */
  from: z.optional(day),
  to: z.optional(day),
  /** A number, its beginning or its last digits; else words of two characters and more that the report holds, all of them. */
  words: z.optional(words(1, 40)),
})
export type LedgerFilter = z.output<typeof ledgerFilter>

/** The ledger as the office keeps it. */
export const problemLedger = contract('problem', {
  /**
   * Newest first; with a light, the most pressing first. A search by words looks through so many lines a call and may
   * answer fewer rows than a page, or none, with a cursor to go on from: only a null cursor is the end.
   */
  searchLedger: procedure({
    access: readers,
    input: z.object({ filter: ledgerFilter, cursor: z.optional(cursor) }),
    output: page(ledgerRow),
  }),
  /** Everybody who may own a line, for the filter: people by pinyin. */
  ledgerOwners: procedure({
    access: readers,
    input: z.object({}),
    output: z.object({
      people: z.array(z.object({ personId: recordId, name: z.string(), department: z.string() })),
      outside: z.array(z.string()),
    }),
  }),
})
