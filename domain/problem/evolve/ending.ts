import { enter, impossible, type Appliers } from './base'

export const ending = {
  explanationProposed: (problem, { proposal }) => ({ ...problem, explainProposal: proposal }),
  explanationRefused: (problem) => ({ ...problem, explainProposal: null }),
  problemExplained: (problem, { at, reason, tried, reviewOn, signedBy }) =>
    enter<'explained'>(problem, at, {
      state: 'explained', reason, tried, signedBy, reviewOn, objection: null, explainProposal: null, pauseRequest: null,
    }),
  explanationObjected: (problem, event) =>
    problem.state === 'explained'
      ? { ...problem, hasObjectedToExplanation: true, objection: { reason: event.reason, at: event.at } }
      : impossible(problem, event),
  objectionRejected: (problem, event) => (problem.state === 'explained' ? { ...problem, objection: null } : impossible(problem, event)),
  explanationKept: (problem, event) =>
    problem.state === 'explained' ? { ...problem, reviewOn: event.reviewOn } : impossible(problem, event),
  escalationConsented: (problem, { at, by }) => ({ ...problem, escalationConsent: { at, by } }),
  problemEscalated: (problem, { at, reason, lookAgainAt }) =>
    enter<'escalated'>(problem, at, {
      state: 'escalated', reason, lookAgainAt, looks: [], escalationConsent: null, pauseRequest: null, explainProposal: null,
    }),
  escalationLookedAt: (problem, event) =>
    problem.state === 'escalated'
      ? { ...problem, looks: [...problem.looks, event.look], lookAgainAt: event.lookAgainAt }
      : impossible(problem, event),
  replyRecorded: (problem, { at, owner }) => enter<'inProgress'>(problem, at, { state: 'inProgress', owner }),
} satisfies Appliers
