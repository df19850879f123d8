import type { CityPair } from '@/domain/liaison/city.pair'
import type { CityPairView } from '@/types/liaison/city.contract'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

type CityPairDocument = CityPair & { _id: string; key: string }

const toPair = ({ _id, key, ...pair }: CityPairDocument): CityPair => pair

export const loadCityPair = async (t: Transaction, id: string): Promise<CityPair | null> => {
  const found = await t.get<CityPairDocument>('cityLiaisons', id)
  return found && toPair(found)
}

/** The key puts those that last before those that ended. */
export const saveCityPair = (t: Transaction, pair: CityPair): Promise<void> =>
  t.set('cityLiaisons', { ...pair, _id: pair.id, key: `${pair.toOn === null ? 0 : 1}_${pair.unionName}_${pair.id}` } as CityPairDocument)

/** Null: of all unions. */
export const findCityPairs = async (unionIds: readonly string[] | null, cursor: string | undefined): Promise<{ pairs: CityPair[]; nextCursor: string | null }> => {
  if (unionIds?.length === 0) return { pairs: [], nextCursor: null }
  const of = unionIds === null ? {} : { unionId: unionIds.length === 1 ? unionIds[0] : _.in([...unionIds]) }
  const { data } = await db.collection('cityLiaisons').where({ ...of, key: _.gt(cursor ?? '') }).orderBy('key', 'asc').limit(pageSize + 1).get()
  const found = data as CityPairDocument[]
  const shown = found.slice(0, pageSize)
  return { pairs: shown.map(toPair), nextCursor: found.length > pageSize ? shown.at(-1)!.key : null }
}

export const cityPairView = ({ unionId, unionName, ...pair }: CityPair): CityPairView => ({ ...pair, union: { id: unionId, name: unionName } })
