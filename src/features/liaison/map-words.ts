import { type Day, daysBetween } from '@/domain/calendar/day'
import type { Output } from '@/types/contracts'

export type MapRow = Output<'liaison.map'>['rows'][number]

/** How long ago somebody was heard of there. */
export type Reach = 'recent' | 'while' | 'long' | 'never'

/** The longest silence first: what is looked for on the map. */
export const reaches: readonly Reach[] = ['never', 'long', 'while', 'recent']

const silentDays = (lastContactOn: Day | null, today: Day): number | null => (lastContactOn === null ? null : Math.max(0, daysBetween(lastContactOn, today)))

export const reachOf = ({ lastContactOn }: Pick<MapRow, 'lastContactOn'>, today: Day): Reach => {
  const days = silentDays(lastContactOn, today)
  if (days === null) return 'never'
  return days <= 30 ? 'recent' : days <= 90 ? 'while' : 'long'
}

export const reachWords: Record<Reach, string> = { recent: '30 天内联系过', while: '31 到 90 天', long: '90 天以上', never: '还没联系过' }

/** 12 天没联系; 今天联系过; 还没联系过 */
export const silence = (lastContactOn: Day | null, today: Day): string => {
  const days = silentDays(lastContactOn, today)
  return days === null ? '还没联系过' : days === 0 ? '今天联系过' : `${days} 天没联系`
}

/** What stands beside a marker: 12 天, 今天, 没联系过. */
export const silenceMark = (lastContactOn: Day | null, today: Day): string => {
  const days = silentDays(lastContactOn, today)
  return days === null ? '没联系过' : days === 0 ? '今天' : `${days} 天`
}

export interface Dot extends MapRow {
  reach: Reach
  /** Beside the dot and in the list: the plan has no room for names. */
  number: number
  /** Percents of the picture's width and height. */
  x: number
  y: number
}

/** A square plan's share that the unions take up. */
const inner = 84
const metersADegree = 111_195

const extentOf = (rows: readonly MapRow[]) => {
  const latitudes = rows.map(({ latitude }) => latitude)
  const longitudes = rows.map(({ longitude }) => longitude)
  const [south, north, west, east] = [Math.min(...latitudes), Math.max(...latitudes), Math.min(...longitudes), Math.max(...longitudes)]
  // One degree of longitude is shorter than one of latitude.
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  return { latitude: (south + north) / 2, longitude: (west + east) / 2, shrink, span: Math.max((east - west) * shrink, north - south, 0.005) }
}

/** Where each stands in a square picture with north above, both axes to one scale; the longest silence has the first numbers. */
export const dotsOf = (rows: readonly MapRow[], today: Day): Dot[] => {
  if (rows.length === 0) return []
  const { latitude, longitude, shrink, span } = extentOf(rows)
  const percent = (offset: number): number => Math.round((50 + (offset / span) * inner) * 10) / 10
  return rows
    .map((row) => ({ ...row, reach: reachOf(row, today), x: percent((row.longitude - longitude) * shrink), y: percent(latitude - row.latitude) }))
    .sort((a, b) => reaches.indexOf(a.reach) - reaches.indexOf(b.reach))
    .map((dot, at) => ({ ...dot, number: at + 1 }))
}

const roundMeters = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]

/** A round length that takes up to a third of the plan, and how many percents of its width it is. */
export const scaleOf = (rows: readonly MapRow[]): { meters: number; percent: number } => {
  const whole = (extentOf(rows).span * metersADegree * 100) / inner
  const meters = roundMeters.reduce((longest, length) => (length <= whole / 3 ? length : longest))
  return { meters, percent: Math.round((meters / whole) * 1000) / 10 }
}

/** 500 米, 2 公里 */
export const scaleWords = (meters: number): string => (meters < 1000 ? `${meters} 米` : `${meters / 1000} 公里`)
