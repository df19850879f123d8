import { AppError } from '@/domain/errors'
import type { Site } from '@/domain/site/site'
import type { Context } from '../lib/context'
import type { Transaction } from '../lib/transaction'
import { saveSiteReport } from '../site/report.repository'
import { findSite } from '../site/site.repository'
import type { SubmitInput } from './submission'

/** The service site a report is about. A complaint about conduct leaves no trace at any site. */
export const reportedSite = async ({ siteId, category }: SubmitInput): Promise<Site | null> => {
  if (siteId === undefined) return null
  const site = await findSite(siteId)
  if (!site || category === 'conduct') throw new AppError('NOT_FOUND', undefined, { field: 'siteId' })
  return site
}

export const rememberSiteReport = async (t: Transaction, { now }: Context, problemId: string, site: Site | null): Promise<void> => {
  if (site) await saveSiteReport(t, site.id, problemId, now)
}
