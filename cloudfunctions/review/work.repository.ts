import type { Day } from '@/domain/calendar/day'
import { _, db } from '../lib/cloud'
import type { WorkItemRecord } from './stores'

/** Items of the plan past their date and not done, the longest first. */
export const findLateWork = async (today: Day, most: number): Promise<WorkItemRecord[]> => {
  const { data } = await db.collection('workItems').where({ 'keys.openDue': _.gt('').and(_.lt(today)) }).orderBy('keys.openDue', 'asc').limit(most).get()
  return data as WorkItemRecord[]
}
