import { topics } from '@/domain/visit/vocabulary'
import { count, instant, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { staff } from './access'
import { recordDraft } from './recording.contract'

export const changedVisit = z.object({ visitId: recordId, version: count })

/** Writing a visit down as one goes, for oneself or as 联络人, and putting it right later. */
export const visitWriting = contract('visit', {
  /** `version` as last read: CONFLICT with `details.version` when somebody else wrote since. Finishing needs no draft. */
  saveRecord: procedure({
    access: staff,
    input: z.object({ submissionId, visitId: recordId, version: z.optional(count), draft: recordDraft }),
    output: z.object({ ...changedVisit.shape, savedAt: instant }),
  }),
  /** The visitor agrees to what the 联络人 wrote; a companion says that they were there, so that their own pair counts it. */
  confirmRecord: procedure({
    access: staff,
    input: z.object({ submissionId, visitId: recordId }),
    output: z.object({ ...changedVisit.shape, countsForYou: z.boolean() }),
  }),
  /** After it is finished; the words before and after stay in its history. */
  correct: procedure({
    access: staff,
    input: z.object({
      submissionId,
      visitId: recordId,
      version: z.optional(count),
      topics: z.optional(z.array(z.enum(topics)).check(z.minLength(1), z.maxLength(6))),
      record: z.optional(words(5, 2000)),
      note: z.optional(z.nullable(words(1, 200))),
      opinions: z.optional(z.nullable(words(1, 2000))),
      participants: z.optional(z.nullable(words(1, 200))),
      reason: words(2, 200),
    }),
    output: changedVisit,
  }),
  /** A mistaken check-in or visit is taken back with a reason and stays in the history; its plan stands again. */
  cancel: procedure({ access: staff, input: z.object({ submissionId, visitId: recordId, reason: words(2, 200) }), output: changedVisit }),
  /** Words to a mark: 存疑, or what the chair said is wrong. Undoes and proves nothing. */
  explainMark: procedure({
    access: staff,
    input: z.object({ submissionId, visitId: recordId, mark: z.enum(['doubtful', 'disputed']), words: words(2, 200) }),
    output: changedVisit,
  }),
})
