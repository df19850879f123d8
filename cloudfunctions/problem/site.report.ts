import { AppError } from '@/domain/errors'
import type { Problem } from '@/domain/problem/problem'
import type { Site } from '@/domain/site/site'
import type { Context } from '../lib/context'
import type { Transaction } from '../lib/transaction'
import { saveSiteReport } from '../site/report.repository'
import { findSite } from '../site/site.repository'
import type { SubmitInput } from './submission'

/** The service site a report is about. */
export const reportedSite = async ({ siteId }: SubmitInput): Promise<Site | null> => {
  if (siteId === undefined) return null
  const site = await findSite(siteId)
  if (!site) throw new AppError('NOT_FOUND', undefined, { field: 'siteId' })
  return site
}

/** A complaint about conduct leaves no trace at any site. */
export const rememberSiteReport = async (t: Transaction, { now }: Context, { id, ledger }: Problem, site: Site | null): Promise<void> => {
  if (site && ledger === 'general') await saveSiteReport(t, site.id, id, now)
}
