import { placings, topics, visitModes } from '@/domain/visit/vocabulary'
import { count, cursor, day, instant, page, recordId } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { staff } from './access'

export const visitRow = z.object({
  id: recordId,
  unionName: z.string(),
  personName: z.string(),
  mode: z.enum(visitModes),
  visitedOn: day,
  checkedInAt: instant,
  isFinished: z.boolean(),
  placing: z.enum(placings),
  /** No proof yet: 待核实. */
  isUnverified: z.boolean(),
  countsAsField: z.boolean(),
  topics: z.array(z.enum(topics)),
  problemCount: count,
  /** 补传. */
  isSentLate: z.boolean(),
  /** Taken back; stays in the list with its reason. */
  isCanceled: z.boolean(),
  /** Waits for the caller: a record written for them, or their word that they came along. */
  isYourTurn: z.boolean(),
})
export type VisitRow = z.output<typeof visitRow>

/** The lists of visits. */
export const visitLists = contract('visit', {
  /** `mine`: own; `together`: those the caller came along to, or that were written for them by a 联络人 or by them; `all`: whoever reviews. */
  list: procedure({
    access: staff,
    input: z.object({ scope: z.enum(['mine', 'together', 'all']), from: z.optional(day), to: z.optional(day), unionId: z.optional(recordId), cursor: z.optional(cursor) }),
    output: page(visitRow),
  }),
})
