import { acceptLength, holdClock, releaseClock, startClock, stopClock, workdaysAfter } from '../problem.deadline'
import { releaseMerged, tellParent } from './linked'
import { classified, freshSolveClock, happens, isBlank, refused, solveClockFor, type Given, type Refused, type Rules } from './rule'
import type { ProblemIn } from '../problem'

/** After an objection a leader or another office member decides. */
const decidedBefore = ({ objection }: ProblemIn<'submitted'>, { actor }: Given): Refused | null =>
  objection !== null && (objection.declinedBy === actor.personId || objection.declinedBy === actor.deputyId) ? refused('anotherMustDecide') : null

/** 待受理: accepting, asking for more, declining, and what the reporter answers to that. */
export const intake: Rules<'returnForMore' | 'supply' | 'expire' | 'accept' | 'decline' | 'object' | 'withdraw'> = {
  returnForMore: ({ question }, problem, { now, calendar, table }) => {
    if (problem.hasBeenReturned) return refused('onlyOnce')
    if (isBlank(question)) return refused('reasonMissing')
    const { accept, solve } = problem.clocks
    const supplyDueAt = workdaysAfter(now, table.supplyWorkdays, calendar)
    const clocks = { accept: holdClock(accept, now), solve: holdClock(solve, now) }
    return happens({ type: 'problemReturned', question, supplyDueAt, clocks })
  },
  supply: ({ text, photos }, problem, { now, calendar }) => {
    const { accept, solve } = problem.clocks
    const supply = { question: problem.question, askedAt: problem.stateSince, text, photos, at: now }
    return happens({
      type: 'problemSupplied', supply, clocks: { accept: releaseClock(accept, now, calendar), solve: releaseClock(solve, now, calendar) },
    })
  },
  expire: (_command, problem, given) =>
    given.now < problem.supplyDueAt
      ? refused('tooEarly', { from: problem.supplyDueAt })
      : { drafts: [{ type: 'problemExpired', clocks: stopped(problem, given) }], others: releaseMerged(problem, given) },
  accept: ({ triage }, problem, given) => {
    const classification = classified(problem, triage)
    const no = decidedBefore(problem, given)
    if (no !== null) return no
    if ('rule' in classification) return classification
    const clocks = { accept: stopClock(problem.clocks.accept, given.now), solve: solveClockFor(problem, classification, given) }
    return happens({ type: 'problemAccepted', classification, clocks })
  },
  decline: ({ reason, turnTo }, problem, given) => {
    const { now, calendar, table, actor } = given
    const no = decidedBefore(problem, given)
    if (no !== null) return no
    if (isBlank(reason)) return refused('reasonMissing')
    if (isBlank(turnTo)) return refused('turnToMissing')
    const objectUntil = workdaysAfter(now, table.objectWorkdays, calendar)
    const isFinal = problem.objection !== null || problem.hasObjected
    return {
      drafts: [{ type: 'problemDeclined', reason, turnTo, declinedBy: actor.personId, isFinal, objectUntil, clocks: stopped(problem, given) }],
      others: releaseMerged(problem, given),
    }
  },
  object: ({ reason }, problem, given) => {
    const { now, calendar, table } = given
    if (problem.isFinal || problem.hasObjected) return refused('onlyOnce')
    if (now >= problem.objectUntil) return refused('tooLate', { until: problem.objectUntil })
    if (isBlank(reason)) return refused('reasonMissing')
    // An objection is a submission anew: both clocks start with it, so that the line is not born late.
    const clocks = { accept: startClock(now, acceptLength(problem.urgency, table), calendar), solve: freshSolveClock(problem, given) }
    return happens({ type: 'declineObjected', reason, clocks })
  },
  withdraw: ({ reason = '' }, problem, given) => ({
    drafts: [{ type: 'problemWithdrawn', reason, clocks: stopped(problem, given) }],
    others: [...releaseMerged(problem, given), ...tellParent(problem, given, { kind: 'ended' })],
  }),
}

const stopped = (problem: ProblemIn<'submitted' | 'returned' | 'accepted' | 'assigned'>, { now }: Given) => ({
  accept: stopClock(problem.clocks.accept, now), solve: stopClock(problem.clocks.solve, now),
})
