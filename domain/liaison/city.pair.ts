import type { Day } from '../calendar/day'
import { AppError } from '../errors'

/**
 * 市总领导对口联系: a leader of the city union paired with a union of the district. A liaison of another level: it fulfils nobody's duty
 * in the district and is in none of its figures. The leader has no account here.
 */
export interface CityPair {
  id: string
  version: number
  leaderName: string
  leaderDuty: string | null
  unionId: string
  unionName: string
  fromOn: Day
  toOn: Day | null
  endReason: string | null
}

/** Throws CONFLICT with the version that stands, STATE_FORBIDS when it has ended, RULE_VIOLATED `endsBeforeItBegan`. */
export const changeCityPair = (pair: CityPair, change: Partial<Pick<CityPair, 'leaderName' | 'leaderDuty' | 'fromOn' | 'toOn' | 'endReason'>>, seen: number | undefined): CityPair => {
  if (seen !== undefined && seen !== pair.version) throw new AppError('CONFLICT', undefined, { version: pair.version })
  if (pair.toOn !== null) throw new AppError('STATE_FORBIDS', undefined, { state: 'ended' })
  const next = { ...pair, ...change, version: pair.version + 1 }
  if (next.toOn !== null && next.toOn < next.fromOn) throw new AppError('RULE_VIOLATED', undefined, { rule: 'endsBeforeItBegan', fromOn: next.fromOn })
  return next
}
