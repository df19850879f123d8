import type { Answer, Problem, Verdict } from '../problem'
import { enter, impossible, type Appliers } from './base'

const verdictOf = (answer: Answer): Verdict | null => (answer.answer === 'unknown' ? null : { answer: answer.answer, at: answer.at })

export const followUp = {
  problemResolved: (problem, event) => {
    const { at, note, resolvedBy, remindAt, answerDueAt } = event
    if (problem.owner === null) return impossible(problem, event)
    return enter<'resolved'>(problem, at, {
      state: 'resolved', owner: problem.owner, note, resolvedBy, remindAt, answerDueAt, unknownCount: 0, attempts: [], decisionDueAt: null,
      pauseRequest: null, explainProposal: null,
      firstResolved: problem.firstResolved ?? { at, dueAt: problem.clocks.solve.dueAt },
    })
  },
  answerGiven: (problem, { answer, decisionDueAt }) => {
    const next: Problem = {
      ...problem,
      answers: [...problem.answers, answer],
      verdict: verdictOf(answer) ?? problem.verdict,
      unsolvedCount: problem.unsolvedCount + (answer.answer === 'unsolved' ? 1 : 0),
    }
    // A late 已解决 takes the line out of those nobody reached.
    if (next.state === 'closed' && answer.answer === 'solved') return { ...next, cause: 'solved' }
    if (next.state !== 'resolved') return next
    return { ...next, decisionDueAt, unknownCount: next.unknownCount + (answer.answer === 'unknown' ? 1 : 0) }
  },
  attemptFailed: (problem, event) =>
    problem.state === 'resolved' ? { ...problem, attempts: [...problem.attempts, event.attempt] } : impossible(problem, event),
  problemClosed: (problem, { at, by, cause, isReviewed, reopenUntil }) =>
    enter<'closed'>(problem, at, { state: 'closed', cause, reviewer: isReviewed ? by : null, reopenUntil }),
  problemReopened: (problem, { at, cause, reason, child }) =>
    enter<'reopened'>(problem, at, {
      state: 'reopened', cause, reason, child,
      // Whoever reopens a closed line says that it is not solved.
      ...(cause === 'reporter' ? { hasReopened: true, verdict: { answer: 'unsolved' as const, at } } : {}),
    }),
  problemSplit: (problem, event) => (problem.state === 'reopened' ? { ...problem, child: event.child } : impossible(problem, event)),
  childEnded: (problem, event) => (problem.state === 'reopened' ? { ...problem, child: null } : impossible(problem, event)),
} satisfies Appliers
