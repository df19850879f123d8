import type { Indicator, IndicatorEntry } from '@/domain/review/indicator'
import { readableBy, type Readers } from '@/domain/report/audience'
import type { Report } from '@/domain/report/report'
import type { Snapshot } from '@/domain/report/snapshot'
import type { Activity } from '@/domain/review/activity'
import type { WorkItem } from '@/domain/review/work.item'
import type { Day, Instant } from '@/domain/calendar/day'
import { recordStore } from './record.repository'

export interface IndicatorRecord extends Indicator {
  /** The day on which somebody is reminded next; null for computed ones. */
  remindOn: Day | null
}

export const indicators = recordStore<IndicatorRecord>('indicators', ({ id, remindOn }) => ({ remindOn: remindOn && `${remindOn}_${id}` }))
export const indicatorEntries = recordStore<IndicatorEntry>('indicatorEntries', ({ id, on, at }) => ({ on: `${on}_${at}_${id}` }))

export const snapshots = recordStore<Snapshot>('snapshots', () => ({}))

export interface ReportRecord extends Report { createdAt: Instant }

export const periodKey = ({ kind, from }: Pick<Report, 'kind' | 'from'>): string => `${kind}_${from}`
export const reports = recordStore<ReportRecord>('reports', (report) => ({
  newest: `${report.to}_${report.createdAt}_${report.id}`,
  period: periodKey(report),
  publishedOf: report.state === 'published' ? report.kind : null,
  readers: report.state === 'published' ? readableBy(report.audience) : [],
}))

export const activities = recordStore<Activity>('activities', ({ id, on }) => ({ on: `${on}_${id}` }))

export interface WorkItemRecord extends WorkItem { createdAt: Instant }
export const workItems = recordStore<WorkItemRecord>('workItems', ({ id, createdAt, state, dueOn }) => ({
  place: `${createdAt}_${id}`, openDue: state === 'done' || dueOn === null ? null : `${dueOn}_${id}`,
}))

export interface Media { id: string; title: string; outlet: string; on: Day; url: string; byName: string; version: number }
export const media = recordStore<Media>('media', ({ id, on }) => ({ on: `${on}_${id}` }))

export interface Upward {
  id: string; title: string; to: string; sentOn: Day; reportId: string | null; answer: string; answeredOn: Day | null; byName: string; version: number
}
export const upwards = recordStore<Upward>('upwards', ({ id, sentOn }) => ({ on: `${sentOn}_${id}` }))

export interface Bulletin {
  id: string
  kind: 'brief' | 'notice'
  title: string
  body: string
  reportId: string | null
  audience: Readers[]
  createdAt: Instant
  publishedAt: Instant | null
  version: number
}
export const bulletins = recordStore<Bulletin>('bulletins', ({ id, createdAt, publishedAt, audience }) => ({
  newest: `${publishedAt ?? createdAt}_${id}`, readers: publishedAt === null ? [] : readableBy(audience),
}))
