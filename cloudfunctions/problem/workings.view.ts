import { decisionsWaiting } from '@/domain/problem/decisions'
import type { Problem } from '@/domain/problem/problem'
import { nextPress } from '@/domain/problem/pressing'
import type { Facts } from '@/domain/problem/problem.decision'
import { isCoOwner, isOwner } from '@/domain/problem/problem.policy'
import type { ProblemView } from '@/types/problem.views'
import type { Context } from '../lib/context'
import { findPerson } from '../people/person.repository'
import { findOrdersOf } from './order.repository'
import { orderView } from './order.view'
import { hasSaidDone } from './offers'
import { isOnlyCovered } from './row.view'
import { nameOf } from './standing.view'

type Workings = Pick<
  ProblemView,
  | 'isOwner' | 'isCoOwner' | 'isCovered' | 'isBound' | 'hasSaidDone' | 'decisions' | 'signDueAt' | 'sentBack' | 'secondRefusal' | 'pauseRequest' | 'pauseLeft'
  | 'explainProposal' | 'escalationConsent' | 'presses' | 'nextPress' | 'instructions' | 'followUp'
>

/** Nothing of it is the reporter's to read. */
export const noWorkings: Workings = {
  isOwner: false, isCoOwner: false, isCovered: false, isBound: false, hasSaidDone: false, decisions: [], signDueAt: null, sentBack: null, secondRefusal: null,
  pauseRequest: null, pauseLeft: 0, explainProposal: null, escalationConsent: null, presses: [], nextPress: null, instructions: [], followUp: null,
}

const pressesOf = (problem: Problem): Promise<Workings['presses']> =>
  Promise.all(problem.presses.map(async ({ step, text, at, by, leaderId, signedAt }) => ({
    step, words: text, at, byName: nameOf(by), signedAt, leaderName: leaderId === null ? null : ((await findPerson(leaderId))?.name ?? null),
  })))

const followUpOf = (problem: Problem): Workings['followUp'] => {
  if (problem.state !== 'resolved') return null
  const { answerDueAt, decisionDueAt, unknownCount, attempts } = problem
  return { answerDueAt, decisionDueAt, unknownCount, attempts: attempts.map(({ by, ...attempt }) => ({ ...attempt, byName: nameOf(by) })) }
}

const assignmentOf = (problem: Problem): Pick<Workings, 'isBound' | 'signDueAt' | 'sentBack' | 'secondRefusal'> => {
  const sentBack = problem.state === 'accepted' && problem.sentBack
    ? { reason: problem.sentBack.reason, byName: problem.sentBack.from, at: problem.sentBack.at }
    : null
  if (problem.state !== 'assigned') return { isBound: false, signDueAt: null, sentBack, secondRefusal: null }
  return { isBound: problem.isBound, signDueAt: problem.signDueAt, sentBack, secondRefusal: problem.refusal }
}

const askedOf = ({ pauseRequest, explainProposal, escalationConsent }: Problem): Pick<Workings, 'pauseRequest' | 'explainProposal' | 'escalationConsent'> => ({
  pauseRequest: pauseRequest && {
    waitingFor: pauseRequest.waitingFor, reason: pauseRequest.reason, at: pauseRequest.requestedAt, byName: nameOf(pauseRequest.by),
  },
  explainProposal: explainProposal && {
    reason: explainProposal.reason, tried: explainProposal.tried, at: explainProposal.proposedAt, byName: nameOf(explainProposal.by),
  },
  escalationConsent: escalationConsent && { at: escalationConsent.at, byName: nameOf(escalationConsent.by) },
})

/** What handling, deciding and supervising needs. */
export const workingsView = async ({ person, now }: Context, problem: Problem, facts: Facts): Promise<Workings> => {
  const { actor, calendar, clockTable } = facts
  const [presses, orders] = await Promise.all([pressesOf(problem), findOrdersOf(problem)])
  return {
    isOwner: isOwner(actor, problem),
    isCoOwner: isCoOwner(actor, problem),
    isCovered: isOnlyCovered(problem, actor),
    hasSaidDone: hasSaidDone(problem, facts),
    decisions: decisionsWaiting(problem, calendar, now).map(({ kind, by, since, dueAt }) => ({ kind, by, since, dueAt })),
    ...assignmentOf(problem),
    ...askedOf(problem),
    pauseLeft: Math.max(0, clockTable.pauseCapWorkdays - problem.pausedWorkdays),
    presses,
    nextPress: nextPress(problem, calendar, clockTable),
    instructions: orders.sort((a, b) => (a.at < b.at ? -1 : 1)).map((order) => orderView(order, person!, now)),
    followUp: followUpOf(problem),
  }
}
