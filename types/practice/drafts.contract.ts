import { count, cursor, instant, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

const authors = ['cadre', 'contact', 'leader', 'office', 'supervision', 'support', 'publicity', 'chair'] as const

export const practiceView = z.object({
  id: recordId,
  version: count,
  title: z.string(),
  description: z.string(),
  union: z.nullable(z.object({ id: recordId, name: z.string() })),
  visitId: z.nullable(recordId),
  authorName: z.string(),
  state: z.literal('draft'),
  createdAt: instant,
  isYours: z.boolean(),
})
export type PracticeView = z.output<typeof practiceView>

/** 经验做法 as drafts: seen on a visit, or written by whoever thinks others could copy it. */
export const practiceDrafts = contract('practice', {
  /** `mine`: own drafts, newest first; `all`: everybody's, for the office, leaders and 宣传组. */
  drafts: procedure({
    access: authors,
    input: z.object({ scope: z.enum(['mine', 'all']), cursor: z.optional(cursor) }),
    output: page(practiceView),
  }),
  get: procedure({ access: authors, input: z.object({ id: recordId }), output: practiceView }),
  /** A new draft, or other words of an own one (`id`; CONFLICT when it changed since `version`). A chair's belongs to the own union. */
  saveDraft: procedure({
    access: authors,
    input: z.object({
      submissionId, id: z.optional(recordId), version: z.optional(count), title: words(2, 40), description: words(10, 2000), unionId: z.optional(z.nullable(recordId)),
    }),
    output: practiceView,
  }),
})
