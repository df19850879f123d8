import { holdClock, releaseClock, stopClock, workdaysAfter } from '../problem.deadline'
import type { Draft } from '../problem.events'
import { isInvolved } from '../problem.policy'
import type { State } from '../vocabulary'
import { mergedLines } from './linked'
import { freshSolveClock, happens, isBlank, refused, type Given, type Rules } from './rule'
import type { Problem } from '../problem'

const reopened = (problem: Problem, cause: 'objection' | 'review', reason: string, given: Given): Draft => ({
  type: 'problemReopened', cause, reason, child: null, clocks: { solve: freshSolveClock(problem, given) },
})

/** Where a main problem may still take others in: until it is resolved. */
const open: readonly State[] = ['submitted', 'returned', 'accepted', 'assigned', 'inProgress', 'paused', 'reopened', 'escalated']

/** Whether another line may still be merged into one in that state. */
export const mayTakeIn = (state: State): boolean => open.includes(state)

/** What cannot be solved here: explaining with a leader's signature, the city union, another line of the same kind. */
export const ending: Rules<
  | 'proposeExplain' | 'decideExplain' | 'objectExplained' | 'decideObjection' | 'reviewExplained'
  | 'consentToEscalate' | 'escalate' | 'lookAgain' | 'recordReply' | 'merge' | 'unmerge'
> = {
  proposeExplain: ({ reason, tried }, problem, { now, by }) => {
    if (problem.explainProposal !== null) return refused('alreadyAsked')
    return isBlank(reason) || isBlank(tried)
      ? refused('reasonMissing')
      : happens({ type: 'explanationProposed', proposal: { reason, tried, proposedAt: now, by } })
  },
  decideExplain: ({ isSigned, reviewOn, note = '' }, problem, { now, today, actor, by }) => {
    const proposal = problem.explainProposal
    if (proposal === null) return refused('nothingToDecide')
    if (isInvolved(actor, problem)) return refused('notByOwner')
    if (!isSigned) return happens({ type: 'explanationRefused', note })
    if (reviewOn === undefined || reviewOn <= today) return refused('reviewDateMissing')
    const { reason, tried } = proposal
    return happens({ type: 'problemExplained', reason, tried, reviewOn, signedBy: by, clocks: { solve: stopClock(problem.clocks.solve, now) } })
  },
  objectExplained: ({ reason }, problem) => {
    if (problem.hasObjectedToExplanation) return refused('onlyOnce')
    return isBlank(reason) ? refused('reasonMissing') : happens({ type: 'explanationObjected', reason })
  },
  decideObjection: ({ isUpheld, reason }, problem, given) => {
    if (problem.objection === null) return refused('nothingToDecide')
    if (isBlank(reason)) return refused('reasonMissing')
    return happens(isUpheld ? reopened(problem, 'objection', reason, given) : { type: 'objectionRejected', reason })
  },
  reviewExplained: ({ outcome, reason, reviewOn }, problem, given) => {
    if (given.today < problem.reviewOn) return refused('tooEarly', { from: problem.reviewOn })
    if (isBlank(reason)) return refused('reasonMissing')
    if (outcome === 'reopened') return happens(reopened(problem, 'review', reason, given))
    return reviewOn === undefined || reviewOn <= given.today
      ? refused('reviewDateMissing')
      : happens({ type: 'explanationKept', reason, reviewOn })
  },
  consentToEscalate: ({ note = '' }, problem) =>
    problem.escalationConsent === null ? happens({ type: 'escalationConsented', note }) : refused('onlyOnce'),
  escalate: ({ reason }, problem, { now, calendar, table }) => {
    if (problem.escalationConsent === null) return refused('consentMissing')
    if (isBlank(reason)) return refused('reasonMissing')
    const lookAgainAt = workdaysAfter(now, table.lookAgainWorkdays, calendar)
    return happens({ type: 'problemEscalated', reason, lookAgainAt, clocks: { solve: holdClock(problem.clocks.solve, now) } })
  },
  lookAgain: ({ note }, _problem, { now, by, calendar, table }) =>
    happens({ type: 'escalationLookedAt', look: { note, at: now, by }, lookAgainAt: workdaysAfter(now, table.lookAgainWorkdays, calendar) }),
  recordReply: ({ outcome, reply, tried = '', reviewOn, owner }, problem, { now, today, by, calendar }) => {
    if (isBlank(reply)) return refused('reasonMissing')
    const solve = releaseClock(problem.clocks.solve, now, calendar)
    if (outcome === 'inProgress') {
      const nextOwner = owner ?? problem.owner
      return nextOwner === null ? refused('ownerMissing') : happens({ type: 'replyRecorded', reply, owner: nextOwner, clocks: { solve } })
    }
    if (reviewOn === undefined || reviewOn <= today) return refused('reviewDateMissing')
    return happens({ type: 'problemExplained', reason: reply, tried, reviewOn, signedBy: by, clocks: { solve: stopClock(solve, now) } })
  },
  merge: ({ mainId, reason = '' }, problem, given) => {
    const { now, facts } = given
    const main = facts.main
    if (main == null || main.id !== mainId) throw new Error(`facts.main ${mainId} is missing`)
    if (main.id === problem.id) return refused('mergeIntoItself')
    if (main.ledger !== problem.ledger) return refused('otherLedger')
    if (problem.parentId !== null) return refused('isChild')
    if (main.state === 'merged') return refused('mainIsMerged', { mainId: main.mainId })
    if (!mayTakeIn(main.state)) return refused('mainIsResolved', { state: main.state })
    const { clocks } = problem
    const into = { mainId: main.id, mainNumber: main.number }
    const lines = mergedLines(problem, given)
    const joined: Draft[] = [problem, ...lines].map(({ id }) => ({ type: 'lineJoined', problemId: id }))
    return {
      drafts: [
        { type: 'problemMerged', ...into, reason, clocks: { accept: stopClock(clocks.accept, now), solve: holdClock(clocks.solve, now) } },
      ],
      others: [
        { problem: main, drafts: joined },
        ...lines.map((line) => ({ problem: line, drafts: [{ type: 'mergeRedirected', ...into } satisfies Draft] })),
      ],
    }
  },
  unmerge: ({ reason }, problem, { now, calendar, facts }) => {
    const main = facts.main
    if (main == null || main.id !== problem.mainId) throw new Error(`facts.main of ${problem.id} is missing`)
    if (isBlank(reason)) return refused('reasonMissing')
    return {
      drafts: [{ type: 'problemUnmerged', reason, clocks: { solve: releaseClock(problem.clocks.solve, now, calendar) } }],
      others: [{ problem: main, drafts: [{ type: 'lineLeft', problemId: problem.id }] }],
    }
  },
}
