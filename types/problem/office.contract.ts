import { answers, satisfactions } from '@/domain/problem/vocabulary'
import { day, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { house, houseAndChairs } from './access'
import { command, moved } from './command'
import { handler } from './problem.views'

const reason = words(2, 300)
const note = z.optional(words(1, 300))
const coOwners = z.array(handler).check(z.maxLength(9))
const workdays = z.int().check(z.minimum(1), z.maximum(60))
/** Needed where the outcome is 未解决已说明, or the line stays so: the day on which it is looked at again. */
const reviewOn = z.optional(day)
const callChannel = z.enum(['phone', 'visit'])

/** What waits for the office's decision, its call-backs, its merges and splits. For complaints about conduct the custodian's. */
export const problemOffice = contract('problem', {
  /** A chair only what is with the own union. The clocks are untouched; a pause ends. */
  reassign: procedure({ access: houseAndChairs, input: z.object({ ...command, owner: handler, coOwners, reason }), output: moved }),
  /** Holds the owner to it after a second refusal. */
  bind: procedure({ access: house, input: z.object({ ...command, reason }), output: moved }),
  /** `workdays` left out grants what was asked for; never more. */
  decideExtension: procedure({
    access: house,
    input: z.object({ ...command, isGranted: z.boolean(), workdays: z.optional(workdays), note }),
    output: moved,
  }),
  decidePause: procedure({ access: house, input: z.object({ ...command, isGranted: z.boolean(), note }), output: moved }),
  /** The reporter objected to 未解决已说明. */
  decideObjection: procedure({ access: house, input: z.object({ ...command, isUpheld: z.boolean(), reason }), output: moved }),
  /** On the review date: take it up again, or name the next date. */
  reviewExplained: procedure({
    access: house,
    input: z.object({ ...command, outcome: z.enum(['reopened', 'stays']), reason, reviewOn }),
    output: moved,
  }),
  /** With a leader's consent, to the city union. */
  escalate: procedure({ access: house, input: z.object({ ...command, reason }), output: moved }),
  /** Every 15 working days: what the city union says meanwhile. */
  lookAgain: procedure({ access: house, input: z.object({ ...command, words: words(2, 300) }), output: moved }),
  recordReply: procedure({
    access: house,
    input: z.object({
      ...command, outcome: z.enum(['inProgress', 'explained']), words: words(2, 1000), tried: z.optional(words(2, 500)), reviewOn,
      owner: z.optional(handler),
    }),
    output: moved,
  }),
  /** A call-back that reached nobody, or an in-app notice standing for one where there is no phone. */
  recordAttempt: procedure({ access: house, input: z.object({ ...command, channel: z.enum(['phone', 'inApp']), note }), output: moved }),
  /** What the reporter said when called or visited; never by the owner. */
  recordAnswer: procedure({
    access: house,
    input: z.object({
      ...command, answer: z.enum(answers), satisfaction: z.optional(z.enum(satisfactions)), words: z.optional(words(1, 500)), channel: callChannel,
    }),
    output: moved,
  }),
  closeUnreached: procedure({ access: house, input: z.object({ ...command, note }), output: moved }),
  closeUnknown: procedure({ access: house, input: z.object({ ...command, note }), output: moved }),
  /** After a second 未解决. */
  decideUnsolved: procedure({
    access: house,
    input: z.object({ ...command, outcome: z.enum(['reopened', 'explained']), reason, tried: z.optional(words(2, 500)), reviewOn }),
    output: moved,
  }),
  /** The unsolved rest of a 部分解决 as a line of its own; the answer names the child. */
  split: procedure({
    access: house,
    input: z.object({ ...command, title: words(2, 40), words: words(4, 1000) }),
    output: z.object({ ...moved.shape, childId: recordId, childNumber: z.string() }),
  }),
  /** Several at once into one main line: all or none. */
  merge: procedure({
    access: house,
    input: z.object({ submissionId, mainId: recordId, ids: z.array(recordId).check(z.minLength(1), z.maxLength(20)), reason: note }),
    output: z.object({ mainId: recordId, merged: z.array(moved) }),
  }),
  unmerge: procedure({ access: house, input: z.object({ ...command, reason }), output: moved }),
  /** A late line's new date. */
  agreePlan: procedure({ access: house, input: z.object({ ...command, untilOn: day, words: words(2, 300) }), output: moved }),
})
