import { AppError } from '@/domain/errors'
import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { isOfDistrict } from '../card.view'
import { cityPairView, findCityPairs } from '../city.repository'

export const cityPairs: Handler<typeof liaisonContract.cityPairs> = async ({ person, coveredUnionIds }, { unionId, cursor }) => {
  const isWhole = isOfDistrict(person!)
  if (unionId !== undefined && !isWhole && !coveredUnionIds.includes(unionId)) throw new AppError('NOT_FOUND')
  const { pairs, nextCursor } = await findCityPairs(unionId !== undefined ? [unionId] : isWhole ? null : coveredUnionIds, cursor)
  return { rows: pairs.map(cityPairView), nextCursor }
}
