import type { Position } from '@/domain/visit/visit.fence'
import gcoord from 'gcoord'

/** In GCJ-02, as WeChat's map and all sites are: two systems differ by about 560 m in Chengde and are never compared. */
export const inGcj02 = ({ latitude, longitude, system }: Position): Position => {
  if (system === 'gcj02') return { latitude, longitude, system }
  const [east, north] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02)
  return { latitude: north, longitude: east, system: 'gcj02' }
}
