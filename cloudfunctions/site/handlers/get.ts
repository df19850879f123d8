import { AppError } from '@/domain/errors'
import type { siteContract } from '@/types/site.contract'
import type { Handler } from '../../lib/serve'
import { findSite } from '../site.repository'
import { siteView } from '../site.view'

/** One that is shut is found by whoever has its id, and says so. */
export const get: Handler<typeof siteContract.get> = async (context, { id }) => {
  const site = await findSite(id)
  if (!site) throw new AppError('NOT_FOUND')
  return siteView(context, site)
}
