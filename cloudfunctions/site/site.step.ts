import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { mayKeep, type Site, type SiteStep, stepSite } from '@/domain/site/site'
import type { SiteView } from '@/types/site.contract'
import { addChange } from '../lib/changes.repository'
import type { Context } from '../lib/context'
import { once } from '../lib/once'
import type { Transaction } from '../lib/transaction'
import { countSite } from './counts.repository'
import { findSite, loadSite, saveSite } from './site.repository'
import { siteView } from './site.view'

export interface On { id: string; submissionId: string; version?: number | undefined }

const stateOf = (site: Site | null): string | null => site && (site.shut === null ? 'open' : 'shut')

/** Writes a site as one with its history and the count of open ones. */
export const saveStep = async (t: Transaction, { person, now }: Context, before: Site | null, site: Site, step: SiteStep): Promise<void> => {
  const by = { id: person!._id, name: person!.name ?? '' }
  await saveSite(t, site)
  await addChange(t, {
    of: 'site', id: site.id, version: site.version, at: now, by, did: step.type, from: stateOf(before), to: stateOf(site)!, reason: 'reason' in step ? step.reason : null,
  })
  await countSite(t, before, site)
}

/** One step of a site by its keeper, decided inside the transaction, because another keeper may have been first. */
export const changeSite = async (context: Context, { id, submissionId, version }: On, step: SiteStep): Promise<SiteView> => {
  await once(context, submissionId, async (t) => {
    const before = await loadSite(t, id)
    if (!before || !mayKeep(context.person!, before.unionId)) throw new AppError('NOT_FOUND')
    const site = stepSite(before, step, version, dayOf(context.now), context.person!.name ?? '')
    await saveStep(t, context, before, site, step)
    return { id }
  })
  return siteView(context, (await findSite(id))!)
}
