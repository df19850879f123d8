import { categories } from '@/domain/problem/vocabulary'
import { count, cursor, day, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { drawnLine, proposalView } from './proposal.views'

const drafters = ['support', 'office'] as const

const sought = {
  category: z.optional(z.enum(categories)),
  from: day,
  to: day,
  unionId: z.optional(z.nullable(recordId)),
}
const text = z.string().check(z.trim(), z.maxLength(5000))

/** 对策建议 in the making: lines of one kind drawn together, by what recurs or by hand. */
export const proposalDrafting = contract('proposal', {
  /**
   * What recurs among the lines of a period (at least three alike), the most frequent first, at most 10 groups: a suggestion. `isWhole`
   * is false when the period holds more lines than were looked at, the newest; narrow it then.
   */
  suggest: procedure({
    access: drafters,
    input: z.object(sought),
    output: z.object({
      groups: z.array(z.object({ count, category: z.enum(categories), unionCount: count, monthCount: count, problemIds: z.array(recordId), examples: z.array(drawnLine) })),
      examined: count,
      isWhole: z.boolean(),
    }),
  }),
  /** Lines of a period that could be drawn in, newest first. */
  candidates: procedure({
    access: drafters,
    input: z.object({ ...sought, words: z.optional(words(2, 40)), cursor: z.optional(cursor) }),
    output: page(drawnLine),
  }),
  /** A new draft, or an edit (`id`; CONFLICT when it changed since `version`). NOT_FOUND for a line that cannot be drawn in, with `details.problemIds`. */
  saveDraft: procedure({
    access: drafters,
    input: z.object({
      submissionId,
      id: z.optional(recordId),
      version: z.optional(count),
      title: words(4, 60),
      findings: text,
      advice: text,
      category: z.optional(z.nullable(z.enum(categories))),
      from: day,
      to: day,
      unionIds: z.optional(z.array(recordId).check(z.maxLength(50))),
      words: z.optional(z.nullable(words(2, 40))),
      problemIds: z.array(recordId).check(z.maxLength(100)),
    }),
    output: proposalView,
  }),
})
