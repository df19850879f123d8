import { desks } from '@/domain/problem/desk'
import { lights } from '@/domain/problem/vocabulary'
import { count, cursor, day, page, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { command, moved } from './command'
import { ledgerRow, mineRow } from './row.views'

/** Rates whose cases can be opened; `missed` keeps only those that did not reach the aim. */
export const figures = ['submitted', 'response', 'resolution', 'satisfaction', 'onTime'] as const
export type Figure = (typeof figures)[number]

export const ledgerView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('desk'), desk: z.enum(desks), light: z.optional(z.enum(lights)) }),
  z.object({ kind: z.literal('light'), light: z.enum(lights) }),
  /** 待决定: what waits for the office's decision, the longest first. Not for chairs. */
  z.object({ kind: z.literal('decisions') }),
  z.object({ kind: z.literal('figure'), figure: z.enum(figures), from: day, to: day, isMissedOnly: z.boolean() }),
])
export type LedgerView = z.output<typeof ledgerView>

/** What the tab pages ask: the lists, their counts, and the one tap that signs. */
export const problemLists = contract('problem', {
  mine: procedure({
    access: 'member',
    input: z.object({ isWaitingForMe: z.optional(z.boolean()), cursor: z.optional(cursor) }),
    output: page(mineRow),
  }),
  /** How many wait for the caller, for the badge on the tab. */
  waiting: procedure({
    access: 'member',
    input: z.object({}),
    output: z.object({ asReporter: count, asOwner: count, asOffice: count, asLeader: count }),
  }),
  ledger: procedure({
    access: ['office', 'leader', 'supervision', 'chair'],
    /** `scope`, for a chair: the own unions alone, as `deskCounts` counts them, or only those under them (小三级); left out, both. `unionId`: one union and those under it, as its figures count them, without what is kept from it. */
    input: z.object({ view: ledgerView, unionId: z.optional(recordId), scope: z.optional(z.enum(['own', 'covered'])), cursor: z.optional(cursor) }),
    output: page(ledgerRow),
  }),
  /** How many lines stand in each queue, and the lights of those whose clock runs. A chair's are the own unions'. */
  deskCounts: procedure({
    access: ['office', 'leader', 'supervision', 'chair'],
    input: z.object({}),
    output: z.object({
      desks: z.object({ triage: count, toAssign: count, working: count, followUp: count, ended: count }),
      /** 待决定, counted up to 99; for a leader what waits for a leader, for a chair none. */
      decisions: count,
      lights: z.object({ green: count, blue: count, yellow: count, red: count }),
      triageLights: z.object({ green: count, blue: count, yellow: count, red: count }),
    }),
  }),
  assigned: procedure({
    access: ['cadre', 'chair', 'office', 'leader', 'supervision', 'support', 'publicity', 'contact'],
    input: z.object({ cursor: z.optional(cursor) }),
    output: page(ledgerRow),
  }),
  sign: procedure({ access: 'member', input: z.object(command), output: moved }),
})
