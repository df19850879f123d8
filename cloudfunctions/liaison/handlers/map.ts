import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { placesIn } from '../../visit/places'
import { findOnMap, findPlaced } from '../union.repository'

const size = 200
const system = 'gcj02'

export const map: Handler<typeof liaisonContract.map> = async (_context, { cursor, unionId }) => {
  const { unions, nextCursor } = unionId ? await findOnMap(unionId, true) : await findPlaced(cursor, size)
  const rows = unions.map(({ _id, name, isKey, places, lastContactOn, lastFieldOn }) => {
    const { latitude, longitude } = placesIn(system, places)[0]!
    return { id: _id, name, isKey, latitude, longitude, system, lastContactOn, lastFieldOn } as const
  })
  return { rows, nextCursor }
}
