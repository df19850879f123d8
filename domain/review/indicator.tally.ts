import type { Day } from '../calendar/day'
import type { LightColor } from '../problem/vocabulary'
import { type Indicator, isReached, type Value } from './indicator'
import { indicatorLight } from './indicator.light'
import type { Theme } from './theme'

/** How one indicator stands on a day. */
export interface Standing { theme: Theme; isReached: boolean; light: LightColor | null; isKnown: boolean }

export const standingOf = (indicator: Pick<Indicator, 'theme' | 'target' | 'dueOn' | 'latest'>, value: Value | null, today: Day): Standing => ({
  theme: indicator.theme, isReached: isReached(value, indicator.target) === true, light: indicatorLight(indicator, value, today), isKnown: value !== null,
})

/** All of them in four figures; `late`: 黄 and 红. */
export interface IndicatorTally { total: number; reached: number; late: number; withoutData: number }

export const tallyIndicators = (standings: readonly Standing[]): IndicatorTally => ({
  total: standings.length,
  reached: standings.filter((one) => one.isReached).length,
  late: standings.filter(({ light }) => light === 'yellow' || light === 'red').length,
  withoutData: standings.filter(({ isKnown }) => !isKnown).length,
})
