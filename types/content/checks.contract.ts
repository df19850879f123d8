import { cursor, fileId, instant, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

/** 检查中, 已通过, 未通过. */
export const contentStates = ['checking', 'passed', 'refused'] as const

export const contentRow = z.object({
  id: recordId,
  /** The picture, for whoever decides on it; null while WeChat checks it, when it is its author's alone. */
  photo: z.nullable(z.object({ fileId, url: z.string() })),
  since: instant,
  /** No answer came in time, or WeChat asks for a person's eye; null where nobody is asked. */
  why: z.nullable(z.enum(['noAnswer', 'review'])),
  state: z.enum(contentStates),
  /** Why a person decided so. */
  reason: z.nullable(z.string()),
})
export type ContentRow = z.output<typeof contentRow>

/** Waiting for a person; being checked by WeChat; refused by either. */
export const contentLists = ['waiting', 'checking', 'refused'] as const

/** Pictures that WeChat's check left to people. A complaint about conduct has none here: its custodian sees them at the line. */
export const contentChecks = contract('content', {
  /** The oldest first; of what was refused the newest. */
  queue: procedure({ access: ['office', 'publicity'], input: z.object({ list: z.optional(z.enum(contentLists)), cursor: z.optional(cursor) }), output: page(contentRow) }),
  /** What waits for a person, or was refused. A refusal needs its reason. */
  decide: procedure({
    access: ['office', 'publicity'],
    input: z.object({ submissionId, id: recordId, isPassed: z.boolean(), reason: words(0, 100) }).check(z.refine(({ isPassed, reason }) => isPassed || reason.length >= 2, { path: ['reason'] })),
    output: z.object({ id: recordId, state: z.enum(contentStates) }),
  }),
})
