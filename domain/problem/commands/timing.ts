import { addDays, addHours, dayOf, endOfDay, startOfDay } from '../../calendar/day'
import { addWorkdays } from '../../calendar/workdays'
import type { Problem } from '../problem'
import { extendClock, holdClock, releaseClock, stopClock } from '../problem.deadline'
import { isExtensionPending } from '../problem.occasion'
import { recount } from '../recount'
import { endedPause } from './assigning'
import { happens, isBlank, refused, type Given, type Rules } from './rule'

const isPast = (problem: Problem, { now }: Given): boolean => now >= problem.clocks.solve.dueAt

/** What moves or stops a clock: the extension, the pause, resolving, a new calendar. */
export const timing: Rules<'requestExtension' | 'decideExtension' | 'requestPause' | 'decidePause' | 'resume' | 'resolve' | 'recompute'> = {
  requestExtension: ({ workdays, reason }, problem, given) => {
    if (problem.extension !== null) return refused('onlyOnce')
    if (isPast(problem, given)) return refused('tooLate', { until: problem.clocks.solve.dueAt })
    if (isBlank(reason)) return refused('reasonMissing')
    const most = given.table.extensionWorkdays
    if (!Number.isInteger(workdays) || workdays < 1 || workdays > most) return refused('tooManyWorkdays', { most })
    return happens({ type: 'extensionRequested', extension: { workdays, reason, requestedAt: given.now, decision: null } })
  },
  decideExtension: ({ isGranted, workdays, note = '' }, problem, { now, by, calendar }) => {
    const { extension } = problem
    if (extension === null || !isExtensionPending(problem)) return refused('nothingToDecide')
    const granted = isGranted ? (workdays ?? extension.workdays) : 0
    const isOdd = isGranted && (!Number.isInteger(granted) || granted < 1 || granted > extension.workdays)
    if (isOdd) return refused('tooManyWorkdays', { most: extension.workdays })
    return happens({
      type: 'extensionDecided',
      decision: { isGranted, workdays: granted, note, at: now, by },
      clocks: isGranted ? { solve: extendClock(problem.clocks.solve, granted, calendar) } : {},
    })
  },
  requestPause: ({ waitingFor, reason }, problem, given) => {
    if (problem.pauseRequest !== null) return refused('alreadyAsked')
    if (isPast(problem, given)) return refused('tooLate', { until: problem.clocks.solve.dueAt })
    if (isBlank(reason)) return refused('reasonMissing')
    if (problem.pausedWorkdays >= given.table.pauseCapWorkdays) return refused('pauseCapReached')
    return happens({ type: 'pauseRequested', request: { waitingFor, reason, requestedAt: given.now, by: given.by } })
  },
  decidePause: ({ isGranted, note = '' }, problem, given) => {
    const { now, calendar, table } = given
    const request = problem.pauseRequest
    if (request === null) return refused('nothingToDecide')
    if (!isGranted) return happens({ type: 'pauseRefused', note })
    if (isPast(problem, given)) return refused('tooLate', { until: problem.clocks.solve.dueAt })
    const { waitingFor, reason } = request
    const resumeAt = endOfDay(addWorkdays(calendar, dayOf(now), table.pauseCapWorkdays - problem.pausedWorkdays))
    return happens({ type: 'problemPaused', waitingFor, reason, resumeAt, clocks: { solve: holdClock(problem.clocks.solve, now) } })
  },
  resume: ({ note = '' }, problem, given) => {
    if (given.right === 'timer' && given.now < problem.resumeAt) return refused('tooEarly', { from: problem.resumeAt })
    const pause = endedPause(problem, given)
    return happens({ type: 'problemResumed', pause, note, clocks: { solve: releaseClock(problem.clocks.solve, pause.endAt, given.calendar) } })
  },
  resolve: ({ note = '' }, problem, { now, today, actor, table }) => {
    const { solve } = problem.clocks
    const isDone =
      problem.progress.some(({ at }) => at >= solve.startAt) ||
      problem.measures.some(({ doneOn }) => doneOn !== null && doneOn >= dayOf(solve.startAt))
    if (!isDone) return refused('nothingDone')
    return happens({
      type: 'problemResolved', note, resolvedBy: actor.personId, clocks: { solve: stopClock(solve, now) },
      // Reminded when the quiet hours of that day end.
      remindAt: addHours(startOfDay(addDays(today, table.followUpReminderDay)), 8),
      answerDueAt: endOfDay(addDays(today, table.followUpDays)),
    })
  },
  recompute: (_command, problem, { calendar, table }) => {
    const counted = recount(problem, calendar, table)
    return counted === null ? refused('nothingChanges') : happens({ type: 'datesRecomputed', ...counted })
  },
}
