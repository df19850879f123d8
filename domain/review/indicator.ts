import type { Day, Instant } from '../calendar/day'
import type { Theme } from './theme'

/** What the records give by themselves; nobody types it. */
export const computedSources = [
  'keyUnionsPaired', 'cadresPaired', 'pairsVisited', 'response', 'resolution', 'satisfaction', 'onTime', 'reelected', 'congresses',
  'openSites', 'jointMeeting', 'tripartite', 'competition', 'pilot',
] as const
export type ComputedSource = (typeof computedSources)[number]

export const itemStates = ['notStarted', 'underway', 'done'] as const
export type ItemState = (typeof itemStates)[number]
export const itemStateWords: Record<ItemState, string> = { notStarted: '未启动', underway: '推进中', done: '已完成' }

/** A value as it stands; `ratio` with a denominator of 0 has no case yet. */
export type Value =
  | { kind: 'ratio'; numerator: number; denominator: number }
  | { kind: 'count'; count: number }
  | { kind: 'state'; state: ItemState }

/** `counted`: shown as it is, against nothing. */
export type Target = { kind: 'percent'; atLeast: number } | { kind: 'count'; atLeast: number } | { kind: 'done' } | { kind: 'counted' }

export const entryPeriods = ['month', 'quarter', 'half', 'year'] as const
export type EntryPeriod = (typeof entryPeriods)[number]

export interface IndicatorEntry {
  id: string
  indicatorId: string
  /** The day the value holds for. */
  on: Day
  value: Value
  note: string
  /** Files of the cloud's storage. */
  evidence: string[]
  byId: string
  byName: string
  at: Instant
}

/** A goal's measurable target (指标), with who is responsible and who enters it by when. */
export interface Indicator {
  id: string
  theme: Theme
  title: string
  /** 次, 个, 项, %. */
  unit: string
  /** The plan's clause it comes from. */
  clause: string
  /** Null: entered by a person. */
  source: ComputedSource | null
  target: Target
  /** By when the target is to be reached; null: by the end of the year. */
  dueOn: Day | null
  /** Null: those the goal names. */
  leaderIds: string[] | null
  departments: string[] | null
  /** Who enters the value, after every such period; null for computed ones. */
  entry: { every: EntryPeriod; byId: string | null; byName: string | null } | null
  /** Older targets with the day they held until; reports made before keep their own. */
  targets: { target: Target; dueOn: Day | null; untilOn: Day; byName: string }[]
  latest: Pick<IndicatorEntry, 'value' | 'on' | 'at' | 'byName'> | null
  isRetired: boolean
  /** The place within its theme. */
  order: number
  version: number
}

export const isReached = (value: Value | null, target: Target): boolean | null => {
  if (value === null || target.kind === 'counted') return null
  switch (target.kind) {
    case 'percent':
      return value.kind === 'ratio' && value.denominator > 0 ? value.numerator * 100 >= target.atLeast * value.denominator : null
    case 'count':
      return value.kind === 'count' ? value.count >= target.atLeast : null
    case 'done':
      return value.kind === 'state' ? value.state === 'done' : null
  }
}

/** The value fits the target it is measured by. */
export const fits = (value: Value, target: Target): boolean => {
  switch (target.kind) {
    case 'percent': return value.kind === 'ratio' && value.numerator <= value.denominator
    case 'count': return value.kind === 'count'
    case 'done': return value.kind === 'state'
    case 'counted': return true
  }
}

/** The indicator with another target; the old one is kept with the last day it held. */
export const retarget = (indicator: Indicator, target: Target, dueOn: Day | null, today: Day, byName: string): Indicator => {
  const isSame = JSON.stringify([target, dueOn]) === JSON.stringify([indicator.target, indicator.dueOn])
  if (isSame) return indicator
  return { ...indicator, target, dueOn, targets: [...indicator.targets, { target: indicator.target, dueOn: indicator.dueOn, untilOn: today, byName }] }
}

/** A later day's value stands; of the same day the one entered last. */
export const withEntry = (indicator: Indicator, { value, on, at, byName }: IndicatorEntry): Indicator =>
  indicator.latest !== null && indicator.latest.on > on ? indicator : { ...indicator, latest: { value, on, at, byName } }
