import type { Place } from '@/domain/visit/visit.fence'
import gcoord from 'gcoord'
import type { UnionPlace } from '../liaison/union.repository'

const systems = { gcj02: gcoord.GCJ02, wgs84: gcoord.WGS84 } as const

/** The union's places in the system of the fix: two systems are never compared. */
export const placesIn = (system: 'gcj02' | 'wgs84', places: readonly UnionPlace[]): Place[] =>
  places.map((place) => {
    if (place.system === system) return place
    const [longitude, latitude] = gcoord.transform([place.longitude, place.latitude], systems[place.system], systems[system])
    return { ...place, longitude, latitude, system }
  })
