import type { Day, Instant } from '../calendar/day'
import { AppError } from '../errors'
import { computedSources } from './indicator'

/**
 * What the plan asks to be held and is counted by: 联席会议, 三方机制, 会商, 专题汇报, 劳动和技能竞赛, 产改试点.
 */
export const activityKinds = ['jointMeeting', 'tripartite', 'consultation', 'briefing', 'competition', 'pilot'] as const
export type ActivityKind = (typeof activityKinds)[number]

export const activityKindWords: Record<ActivityKind, string> = {
  jointMeeting: '政府与同级工会联席会议', tripartite: '劳动关系三方机制会议', consultation: '会商', briefing: '专题汇报', competition: '劳动和技能竞赛', pilot: '产业工人队伍建设改革试点',
}

/** A meeting has minutes and decides something; a competition or a pilot need not. */
export const isMeeting = (kind: ActivityKind): boolean => kind !== 'competition' && kind !== 'pilot'

/** What a meeting decided: a dated order with an owner. */
export interface Decision {
  id: string
  text: string
  ownerId: string
  ownerName: string
  dueOn: Day
  done: { note: string; at: Instant; byName: string } | null
}

export interface AgendaItem { text: string; problemId: string | null; indicatorId: string | null }

export interface Activity {
  id: string
  kind: ActivityKind
  title: string
  /** Held on, or planned for. */
  on: Day
  isHeld: boolean
  place: string
  attendees: string
  minutes: string
  files: string[]
  agenda: AgendaItem[]
  decisions: Decision[]
  byName: string
  version: number
}

/** What it counts for: an activity counts once, on its day, when it was held. */
export const countedOn = ({ kind, on, isHeld }: Pick<Activity, 'kind' | 'on' | 'isHeld'>): { kind: ActivityKind; on: Day } | null => (isHeld ? { kind, on } : null)

/** The plan’s indicator that such an activity counts for; null for 会商 and 专题汇报, which the plan asks for without a number. */
export const indicatorOf = (kind: ActivityKind): string | null => ((computedSources as readonly string[]).includes(kind) ? `i_${kind}` : null)

/** Throws RULE_VIOLATED `notYetHeld`, `minutesMissing`, `decidedBeforeHeld`. */
export const checkActivity = ({ isHeld, on, minutes, kind, decisions }: Activity, today: Day): void => {
  const refuse = (rule: string): never => {
    throw new AppError('RULE_VIOLATED', undefined, { rule })
  }
  if (isHeld && on > today) refuse('notYetHeld')
  if (isHeld && minutes === '' && isMeeting(kind)) refuse('minutesMissing')
  if (!isHeld && decisions.length > 0) refuse('decidedBeforeHeld')
}
