import { AppError } from '@/domain/errors'
import { addPlace as place } from '@/domain/visit/visit.decide'
import type { visitContract } from '@/types/visit.contract'
import { findUnion } from '../../liaison/union.repository'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { placesIn } from '../places'
import { findVisit, loadVisit, saveVisit } from '../visit.repository'
import { checkedInView } from '../visit.view'

export const addPlace: Handler<typeof visitContract.addPlace> = async (context, { submissionId, visitId, fix }) => {
  const found = await findVisit(visitId)
  if (!found || found.personId !== context.person!._id) throw new AppError('NOT_FOUND')
  const union = await findUnion(found.unionId)
  return once(context, submissionId, async (t) => {
    const visit = await loadVisit(t, visitId)
    if (!visit) throw new AppError('NOT_FOUND')
    const placed = place(visit, fix, placesIn(fix.system, union?.places ?? []))
    await saveVisit(t, placed)
    return checkedInView(placed)
  })
}
