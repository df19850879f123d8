import { dayOf, type Day, type Instant } from '../calendar/day'
import { AppError } from '../errors'
import type { Role } from '../people/role'
import { countCharacters } from '../text'
import type { Outcome, Proposal, ProposalState, ProposalWords } from './proposal'
import type { ProposalFigures } from './proposal.figures'

export interface ProposalActor {
  id: string
  name: string
  roles: readonly Role[]
  /** Who acts in this person's place (代办). */
  deputyId?: string | undefined
}

export const proposalCommands = ['write', 'handIn', 'sendBack', 'approve', 'send', 'record', 'withdraw'] as const
export type ProposalCommand = (typeof proposalCommands)[number]

/** 保障组 drafts, the office or a leader reviews, then it goes to a named body and is followed (work plan, task 4). */
export type ProposalStep =
  | { type: 'write'; words: ProposalWords }
  | { type: 'handIn'; figures: ProposalFigures }
  | { type: 'sendBack' | 'withdraw'; reason: string }
  | { type: 'approve' }
  | { type: 'send'; body: string; on: Day; documentNumber: string | null }
  | { type: 'record'; outcome: Outcome; on: Day; note: string | null; reason: string | null }

const drafters: readonly Role[] = ['support', 'office']
const reviewers: readonly Role[] = ['office', 'leader']
const before: readonly ProposalState[] = ['draft', 'review', 'returned', 'approved']

const rules: Record<ProposalCommand, { from: readonly ProposalState[]; by: readonly Role[]; to: ProposalState | null }> = {
  write: { from: ['draft', 'returned'], by: drafters, to: null },
  handIn: { from: ['draft', 'returned'], by: drafters, to: 'review' },
  sendBack: { from: ['review'], by: reviewers, to: 'returned' },
  approve: { from: ['review'], by: reviewers, to: 'approved' },
  send: { from: ['approved'], by: drafters, to: 'submitted' },
  record: { from: ['submitted', 'studying', 'adopted', 'partlyAdopted'], by: drafters, to: null },
  withdraw: { from: before, by: drafters, to: 'withdrawn' },
}

/** What may follow on what the body said last. */
export const nextOutcomes: Partial<Record<ProposalState, readonly Outcome[]>> = {
  submitted: ['studying', 'adopted', 'partlyAdopted', 'declined'],
  studying: ['adopted', 'partlyAdopted', 'declined'],
  adopted: ['implemented'],
  partlyAdopted: ['adopted', 'implemented'],
}

const isOwnReview = (actor: ProposalActor, command: ProposalCommand, { authorId }: Proposal): boolean => command === 'approve' && (authorId === actor.id || authorId === actor.deputyId)

export const mayPropose = (actor: ProposalActor, command: ProposalCommand, proposal: Proposal): boolean =>
  rules[command].from.includes(proposal.state) && actor.roles.some((role) => rules[command].by.includes(role)) && !isOwnReview(actor, command, proposal)

export const proposalOffers = (actor: ProposalActor, proposal: Proposal): ProposalCommand[] =>
  proposalCommands.filter((command) => mayPropose(actor, command, proposal))

const violated = (rule: string, more: object = {}): never => {
  throw new AppError('RULE_VIOLATED', undefined, { rule, ...more })
}

const refuse = (actor: ProposalActor, command: ProposalCommand, proposal: Proposal): never => {
  const isTheirs = actor.roles.some((role) => rules[command].by.includes(role))
  if (isTheirs && rules[command].from.includes(proposal.state) && isOwnReview(actor, command, proposal)) violated('authorApproves')
  throw new AppError(isTheirs ? 'STATE_FORBIDS' : 'FORBIDDEN', undefined, { state: proposal.state, command, allowed: proposalOffers(actor, proposal) })
}

const leastLines = 2
const leastCharacters = 10

/** What is missing before somebody reviews it. */
const missingIn = ({ findings, advice, drawing }: Proposal): string[] => [
  ...(drawing.problemIds.length < leastLines ? ['problems'] : []),
  ...(countCharacters(findings) < leastCharacters ? ['findings'] : []),
  ...(countCharacters(advice) < leastCharacters ? ['advice'] : []),
]

const refuseDates = (on: Day, earliest: Day | undefined, today: Day): void => {
  if (on > today || (earliest !== undefined && on < earliest)) violated('datesOutOfOrder', { earliest: earliest ?? null, latest: today })
}

const recorded = (proposal: Proposal, step: Extract<ProposalStep, { type: 'record' }>, byName: string, today: Day): Partial<Proposal> => {
  const { outcome, on, note, reason } = step
  const follows = nextOutcomes[proposal.state] ?? []
  if (!follows.includes(outcome)) throw new AppError('STATE_FORBIDS', undefined, { state: proposal.state, command: 'record', outcome, follows })
  if (outcome === 'declined' && reason === null) violated('reasonMissing')
  refuseDates(on, proposal.outcomes.at(-1)?.on ?? proposal.sent!.on, today)
  return { state: outcome, reason, outcomes: [...proposal.outcomes, { outcome, on, note, reason, byName }] }
}

const said = (step: ProposalStep, proposal: Proposal, actor: ProposalActor, today: Day): Partial<Proposal> => {
  switch (step.type) {
    case 'write': {
      const { title, findings, advice, drawing } = step.words
      return { title, findings, advice, drawing }
    }
    case 'handIn': {
      const missing = missingIn(proposal)
      if (missing.length > 0) violated('proposalIncomplete', { missing })
      return { figures: step.figures, reason: null }
    }
    case 'sendBack':
    case 'withdraw': return { reason: step.reason }
    case 'approve': return { reviewer: { id: actor.id, name: actor.name } }
    case 'send':
      refuseDates(step.on, undefined, today)
      return { sent: { body: step.body, on: step.on, documentNumber: step.documentNumber } }
    case 'record': return recorded(proposal, step, actor.name, today)
  }
}

/**
 * The proposal after a step. Throws CONFLICT with the version that stands, STATE_FORBIDS, FORBIDDEN, RULE_VIOLATED `authorApproves`,
 * `proposalIncomplete` with `missing`, `reasonMissing`, `datesOutOfOrder`.
 */
export const stepProposal = (proposal: Proposal, step: ProposalStep, actor: ProposalActor, seen: number | undefined, now: Instant): Proposal => {
  if (seen !== undefined && seen !== proposal.version) throw new AppError('CONFLICT', undefined, { version: proposal.version })
  if (!mayPropose(actor, step.type, proposal)) refuse(actor, step.type, proposal)
  return { ...proposal, state: rules[step.type].to ?? proposal.state, ...said(step, proposal, actor, dayOf(now)), version: proposal.version + 1 }
}
