import { practiceStates } from '@/domain/practice/practice'
import { topics } from '@/domain/visit/vocabulary'
import { count, cursor, fileId, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { practiceRow, practiceView } from './practice.views'

const authors = ['cadre', 'contact', 'leader', 'office', 'supervision', 'support', 'publicity', 'chair'] as const
const readers = ['office', 'publicity', 'leader'] as const
const editors = ['office', 'publicity'] as const

const written = {
  title: words(2, 40),
  description: words(10, 2000),
  kind: z.optional(z.nullable(z.enum(topics))),
  unionId: z.optional(z.nullable(recordId)),
  photos: z.optional(z.array(fileId).check(z.maxLength(9))),
}
const step = { submissionId, id: recordId, version: z.optional(count) }
const reason = words(2, 300)

/** 经验做法 on their way: written by whoever thinks others could copy it, edited by 宣传组, approved by the office. */
export const practiceDrafts = contract('practice', {
  /** `mine`: own ones, newest first; `all`: everybody's, for the office, leaders and 宣传组. */
  drafts: procedure({
    access: authors,
    input: z.object({ scope: z.enum(['mine', 'all']), cursor: z.optional(cursor) }),
    output: page(practiceRow),
  }),
  /** Those in one state, newest first. */
  desk: procedure({
    access: readers,
    input: z.object({ state: z.enum(practiceStates), cursor: z.optional(cursor) }),
    output: page(practiceRow),
  }),
  openDraft: procedure({ access: authors, input: z.object({}), output: z.object({ uploadPrefix: z.string() }) }),
  /** A new draft, or other words of an own one (`id`; CONFLICT when it changed since `version`). A chair's belongs to the own union. */
  saveDraft: procedure({
    access: authors,
    input: z.object({ submissionId, id: z.optional(recordId), version: z.optional(count), ...written }),
    output: practiceView,
  }),
  handIn: procedure({ access: authors, input: z.object(step), output: practiceView }),
  /** Edited as it shall be published; RULE_VIOLATED `kindMissing`. */
  edit: procedure({ access: editors, input: z.object({ ...step, ...written }), output: practiceView }),
  sendBack: procedure({ access: editors, input: z.object({ ...step, reason }), output: practiceView }),
  /** RULE_VIOLATED `editorApproves`: whoever edited it last does not approve it. */
  publish: procedure({ access: ['office'], input: z.object(step), output: practiceView }),
  withdraw: procedure({ access: authors, input: z.object({ ...step, reason }), output: practiceView }),
})
