import { addDays, type Day } from '../calendar/day'
import type { EntryPeriod, Indicator } from './indicator'
import { type Period, periodBefore, periodOf } from './period'

/** Days after a period's end by which its value is to be entered. */
const daysToEnter = 10

export interface EntryDue {
  /** The period whose value is wanted. */
  from: Day
  to: Day
  dueOn: Day
}

/** A value of the period's last month is the period's: one of its first days would say nothing of how it ended. */
const isEntered = (latest: Indicator['latest'], { to }: Period): boolean => latest !== null && latest.on >= periodOf('month', to).from

/** The first period whose value is still wanted: the one that ended last, else the one that runs. Null for what nobody enters. */
export const entryDue = ({ entry, latest, isRetired }: Pick<Indicator, 'entry' | 'latest' | 'isRetired'>, today: Day): EntryDue | null => {
  if (entry === null || isRetired) return null
  const running = periodOf(entry.every satisfies EntryPeriod, today)
  const ended = periodBefore(running)
  const wanted = isEntered(latest, ended) ? (isEntered(latest, running) ? periodOf(entry.every, addDays(running.to, 1)) : running) : ended
  return { from: wanted.from, to: wanted.to, dueOn: addDays(wanted.to, daysToEnter) }
}

/** Told of on the day after the period ended, and once more on the last day. */
export const reminderDays = ({ to, dueOn }: EntryDue): [Day, Day] => [addDays(to, 1), dueOn]

/** The next day on which somebody is reminded, after `after`; null when nobody is. */
export const nextReminder = (indicator: Pick<Indicator, 'entry' | 'latest' | 'isRetired'>, after: Day): Day | null => {
  const due = entryDue(indicator, after)
  if (due === null) return null
  const coming = reminderDays(due).find((on) => on > after)
  if (coming) return coming
  // Both are past: the period that runs is asked for when it ends.
  return addDays(periodOf(indicator.entry!.every, after).to, 1)
}
