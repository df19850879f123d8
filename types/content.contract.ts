import { cursor, fileId, instant, page, recordId, submissionId } from './fields'
import { contract, procedure } from './rpc'
import { z } from './z'

/** 检查中, 已通过, 未通过. */
export const contentStates = ['checking', 'passed', 'refused'] as const

export const contentRow = z.object({
  id: recordId,
  /** The picture, for whoever decides on it. */
  photo: z.object({ fileId, url: z.string() }),
  since: instant,
  /** No answer came in time, or WeChat asks for a person's eye. */
  why: z.enum(['noAnswer', 'review']),
})

/** Pictures that WeChat's check left to people. A complaint about conduct has none here: its custodian sees them at the line. */
export const contentContract = contract('content', {
  /** The oldest first. */
  queue: procedure({ access: ['office', 'publicity'], input: z.object({ cursor: z.optional(cursor) }), output: page(contentRow) }),
  decide: procedure({
    access: ['office', 'publicity'],
    input: z.object({ submissionId, id: recordId, isPassed: z.boolean() }),
    output: z.object({ id: recordId, state: z.enum(contentStates) }),
  }),
})
