import type { siteContract } from '@/types/site.contract'
import type { Handler } from '../../lib/serve'
import { findMatters } from '../matter.repository'
import { isOfOffice, matterView } from '../matter.view'

export const matters: Handler<typeof siteContract.matters> = async ({ person }) => {
  const found = await findMatters()
  return { rows: found.filter(({ isShown }) => isShown || isOfOffice(person!)).map(matterView) }
}
