import { outcomes, proposalStates } from '@/domain/proposal/proposal'
import { count, cursor, day, page, recordId, submissionId, words } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { proposalRow, proposalView, toldProposal } from './proposal.views'

const drafters = ['support', 'office'] as const
const reviewers = ['office', 'leader'] as const
const readers = ['support', 'office', 'leader', 'supervision'] as const

const step = { submissionId, id: recordId, version: z.optional(count) }
const reason = words(2, 500)

/** A proposal's way: reviewed, sent to a named body, followed until it is put into effect or refused. */
export const proposalFollowing = contract('proposal', {
  list: procedure({
    access: readers,
    input: z.object({ state: z.optional(z.enum(proposalStates)), cursor: z.optional(cursor) }),
    output: page(proposalRow),
  }),
  get: procedure({ access: readers, input: z.object({ id: recordId }), output: proposalView }),
  /** Its figures are frozen. RULE_VIOLATED `proposalIncomplete` with `missing`. */
  handIn: procedure({ access: drafters, input: z.object(step), output: proposalView }),
  sendBack: procedure({ access: reviewers, input: z.object({ ...step, reason }), output: proposalView }),
  /** RULE_VIOLATED `authorApproves`. */
  approve: procedure({ access: reviewers, input: z.object(step), output: proposalView }),
  /** 报送; whoever reported what it is drawn from is told. */
  send: procedure({
    access: drafters,
    input: z.object({ ...step, body: words(2, 60), on: day, documentNumber: z.optional(words(2, 40)) }),
    output: proposalView,
  }),
  /** What the body makes of it; 未采纳 asks for the reason (RULE_VIOLATED `reasonMissing`), and the dates go forward (`datesOutOfOrder`). */
  record: procedure({
    access: drafters,
    input: z.object({ ...step, outcome: z.enum(outcomes), on: day, note: z.optional(words(2, 500)), reason: z.optional(reason) }),
    output: proposalView,
  }),
  withdraw: procedure({ access: drafters, input: z.object({ ...step, reason }), output: proposalView }),
  /** The proposals that were sent and name this line: for whoever reported it, and for the district's staff who see it. */
  ofProblem: procedure({ access: 'member', input: z.object({ problemId: recordId, cursor: z.optional(cursor) }), output: page(toldProposal) }),
})
