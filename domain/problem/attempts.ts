import { dayOf, type Day } from '../calendar/day'
import { isWorkday, type Calendar } from '../calendar/workdays'
import type { ProblemIn } from './problem'

/** The different working days on which a call-back, or the notice that stands for one, failed: two are needed. */
export const attemptDays = ({ attempts }: Pick<ProblemIn<'resolved'>, 'attempts'>, calendar: Calendar): Day[] => [
  ...new Set(attempts.map(({ at }) => dayOf(at)).filter((on) => isWorkday(calendar, on))),
]

/** In-app notices stand for calls only where nobody can be called. */
export const hasPhone = ({ anonymity, contactPhone }: Pick<ProblemIn<'resolved'>, 'anonymity' | 'contactPhone'>): boolean =>
  anonymity !== 'anonymous' && contactPhone !== null
