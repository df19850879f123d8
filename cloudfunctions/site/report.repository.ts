import { dayOf, type Instant } from '@/domain/calendar/day'
import { db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'
import { findProblems } from '../problem/problem.repository'

/** That a line is about a site: known by the day alone, and to its keepers by number alone. */
interface SiteReportDocument { _id: string; siteId: string; key: string }

export const saveSiteReport = (t: Transaction, siteId: string, problemId: string, at: Instant): Promise<void> =>
  t.add('siteReports', { _id: problemId, siteId, key: `${dayOf(at)}_${problemId}` } as SiteReportDocument)

const newest = 50
const ended: ReadonlySet<string> = new Set(['closed', 'withdrawn', 'declined', 'merged'])

/** How many of the newest lines about it are not ended. */
export const countOpenReports = async (siteId: string): Promise<number> => {
  const { data } = await db.collection('siteReports').where({ siteId }).orderBy('key', 'desc').limit(newest).get()
  const problems = await findProblems((data as SiteReportDocument[]).map(({ _id }) => _id))
  return problems.filter(({ state }) => !ended.has(state)).length
}
