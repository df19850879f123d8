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
})
export type VisitRow = z.output<typeof visitRow>

/** The lists of visits. */
export const visitLists = contract('visit', {
  list: procedure({
    access: staff,
    input: z.object({ scope: z.enum(['mine', 'all']), from: z.optional(day), to: z.optional(day), cursor: z.optional(cursor) }),
    output: page(visitRow),
  }),
})
