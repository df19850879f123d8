import { day, instant, recordId } from '../fields'
import { z } from '../z'

/** A leader's order (批示), which somebody owes an answer to. */
export const orderView = z.object({
  id: recordId,
  words: z.string(),
  byName: z.string(),
  at: instant,
  dueOn: z.nullable(day),
  /** Who owes the answer; 办公室 where nobody owned the problem. */
  handlerName: z.string(),
  /** Whether the caller may answer it now. */
  isYours: z.boolean(),
  isOverdue: z.boolean(),
  answer: z.nullable(z.object({ words: z.string(), byName: z.string(), at: instant })),
})
export type OrderView = z.output<typeof orderView>

export const orderRow = z.object({ ...orderView.shape, problem: z.object({ id: recordId, number: z.string(), title: z.string() }) })
export type OrderRow = z.output<typeof orderRow>
