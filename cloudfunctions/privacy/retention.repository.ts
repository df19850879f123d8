import { type Day, type Instant, dayOf } from '@/domain/calendar/day'
import { retentionCut, type RetentionRule, retentionRules } from '@/domain/privacy/retention'
import { _, db } from '../lib/cloud'
import { removeUnsentFiles } from '../lib/folder.repository'
import { deleteOldFiles } from './temporary.files.repository'

const batch = 200

const overdue = ({ collection, field }: RetentionRule, cut: Day) => db.collection(collection).where({ [field]: _.lt(cut) })

export const countOverdue = async (rule: RetentionRule, today: Day): Promise<number> => (await overdue(rule, retentionCut(rule, today)).count()).total

const removeSome = async (rule: RetentionRule, today: Day): Promise<number> => {
  const { data } = await overdue(rule, retentionCut(rule, today)).field({ _id: true }).limit(batch).get()
  for (const { _id } of data as { _id: string }[]) await db.collection(rule.collection).doc(_id).remove()
  return data.length
}

interface RunDocument { on: Day; removed: number }

export const lastRun = async (): Promise<RunDocument | null> => {
  const { data } = await db.collection('settings').doc('retention').get()
  return (data as RunDocument | null) && { on: (data as RunDocument).on, removed: (data as RunDocument).removed }
}

/** A stretch of every kind; called by the sweep as often as it comes. Answers how many went, which the day's report adds up. */
export const removeOverdue = async (now: Instant): Promise<number> => {
  const today = dayOf(now)
  let removed = (await deleteOldFiles(now)) + (await removeUnsentFiles(now))
  for (const rule of retentionRules) removed += await removeSome(rule, today)
  const before = await lastRun()
  if (removed > 0 || before?.on !== today) {
    await db.collection('settings').doc('retention').set({ data: { on: today, removed: removed + (before?.on === today ? before.removed : 0) } })
  }
  return removed
}
