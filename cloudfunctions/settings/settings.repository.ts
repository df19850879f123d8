import type { Instant } from '@/domain/calendar/day'
import { _, db } from '../lib/cloud'
import { findSetting, type ProgressTemplate } from '../lib/settings.repository'
import type { Transaction } from '../lib/transaction'

/** The titles of the indicators in force; a district has some dozens. */
export const findIndicatorTitles = async (): Promise<string[]> => {
  const { data } = await db.collection('indicators').where({ order: _.gte(0) }).orderBy('order', 'asc').limit(200).get()
  return (data as { title: string; isRetired: boolean }[]).filter(({ isRetired }) => !isRetired).map(({ title }) => title)
}

export const findFiling = async (): Promise<string | null> => (await findSetting('filing'))?.number ?? null

/** What the scan before the last release found; null when no release was recorded. */
export const findAppScan = async (): Promise<string[] | null> => (await findSetting('appScan'))?.findings ?? null

export const saveAppScan = (t: Transaction, findings: readonly string[], at: Instant): Promise<void> => t.set('settings', { _id: 'appScan', findings, at } as { _id: string })

export const saveProgressTemplate = (t: Transaction, progress: ProgressTemplate): Promise<void> => t.set('settings', { _id: 'templates', progress } as { _id: string })
