import type { Activity, Decision } from '@/domain/review/activity'
import type { Day } from '@/domain/calendar/day'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'
import type { RecordPage } from './record.repository'

/** What a meeting decided, as lists find it; written with its activity. */
export interface DecisionDocument extends Decision {
  _id: string
  activityId: string
  activityTitle: string
  /** Absent in those that were written before it was kept. */
  decidedOn?: Day
  isOpen: boolean
  dueKey: string
}

export const saveDecisions = async (t: Transaction, { id: activityId, title, on }: Activity, decisions: readonly Decision[]): Promise<void> => {
  for (const decision of decisions) {
    await t.set('activityDecisions', {
      _id: decision.id, ...decision, activityId, activityTitle: title, decidedOn: on, isOpen: decision.done === null, dueKey: `${decision.dueOn}_${decision.id}`,
    } as DecisionDocument)
  }
}

/** The open ones, the earliest due first. */
export const findOpenDecisions = async (equal: { ownerId?: string }, cursor: string | undefined, before?: Day): Promise<RecordPage<DecisionDocument>> => {
  const bound = before ? _.gt(cursor ?? '').and(_.lt(before)) : _.gt(cursor ?? '')
  const { data } = await db.collection('activityDecisions').where({ ...equal, isOpen: true, dueKey: bound }).orderBy('dueKey', 'asc').limit(pageSize + 1).get()
  const found = data as DecisionDocument[]
  const rows = found.slice(0, pageSize)
  return { rows, nextCursor: found.length > pageSize ? rows.at(-1)!.dueKey : null }
}
