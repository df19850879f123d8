import type { Day, Instant } from '../calendar/day'
import type { Category, LightColor, State } from '../problem/vocabulary'
import type { ProposalState } from '../proposal/proposal'
import type { ActivityKind } from '../review/activity'
import type { Target, Value } from '../review/indicator'
import type { Rate } from '../review/rates'
import type { Theme } from '../review/theme'
import type { ReportKind } from './report'

/** Raised whenever a figure is reckoned otherwise than before, so that an old report can be told from a new one. */
export const figuresVersion = 'figures-1'

export const rateNames = ['response', 'resolution', 'satisfaction', 'onTime'] as const
export type RateName = (typeof rateNames)[number]

export interface IndicatorLine {
  id: string
  theme: Theme
  title: string
  unit: string
  clause: string
  target: Target
  dueOn: Day | null
  value: Value | null
  /** The day an entered value holds for; null for a computed one. */
  valueOn: Day | null
  light: LightColor | null
}

/** A late line, without words that could tell of a person. */
export interface LateLine {
  id: string
  number: string
  category: Category
  /** Empty for 还没有工会, and where the own union shall not know. */
  unionName: string
  ownerName: string
  dueOn: Day
  light: LightColor
}

/** Every figure of a report, frozen at one moment: the report, its Word and its Excel read nothing else. */
export interface Snapshot {
  id: string
  /** Of the figures' rules and of the calendar the dates were counted by. */
  rulesVersion: string
  takenAt: Instant
  kind: ReportKind
  from: Day
  to: Day
  coverage: { obligedCount: number; short: { name: string; holds: number }[]; keyUnionCount: number; pairedKeyUnionCount: number }
  visits: {
    year: number; fieldDone: number; fieldWanted: number; remoteDone: number; pairCount: number; pairsReached: number; pairsBegun: number; pairsNone: number
  }
  problems: {
    /** How the ledger stood at `takenAt`. */
    total: number
    running: number
    byState: Partial<Record<State, number>>
    lights: Record<LightColor, number>
    /** Of the period. */
    submitted: number
    closed: number
    kinds: { category: Category; count: number }[]
    months: { month: string; submitted: number; closed: number }[]
  }
  rates: Record<RateName, Rate & { targetPercent: number; leftOut: { reason: string; count: number }[] }>
  activities: { kind: ActivityKind; count: number }[]
  /** 经验做法 published in the period, 对策建议 sent in it, with what became of them by `takenAt`. */
  deepening: {
    practices: { title: string; unionName: string; copyCount: number }[]
    proposals: { title: string; body: string; on: Day; state: ProposalState }[]
  }
  indicators: IndicatorLine[]
  lists: {
    late: LateLine[]
    /** How many there are; the list may be cut. */
    lateCount: number
    unvisited: { unionName: string; lastFieldOn: Day | null }[]
    unpaired: { unionName: string }[]
  }
}
