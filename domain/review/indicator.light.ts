import { addDays, dayOf, type Day } from '../calendar/day'
import type { LightColor } from '../problem/vocabulary'
import { type Indicator, isReached, type Value } from './indicator'

const soonDays = 30
const movedDays = 30

/** By when the target is to be reached: its own date, else the end of the year. */
export const dueOf = ({ dueOn }: Pick<Indicator, 'dueOn'>, today: Day): Day => dueOn ?? `${today.slice(0, 4)}-12-31`

/**
 * 绿 reached, or there is time; 蓝 within 30 days of the date; 黄 late, and something was entered within 30 days; 红 late and nothing
 * moves. Null where nothing is asked, or no value is known before the date.
 */
export const indicatorLight = (indicator: Pick<Indicator, 'target' | 'dueOn' | 'latest'>, value: Value | null, today: Day): LightColor | null => {
  if (indicator.target.kind === 'counted') return null
  if (isReached(value, indicator.target) === true) return 'green'
  const due = dueOf(indicator, today)
  if (today > due) return indicator.latest !== null && dayOf(indicator.latest.at) >= addDays(today, -movedDays) ? 'yellow' : 'red'
  if (today >= addDays(due, -soonDays)) return 'blue'
  return value === null ? null : 'green'
}
