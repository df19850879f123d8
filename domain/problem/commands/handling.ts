import { isOwner } from '../problem.policy'
import { lightAt } from '../problem.light'
import { climbed, isQuiet, ladder } from '../pressing'
import { remindersOf } from '../reminders'
import type { Problem } from '../problem'
import { dayOf } from '../../calendar/day'
import { workdaysBetween } from '../../calendar/workdays'
import { happens, isBlank, refused, type Given, type Rules } from './rule'

const isLate = (problem: Problem, now: string): boolean => problem.light !== null && now >= problem.light.lateFrom

const counts = (problem: Problem, { actor, right }: Given): boolean => right === 'owner' && isOwner(actor, problem)

/** While somebody is at it: measures, progress, orders, pressing. None of these changes the state. */
export const handling: Rules<
  'addMeasure' | 'completeMeasure' | 'addProgress' | 'agreePlan' | 'instruct' | 'press' | 'remind' | 'signNotice' | 'urge' | 'noteRed'
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
    const taken = climbed(problem).map((press) => press.step)
    if (taken.includes(step)) return refused('onlyOnce')
    if (ladder.slice(0, ladder.indexOf(step)).some((lower) => !taken.includes(lower))) return refused('ladderOrder', { climbed: taken })
    const clock = problem.light?.clock ?? 'solve'
    return happens({ type: 'ownerPressed', press: { step, clock, text, leaderId, at: now, by, signedAt: null } })
  },
  remind: ({ kind }, problem, { now, calendar, table }) => {
    const plan = remindersOf(problem, calendar, table).find((one) => one.kind === kind)
    if (plan === undefined) return refused('nothingToDecide')
    if (now < plan.from) return refused('tooEarly', { from: plan.from })
    if (isQuiet(problem, now)) return refused('quietHours')
    return happens({ type: 'reminderSent', reminder: { kind, dueAt: plan.dueAt, at: now } })
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
