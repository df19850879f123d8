import { addPlace as place } from '@/domain/visit/visit.decide'
import type { visitContract } from '@/types/visit.contract'
import { findUnion } from '../../liaison/union.repository'
import type { Handler } from '../../lib/serve'
import { changeVisit } from '../change'
import { placesIn } from '../places'
import { findVisit } from '../visit.repository'
import { checkedInView } from '../visit.view'

export const addPlace: Handler<typeof visitContract.addPlace> = async (context, { fix, ...key }) => {
  const found = await findVisit(key.visitId)
  const union = found && (await findUnion(found.unionId))
  return changeVisit(
    context, key, (actor, visit) => visit.personId === actor.personId,
    (visit) => ({ visit: place(visit, fix, placesIn(fix.system, union?.places ?? [])), entry: { change: 'placeAdded' } }),
    ({ visit }) => checkedInView(visit),
  )
}
