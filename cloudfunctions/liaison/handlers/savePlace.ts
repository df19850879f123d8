import { AppError } from '@/domain/errors'
import { defaultRadiusMeters } from '@/domain/visit/visit.fence'
import type { liaisonContract } from '@/types/liaison.contract'
import { entryId } from '../../lib/ids'
import type { Handler } from '../../lib/serve'
import { changeUnion, savedView } from '../union.change'
import { placesOf, withPlaces } from '../union.repository'

const most = 10

export const savePlace: Handler<typeof liaisonContract.savePlace> = async (context, { submissionId, unionId, placeId, ...given }) => {
  const id = placeId ?? entryId(context.openid, submissionId)
  return changeUnion(
    context, { submissionId, unionId },
    (union) => {
      const places = placesOf(union)
      const before = places.find((place) => place.id === id)
      if (placeId && !before) throw new AppError('NOT_FOUND')
      if (!before && places.length >= most) throw new AppError('RULE_VIOLATED', undefined, { rule: 'tooManyPlaces', most })
      const place = { ...given, id, radiusMeters: given.radiusMeters ?? before?.radiusMeters ?? defaultRadiusMeters }
      return withPlaces(union, before ? places.map((one) => (one.id === id ? place : one)) : [...places, place])
    },
    (union) => ({ ...savedView(union), placeId: id }),
  )
}
