import { proofs, topics, visitModes } from '@/domain/visit/vocabulary'
import { cursor, day, instant, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

/** A visit as the visited union's chair sees it: who came, when and about what; not what was written or brought back. */
export const receivedVisit = z.object({
  id: recordId,
  union: z.object({ id: recordId, name: z.string() }),
  personName: z.string(),
  companionNames: z.array(z.string()),
  mode: z.enum(visitModes),
  visitedOn: day,
  checkedInAt: instant,
  topics: z.array(z.enum(topics)),
  isFinished: z.boolean(),
  isCanceled: z.boolean(),
  isSentLate: z.boolean(),
  proofs: z.array(z.enum(proofs)),
  answer: z.nullable(z.object({ answer: z.enum(['confirmed', 'disputed']), byName: z.string(), at: instant, words: z.nullable(z.string()) })),
  explanation: z.nullable(z.object({ words: z.string(), byName: z.string(), at: instant })),
  /** The chair of the visited union itself, once it is finished, and did not come along. */
  mayAnswer: z.boolean(),
  /** It waits for the union's word: nobody has said anything, and it is not long ago. */
  isAsked: z.boolean(),
})
export type ReceivedVisit = z.output<typeof receivedVisit>

/** Visits received, for chairs. Another union's visit is NOT_FOUND. */
export const visitReceived = contract('visit', {
  /** Newest first; one union at a time, the own one when `unionId` is absent. A federation's chair also reads of the unions under it. */
  received: procedure({
    access: ['chair'],
    input: z.object({ unionId: z.optional(recordId), isWaitingOnly: z.optional(z.boolean()), cursor: z.optional(cursor) }),
    output: page(receivedVisit),
  }),
  /** One tap: it took place. A proof like the other two. */
  confirm: procedure({ access: ['chair'], input: z.object({ submissionId, visitId: recordId }), output: receivedVisit }),
  /** What is wrong, in words; the visitor explains, the office sees both. */
  dispute: procedure({ access: ['chair'], input: z.object({ submissionId, visitId: recordId, words: words(2, 200) }), output: receivedVisit }),
})
