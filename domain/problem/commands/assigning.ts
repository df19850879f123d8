import { laterOf } from '../../calendar/day'
import type { Handler, Pause, Problem, ProblemIn } from '../problem'
import { heldWorkdays, releaseClock, stopClock, workdaysAfter } from '../problem.deadline'
import { classified, happens, isBlank, refused, solveClockFor, type Given, type Refused, type Rules } from './rule'

const isSame = (a: Handler, b: Handler): boolean =>
  a.kind === b.kind &&
  (a.kind === 'person' && b.kind === 'person' ? a.personId === b.personId
  : a.kind === 'union' && b.kind === 'union' ? a.unionId === b.unionId
  : a.name === b.name)

const isOfOwnUnion = (handler: Handler, problem: Problem, { actor, facts }: Given): boolean => {
  if (handler.kind === 'union') return handler.unionId === problem.unionId
  if (handler.kind === 'outside') return false
  return handler.personId === actor.personId || (facts.ownUnionPeople ?? []).includes(handler.personId)
}

const mayHandleConduct = (handler: Handler, problem: Problem, { facts }: Given): boolean => {
  const route = problem.conduct
  if (handler.kind !== 'person') return handler.kind === 'outside'
  if (route === null || route.barredIds.includes(handler.personId)) return false
  if (route.custodian.kind === 'alternate') return route.custodian.personId === handler.personId
  return (facts.conduct?.supervisionIds ?? []).includes(handler.personId)
}

const forbiddenHandlers = (owner: Handler, coOwners: Handler[], problem: Problem, given: Given): Refused | null => {
  const all = [owner, ...coOwners]
  if (coOwners.some((handler, at) => [owner, ...coOwners.slice(0, at)].some((other) => isSame(handler, other)))) return refused('ownerIsCoOwner')
  if (problem.ledger === 'conduct') return all.every((handler) => mayHandleConduct(handler, problem, given)) ? null : refused('notCustodian')
  if (given.right === 'chair' && !all.every((handler) => isOfOwnUnion(handler, problem, given))) return refused('notOwnUnion')
  const isHidden = problem.isHiddenFromUnion && all.some((handler) => handler.kind === 'union' && handler.unionId === problem.unionId)
  return isHidden ? refused('hiddenFromUnion') : null
}

const staysWithUnion = (owner: Handler, problem: Problem, { right }: Given): boolean =>
  right === 'chair' || (owner.kind === 'union' && owner.unionId === problem.unionId && !problem.hasBeenHandedUp)

/** A pause as it ends: at the latest when the cap is used up, however late the timer came. */
export const endedPause = (problem: ProblemIn<'paused'>, { now, calendar }: Given): Pause => {
  const endAt = laterOf(problem.stateSince, now < problem.resumeAt ? now : problem.resumeAt)
  const { waitingFor, reason, stateSince: startAt } = problem
  return { waitingFor, reason, startAt, endAt, workdays: heldWorkdays(startAt, endAt, calendar) }
}

/** Who handles it: assigning, signing, sending back, handing up. */
export const assigning: Rules<'assign' | 'reassign' | 'sign' | 'sendBack' | 'bind' | 'handUp'> = {
  assign: ({ owner, coOwners = [], triage, note = '' }, problem, given) => {
    const no = forbiddenHandlers(owner, coOwners, problem, given)
    if (no !== null) return no
    const classification = classified(problem, triage)
    if ('rule' in classification) return classification
    return happens({
      type: 'problemAssigned', owner, coOwners, classification, note, isWithUnion: staysWithUnion(owner, problem, given),
      signDueAt: workdaysAfter(given.now, given.table.signWorkdays, given.calendar),
      clocks: { solve: solveClockFor(problem, classification, given) },
    })
  },
  reassign: ({ owner, coOwners = [], reason }, problem, given) => {
    const no = forbiddenHandlers(owner, coOwners, problem, given)
    if (no !== null) return no
    if (isBlank(reason)) return refused('reasonMissing')
    const before = [problem.owner, ...problem.coOwners]
    const after = [owner, ...coOwners]
    const isUnchanged = before.length === after.length && after.every((handler, at) => before[at] != null && isSame(handler, before[at]))
    if (isUnchanged) return refused('nothingChanges')
    // The clocks are untouched; only a pause ends with the owner who asked for it.
    const pause = problem.state === 'paused' ? endedPause(problem, given) : null
    return happens({
      type: 'problemReassigned', owner, coOwners, reason, pause, isWithUnion: staysWithUnion(owner, problem, given),
      signDueAt: workdaysAfter(given.now, given.table.signWorkdays, given.calendar),
      clocks: pause === null ? {} : { solve: releaseClock(problem.clocks.solve, pause.endAt, given.calendar) },
    })
  },
  sign: () => happens({ type: 'problemSigned' }),
  sendBack: ({ reason }, problem) => {
    if (isBlank(reason)) return refused('reasonMissing')
    if (!problem.hasSentBack) return happens({ type: 'problemSentBack', reason, ownerName: problem.owner.name })
    if (problem.isBound) return refused('ownerIsBound')
    return problem.refusal === null ? happens({ type: 'assignmentRefused', reason }) : refused('alreadyAsked')
  },
  bind: ({ reason }, problem) => (problem.refusal === null ? refused('nothingToDecide') : happens({ type: 'ownerBound', reason })),
  handUp: ({ reason }, problem, { now }) =>
    isBlank(reason)
      ? refused('reasonMissing')
      : happens({ type: 'problemHandedUp', reason, clocks: { accept: stopClock(problem.clocks.accept, now) } }),
}
