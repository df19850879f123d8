import type { siteContract } from '@/types/site.contract'
import type { Handler } from '../../lib/serve'
import { inGcj02 } from '../positions'
import { findNear } from '../site.repository'
import { siteRow } from '../site.view'

export const near: Handler<typeof siteContract.near> = async (_context, { latitude, longitude, system, kind, cursor }) => {
  const { near: found, nextCursor } = await findNear(inGcj02({ latitude, longitude, system }), kind, cursor)
  return { rows: found.map(({ site, distanceMeters }) => siteRow(site, distanceMeters)), nextCursor }
}
