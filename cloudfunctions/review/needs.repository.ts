import { type Day, dayOf } from '@/domain/calendar/day'
import type { Overview } from '@/types/review.contract'
import { db } from '../lib/cloud'
import type { Context } from '../lib/context'
import type { OrderDocument } from '../problem/order.repository'
import { decisionsSince } from '../problem/decision.repository'
import type { DecisionDocument } from './decision.repository'
import type { ReportRecord } from './stores'

/** Counted so far: more is said as 10 件以上. */
const most = 10

const find = async <T extends object>(collection: string, where: object, fields: readonly (keyof T & string)[]): Promise<T[]> => {
  const { data } = await db.collection(collection).where(where).field(Object.fromEntries(fields.map((field) => [field, true]))).limit(most).get()
  return data as T[]
}

/** What waits for the caller, by what they are, and since when the longest of it does. */
export const countNeeds = async ({ person, now }: Context): Promise<{ needsMe: Overview['needsMe']; since: Day | null }> => {
  const { _id, roles } = person!
  const isLeader = roles.includes('leader')
  const [orders, signatures, reports, decisions] = await Promise.all([
    find<OrderDocument>('orders', { owedBy: `person:${_id}`, isOpen: true }, ['at']),
    isLeader ? decisionsSince('leader', now, most) : [],
    isLeader ? find<ReportRecord>('reports', { state: 'submitted' }, ['submitted']) : [],
    find<DecisionDocument>('activityDecisions', { ownerId: _id, isOpen: true }, ['decidedOn']),
  ])
  const since: (Day | null | undefined)[] = [
    ...orders.map(({ at }) => dayOf(at)), ...signatures.map(dayOf), ...reports.map(({ submitted }) => submitted && dayOf(submitted.at)), ...decisions.map(({ decidedOn }) => decidedOn),
  ]
  return {
    needsMe: { orders: orders.length, signatures: signatures.length, reports: reports.length, decisions: decisions.length },
    since: since.filter((on) => typeof on === 'string').sort()[0] ?? null,
  }
}
