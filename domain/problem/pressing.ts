import { addHours, dayOf, laterOf, type Instant } from '../calendar/day'
import { inOfficeHours, isQuietHour, morningOf } from '../calendar/quiet'
import { addWorkdays, type Calendar } from '../calendar/workdays'
import type { Press, PressStep, Problem } from './problem'
import type { ClockTable } from './problem.clocks'

/** The ladder, in order: 催办 to the owner, supervision's 督办单 with a signed receipt, a named leader. */
export const ladder = ['remind', 'notice', 'leader'] as const satisfies readonly PressStep[]

/** 催办 goes out by itself; the other two are acts of supervision, offered once due. */
export const presserOf = (step: PressStep): 'timer' | 'supervision' => (step === 'remind' ? 'timer' : 'supervision')

/** People are spoken to between 08:00 and 21:00 Asia/Shanghai; about 特急 at any hour. */
export const isQuiet = (problem: Pick<Problem, 'urgency'>, now: Instant): boolean => problem.urgency !== 'critical' && isQuietHour(now)

/** The first moment from then on at which staff are told: in the hours of a working day, about 特急 at once. */
export const toldFrom = (problem: Pick<Problem, 'urgency'>, at: Instant, calendar: Calendar): Instant =>
  problem.urgency === 'critical' ? at : inOfficeHours(at, calendar)

/** The steps already taken on the clock that runs: each is taken once, and a new clock begins at the foot of the ladder. */
export const climbed = ({ presses, clocks, light }: Problem): Press[] => {
  const running = light?.clock ?? 'solve'
  return presses.filter(({ clock, at }) => clock === running && at >= clocks[running].startAt)
}

export interface NextPress {
  step: PressStep
  /** From when on it is due. */
  at: Instant
  by: 'timer' | 'supervision'
}

/** What lies between two steps: working days, for 特急 elapsed hours. */
const pauseAfter = ({ at }: Press, { urgency }: Problem, calendar: Calendar, table: ClockTable): Instant =>
  urgency === 'critical' ? addHours(at, table.pressHours) : morningOf(addWorkdays(calendar, dayOf(at), table.pressWorkdays))

/**
 * The next step of the ladder and when it is due; `null` where no clock runs or every step was taken. 催办 is due when the
 * line is late, each further step some working days after the last while the line is red: a late line that moves climbs no further.
 */
export const nextPress = (problem: Problem, calendar: Calendar, table: ClockTable): NextPress | null => {
  const { light } = problem
  const taken = climbed(problem)
  const step = ladder.find((one) => !taken.some((press) => press.step === one))
  if (light === null || step === undefined) return null
  const last = taken[taken.length - 1]
  const dueAt = last === undefined ? light.lateFrom : laterOf(light.redFrom, pauseAfter(last, problem, calendar, table))
  return { step, at: toldFrom(problem, dueAt, calendar), by: presserOf(step) }
}
