import { categories, states } from '@/domain/problem/vocabulary'
import { outcomes, proposalStates } from '@/domain/proposal/proposal'
import { proposalCommands } from '@/domain/proposal/proposal.life'
import { change } from '../change.view'
import { count, day, instant, recordId } from '../fields'
import { z } from '../z'

/** A line that a proposal is drawn from or could be: what it says, masked, and never who reported it. */
export const drawnLine = z.object({
  id: recordId,
  number: z.string(),
  title: z.string(),
  description: z.string(),
  category: z.enum(categories),
  unionName: z.nullable(z.string()),
  submittedOn: day,
  state: z.enum(states),
  wasRed: z.boolean(),
})
export type DrawnLine = z.output<typeof drawnLine>

export const drawing = z.object({
  category: z.nullable(z.enum(categories)),
  from: day,
  to: day,
  unionIds: z.array(recordId),
  words: z.nullable(z.string()),
  problemIds: z.array(recordId),
})

export const proposalFigures = z.object({
  asOf: instant,
  lines: count,
  from: z.nullable(day),
  to: z.nullable(day),
  unions: z.array(z.object({ id: z.nullable(recordId), name: z.string(), count })),
  months: z.array(z.object({ month: z.string(), count })),
  states: z.array(z.object({ state: z.enum(states), count })),
  verdicts: z.object({ solved: count, partly: count, unsolved: count, none: count }),
  wasRed: count,
})

const sent = z.object({ body: z.string(), on: day, documentNumber: z.nullable(z.string()) })
const outcome = z.object({ outcome: z.enum(outcomes), on: day, note: z.nullable(z.string()), reason: z.nullable(z.string()) })

export const proposalRow = z.object({
  id: recordId,
  version: count,
  title: z.string(),
  category: z.nullable(z.enum(categories)),
  state: z.enum(proposalStates),
  lines: count,
  authorName: z.string(),
  sent: z.nullable(sent),
  createdAt: instant,
})
export type ProposalRow = z.output<typeof proposalRow>

export const proposalView = z.object({
  ...proposalRow.shape,
  drawing,
  findings: z.string(),
  advice: z.string(),
  /** Frozen once it was handed in; before, as the lines stand now. */
  figures: proposalFigures,
  problems: z.array(drawnLine),
  reviewerName: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  outcomes: z.array(z.object({ ...outcome.shape, byName: z.string() })),
  isYours: z.boolean(),
  may: z.array(z.enum(proposalCommands)),
  /** What may be recorded of it next. */
  follows: z.array(z.enum(outcomes)),
  changes: z.array(change),
})
export type ProposalView = z.output<typeof proposalView>

/** What whoever reported a line reads of the proposal it went into. */
export const toldProposal = z.object({
  id: recordId,
  title: z.string(),
  advice: z.string(),
  lines: count,
  state: z.enum(proposalStates),
  sent,
  outcomes: z.array(outcome),
})
