import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { findOnMap, findUnplaced } from '../union.repository'

export const unplaced: Handler<typeof liaisonContract.unplaced> = async (_context, { cursor, unionId }) => {
  const { unions, nextCursor } = unionId ? await findOnMap(unionId, false) : await findUnplaced(cursor)
  return { rows: unions.map(({ _id, name, isKey, lastContactOn }) => ({ id: _id, name, isKey, lastContactOn })), nextCursor }
}
