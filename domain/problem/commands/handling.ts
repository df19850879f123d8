import { isOwner } from '../problem.policy'
import { lightAt } from '../problem.light'
import type { Problem } from '../problem'
import { dayOf, startOfDay, millisBetween } from '../../calendar/day'
import { workdaysBetween } from '../../calendar/workdays'
import { happens, isBlank, refused, type Given, type Rules } from './rule'

const hour = 3_600_000

/** Presses go out between 08:00 and 21:00 Asia/Shanghai; for 特急 at any hour. */
export const isQuiet = (problem: Pick<Problem, 'urgency'>, now: string): boolean => {
  const hours = millisBetween(startOfDay(dayOf(now)), now) / hour
  return problem.urgency !== 'critical' && (hours < 8 || hours >= 21)
}

const isLate = (problem: Problem, now: string): boolean => problem.light !== null && now >= problem.light.lateFrom

const counts = (problem: Problem, { actor, right }: Given): boolean => right === 'owner' && isOwner(actor, problem)

const ladder = ['remind', 'notice', 'leader'] as const

/** While somebody is at it: measures, progress, orders, pressing. None of these changes the state. */
export const handling: Rules<
  'addMeasure' | 'completeMeasure' | 'addProgress' | 'agreePlan' | 'instruct' | 'press' | 'signNotice' | 'urge' | 'noteRed'
> = {
  addMeasure: ({ id, text, dueOn = null, doneOn = null }, problem, given) => {
    if (problem.measures.some((measure) => measure.id === id)) return refused('alreadyThere')
    const measure = { id, text, dueOn, doneOn, at: given.now, by: given.by }
    return happens({ type: 'measureAdded', measure, isOwners: counts(problem, given) })
  },
  completeMeasure: ({ id, doneOn }, problem, { today }) => {
    if (!problem.measures.some((measure) => measure.id === id)) return refused('noSuchMeasure')
    return doneOn > today ? refused('tooEarly') : happens({ type: 'measureCompleted', measureId: id, doneOn })
  },
  addProgress: ({ id, text, photos = [] }, problem, given) => {
    if (problem.progress.some((entry) => entry.id === id)) return refused('alreadyThere')
    const entry = { id, text, photos, at: given.now, by: given.by }
    return happens({ type: 'progressAdded', entry, isOwners: counts(problem, given) })
  },
  agreePlan: ({ untilOn, note }, problem, { now, today }) => {
    if (!isLate(problem, now)) return refused('notLate')
    return untilOn < today ? refused('tooLate') : happens({ type: 'planAgreed', untilOn, note })
  },
  instruct: ({ id, text, dueOn = null, handler = null }, problem, { now, by }) => {
    if (isBlank(text)) return refused('reasonMissing')
    if (problem.instructions.some((instruction) => instruction.id === id)) return refused('alreadyThere')
    return happens({ type: 'instructionGiven', instruction: { id, text, dueOn, handler, at: now, by } })
  },
  press: ({ step, text, leaderId = null }, problem, { now, by, right }) => {
    if (isQuiet(problem, now)) return refused('quietHours')
    if (right === 'timer' && !isLate(problem, now)) return refused('notLate')
    if (step === 'leader' && leaderId === null) return refused('leaderMissing')
    const clock = problem.light?.clock === 'accept' ? problem.clocks.accept : problem.clocks.solve
    const climbed = problem.presses.filter(({ at }) => at >= clock.startAt).map((press) => press.step)
    if (climbed.includes(step)) return refused('onlyOnce')
    if (ladder.slice(0, ladder.indexOf(step)).some((lower) => !climbed.includes(lower))) return refused('ladderOrder', { climbed })
    return happens({ type: 'ownerPressed', press: { step, text, leaderId, at: now, by, signedAt: null } })
  },
  signNotice: (_command, problem) =>
    problem.presses.some(({ step, signedAt }) => step === 'notice' && signedAt === null)
      ? happens({ type: 'noticeSigned' })
      : refused('nothingToDecide'),
  urge: (_command, problem, { today, calendar, table }) => {
    const last = problem.lastUrgedAt
    const isSoon = last !== null && workdaysBetween(calendar, dayOf(last), today) < table.urgeWorkdays
    return isSoon ? refused('tooEarly') : happens({ type: 'problemUrged' })
  },
  noteRed: (_command, problem, { now }) =>
    problem.light !== null && !problem.wasRed && lightAt(problem.light, now) === 'red' ? happens({ type: 'redNoted' }) : refused('notRed'),
}
