import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { placesIn } from '../../visit/places'
import { findPlaced } from '../union.repository'

const size = 200

export const map: Handler<typeof liaisonContract.map> = async (_context, { cursor }) => {
  const { unions, nextCursor } = await findPlaced(cursor, size)
  const rows = unions.map(({ _id, name, isKey, places, lastContactOn, lastFieldOn }) => {
    const { latitude, longitude } = placesIn('gcj02', places)[0]!
    return { id: _id, name, isKey, latitude, longitude, lastContactOn, lastFieldOn }
  })
  return { rows, nextCursor }
}
