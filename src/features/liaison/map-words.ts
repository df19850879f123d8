import { type Day, daysBetween } from '@/domain/calendar/day'
import type { Output } from '@/types/contracts'

export type MapRow = Output<'liaison.map'>['rows'][number]

/** How long ago somebody was heard of there. */
export type Reach = 'recent' | 'while' | 'long' | 'never'

export const reachOf = ({ lastContactOn }: Pick<MapRow, 'lastContactOn'>, today: Day): Reach => {
  if (lastContactOn === null) return 'never'
  const days = daysBetween(lastContactOn, today)
  return days <= 30 ? 'recent' : days <= 90 ? 'while' : 'long'
}

export const reachWords: Record<Reach, string> = { recent: '30 天内联系过', while: '31 到 90 天', long: '90 天以上', never: '还没联系过' }

export interface Dot extends MapRow {
  reach: Reach
  /** Percents of the picture's width and height. */
  x: number
  y: number
}

/** Where each stands in a picture with north above: one degree of longitude is shorter than one of latitude, and both axes keep one scale. */
export const dotsOf = (rows: readonly MapRow[], today: Day): Dot[] => {
  if (rows.length === 0) return []
  const latitudes = rows.map(({ latitude }) => latitude)
  const longitudes = rows.map(({ longitude }) => longitude)
  const middle = { latitude: (Math.min(...latitudes) + Math.max(...latitudes)) / 2, longitude: (Math.min(...longitudes) + Math.max(...longitudes)) / 2 }
  const shrink = Math.cos((middle.latitude * Math.PI) / 180)
  const span = Math.max((Math.max(...longitudes) - Math.min(...longitudes)) * shrink, Math.max(...latitudes) - Math.min(...latitudes), 0.005)
  const percent = (offset: number): number => Math.round((50 + (offset / span) * 84) * 10) / 10
  return rows.map((row) => ({
    ...row, reach: reachOf(row, today), x: percent((row.longitude - middle.longitude) * shrink), y: percent(middle.latitude - row.latitude),
  }))
}
