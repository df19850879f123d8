import { AppError } from '@/domain/errors'
import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { changeUnion, savedView } from '../union.change'
import { placesOf, withPlaces } from '../union.repository'

export const removePlace: Handler<typeof liaisonContract.removePlace> = async (context, { placeId, ...key }) =>
  changeUnion(
    context, key,
    (union) => {
      const places = placesOf(union)
      if (!places.some(({ id }) => id === placeId)) throw new AppError('NOT_FOUND')
      return withPlaces(union, places.filter(({ id }) => id !== placeId))
    },
    savedView,
  )
