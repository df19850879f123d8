import { AppError } from '@/domain/errors'
import { mayKeep } from '@/domain/site/site'
import type { siteContract } from '@/types/site.contract'
import type { Handler } from '../../lib/serve'
import { findListed } from '../site.repository'
import { siteRow } from '../site.view'

export const list: Handler<typeof siteContract.list> = async ({ person }, { unionId, kind, isShut = false, cursor }) => {
  if (isShut && !mayKeep(person!, unionId ?? null)) throw new AppError('NOT_FOUND')
  const { sites, nextCursor } = await findListed({ unionId, kind, isShut }, cursor)
  return { rows: sites.map((site) => siteRow(site, null)), nextCursor }
}
