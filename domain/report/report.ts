import type { Day, Instant } from '../calendar/day'
import { AppError } from '../errors'
import type { Role } from '../people/role'
import { type Period, periodBefore, type PeriodKind, periodOf } from '../review/period'

/** 双月调度, 季度小结, 半年总结 (work plan, 检查和通报), and the year's. */
export const reportKinds = ['bimonthly', 'quarterly', 'halfYear', 'yearly'] as const
export type ReportKind = (typeof reportKinds)[number]

export const reportKindWords: Record<ReportKind, string> = { bimonthly: '双月调度', quarterly: '季度小结', halfYear: '半年总结', yearly: '年度总结' }

const lengthOf: Record<ReportKind, PeriodKind> = { bimonthly: 'twoMonths', quarterly: 'quarter', halfYear: 'half', yearly: 'year' }

export const reportPeriod = (kind: ReportKind, on: Day): Period => periodOf(lengthOf[kind], on)
export const reportPeriodBefore = (kind: ReportKind, from: Day): Period => periodBefore(reportPeriod(kind, from))

export const reportStates = ['draft', 'submitted', 'approved', 'published'] as const
export type ReportState = (typeof reportStates)[number]
export const reportStateWords: Record<ReportState, string> = { draft: '草稿', submitted: '待审签', approved: '已审签', published: '已印发' }

export const audiences = ['leader', 'cadre', 'chair'] as const satisfies readonly Role[]
export type Audience = (typeof audiences)[number]

/** The parts of a report that the office writes itself. */
export const writtenParts = ['judgement', 'pairing', 'visiting', 'solving', 'deepening', 'goals', 'next'] as const
export type WrittenPart = (typeof writtenParts)[number]

export interface NextStep { text: string; ownerName: string; dueOn: Day | null }

interface Signed { personId: string; name: string; at: Instant }

/**
 * A periodic review. What it counts is a snapshot taken once and never changed: a later correction is another edition.
 */
export interface Report {
  id: string
  kind: ReportKind
  from: Day
  to: Day
  title: string
  /** 1, 2 … of the same kind and period. */
  edition: number
  correctsId: string | null
  /** Why there is another edition. */
  correction: string
  snapshotId: string
  /** The snapshot it is compared with: of the last published report of the kind; null when there is none. */
  comparedWithId: string | null
  state: ReportState
  /** 主送. */
  addressee: string
  /** 落款. */
  signature: string
  words: Partial<Record<WrittenPart, string>>
  nextSteps: NextStep[]
  audience: Audience[]
  sentBack: { reason: string; by: Signed } | null
  submitted: Signed | null
  approved: Signed | null
  published: Signed | null
  version: number
}

export type ReportCommand = 'edit' | 'submit' | 'sendBack' | 'approve' | 'publish' | 'correct'

interface Move { from: readonly ReportState[]; to: ReportState | null; by: Role }

/** Draft, approved by a leader, published: nothing else moves it. */
const moves: Record<ReportCommand, Move> = {
  edit: { from: ['draft'], to: null, by: 'office' },
  submit: { from: ['draft'], to: 'submitted', by: 'office' },
  sendBack: { from: ['submitted'], to: 'draft', by: 'leader' },
  approve: { from: ['submitted'], to: 'approved', by: 'leader' },
  publish: { from: ['approved'], to: 'published', by: 'office' },
  correct: { from: ['published'], to: null, by: 'office' },
}

interface ReportActor { personId: string; name: string; roles: readonly Role[] }

/** Whoever submitted a report never approves it. */
const isOwnApproval = (report: Pick<Report, 'submitted'>, command: ReportCommand, actor: ReportActor): boolean =>
  command === 'approve' && report.submitted?.personId === actor.personId

export const mayMoveReport = (actor: ReportActor, report: Pick<Report, 'state' | 'submitted'>): ReportCommand[] =>
  (Object.keys(moves) as ReportCommand[]).filter(
    (command) => actor.roles.includes(moves[command].by) && moves[command].from.includes(report.state) && !isOwnApproval(report, command, actor),
  )

/** Throws FORBIDDEN, STATE_FORBIDS, RULE_VIOLATED `ownReport`. */
export const moveReport = (report: Report, command: ReportCommand, actor: ReportActor, now: Instant, reason = ''): Report => {
  const { by, from, to } = moves[command]
  if (!actor.roles.includes(by)) throw new AppError('FORBIDDEN')
  if (!from.includes(report.state)) throw new AppError('STATE_FORBIDS', undefined, { state: report.state, command })
  if (isOwnApproval(report, command, actor)) throw new AppError('RULE_VIOLATED', undefined, { rule: 'ownReport' })
  const signed: Signed = { personId: actor.personId, name: actor.name, at: now }
  const moved: Report = { ...report, state: to ?? report.state, version: report.version + 1 }
  switch (command) {
    case 'submit': return { ...moved, submitted: signed, sentBack: null }
    case 'sendBack': return { ...moved, sentBack: { reason, by: signed } }
    case 'approve': return { ...moved, approved: signed }
    case 'publish': return { ...moved, published: signed }
    default: return moved
  }
}

/** Drafts are the office's and the leaders'; published ones are for those they were sent to. */
export const maySeeReport = ({ roles }: Pick<ReportActor, 'roles'>, { state, audience }: Pick<Report, 'state' | 'audience'>): boolean =>
  roles.includes('office') || roles.includes('leader') || (state === 'published' && audience.some((role) => roles.includes(role)))
