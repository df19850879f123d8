import type { Problem, Submitted } from '../problem'
import type { EventOf } from '../problem.events'
import { enter, impossible, type Appliers } from './base'

const firstResponse = (problem: Problem, kind: NonNullable<Problem['firstResponse']>['kind'], at: string): Problem['firstResponse'] =>
  problem.firstResponse ?? { kind, at, dueAt: problem.clocks.accept.dueAt }

/** Those merged into it go elsewhere with the same decision. */
const nobodyMerged = { mergedIds: [] as string[] }

export const begin = (event: Pick<EventOf<'problemSubmitted'>, 'at' | 'submission'>): Submitted => {
  const { accept, solve, ...submission } = event.submission
  return {
    ...submission,
    state: 'submitted', submittedAt: event.at, stateSince: event.at, clocks: { accept, solve }, light: null, wasRed: false, objection: null,
    owner: null, coOwners: [], isWithUnion: false, measures: [], progress: [], lastProgressAt: null, plan: null, supplies: [],
    instructions: [], presses: [], reminders: [], lastUrgedAt: null, answers: [], verdict: null, unsolvedCount: 0, hasBeenReturned: false,
    hasObjected: false, hasSentBack: false, hasBeenHandedUp: false, hasObjectedToExplanation: false, hasReopened: false, extension: null,
    pauseRequest: null, pauses: [], pausedWorkdays: 0, explainProposal: null, escalationConsent: null, mergedIds: [],
    firstResponse: null, firstResolved: null, version: 0,
  }
}

export const beginImported = ({ submittedAt, submission, standing }: EventOf<'problemImported'>): Problem => {
  const begun = begin({ at: submittedAt, submission })
  const { owner, coOwners, measures, progress, closed } = standing
  const { accept, solve } = begun.clocks
  const held = { owner, coOwners, measures, progress, firstResponse: { kind: 'accepted' as const, at: submittedAt, dueAt: accept.dueAt } }
  if (closed) {
    const { at, cause, answer, reopenUntil } = closed
    const verdict = answer && answer.answer !== 'unknown' ? { answer: answer.answer, at: answer.at } : null
    return enter<'closed'>(begun, at, {
      state: 'closed', cause, reviewer: null, reopenUntil, ...held, answers: answer ? [answer] : [], verdict, firstResolved: { at, dueAt: solve.dueAt },
    })
  }
  if (owner) return enter<'inProgress'>(begun, submittedAt, { state: 'inProgress', ...held, owner })
  return enter<'accepted'>(begun, submittedAt, { state: 'accepted', sentBack: null, ...held })
}

export const intake = {
  problemReturned: (problem, { at, question, supplyDueAt }) =>
    enter<'returned'>(problem, at, {
      state: 'returned', question, supplyDueAt, hasBeenReturned: true, firstResponse: firstResponse(problem, 'returned', at),
    }),
  problemSupplied: (problem, { at, supply }) =>
    enter<'submitted'>(problem, at, { state: 'submitted', objection: null, supplies: [...problem.supplies, supply] }),
  problemExpired: (problem, { at }) =>
    enter<'withdrawn'>(problem, at, { state: 'withdrawn', cause: 'expired', reason: '', ...nobodyMerged }),
  problemAccepted: (problem, { at, classification }) =>
    enter<'accepted'>(problem, at, {
      state: 'accepted', sentBack: null, ...classification, firstResponse: firstResponse(problem, 'accepted', at),
    }),
  problemDeclined: (problem, { at, reason, turnTo, declinedBy, isFinal, objectUntil }) =>
    enter<'declined'>(problem, at, {
      state: 'declined', reason, turnTo, declinedBy, isFinal, objectUntil, firstResponse: firstResponse(problem, 'declined', at), ...nobodyMerged,
    }),
  declineObjected: (problem, event) =>
    problem.state === 'declined'
      ? enter<'submitted'>(problem, event.at, {
          state: 'submitted', hasObjected: true, objection: { reason: event.reason, at: event.at, declinedBy: problem.declinedBy },
        })
      : impossible(problem, event),
  problemHandedUp: (problem, { at }) =>
    enter<'accepted'>(problem, at, {
      state: 'accepted', sentBack: null, owner: null, coOwners: [], isWithUnion: false, hasBeenHandedUp: true, pauseRequest: null,
      explainProposal: null, firstResponse: firstResponse(problem, 'accepted', at),
    }),
  problemWithdrawn: (problem, { at, reason }) =>
    enter<'withdrawn'>(problem, at, { state: 'withdrawn', cause: 'reporter', reason, ...nobodyMerged }),
  problemMerged: (problem, { at, mainId, mainNumber, reason }) =>
    enter<'merged'>(problem, at, {
      state: 'merged', mainId, mainNumber, reason, owner: null, coOwners: [], isWithUnion: false, pauseRequest: null, ...nobodyMerged,
      explainProposal: null, firstResponse: firstResponse(problem, 'merged', at),
    }),
  mergeRedirected: (problem, event) =>
    problem.state === 'merged'
      ? { ...problem, mainId: event.mainId, mainNumber: event.mainNumber }
      : impossible(problem, event),
  lineJoined: (problem, { problemId }) => ({ ...problem, mergedIds: [...problem.mergedIds.filter((id) => id !== problemId), problemId] }),
  lineLeft: (problem, { problemId }) => ({ ...problem, mergedIds: problem.mergedIds.filter((id) => id !== problemId) }),
  problemUnmerged: (problem, { at }) => enter<'accepted'>(problem, at, { state: 'accepted', sentBack: null }),
} satisfies Appliers
