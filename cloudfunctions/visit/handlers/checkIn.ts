import { AppError } from '@/domain/errors'
import { checkIn as begin } from '@/domain/visit/visit.decide'
import type { visitContract } from '@/types/visit.contract'
import { findPair } from '../../liaison/liaison.repository'
import { findUnion } from '../../liaison/union.repository'
import { pseudonym } from '../../lib/ids'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { placesIn } from '../places'
import { findLastOf, saveVisit } from '../visit.repository'
import { checkedInView } from '../visit.view'

export const checkIn: Handler<typeof visitContract.checkIn> = async (context, { submissionId, unionId, mode, fix }) => {
  const person = context.person!
  const [union, pair, before] = await Promise.all([findUnion(unionId), findPair(person._id, unionId), findLastOf(person._id)])
  if (!union) throw new AppError('NOT_FOUND')
  return once(context, submissionId, async (t) => {
    const visit = begin({
      id: pseudonym('visit', context.openid, submissionId).slice(0, 24),
      person: { id: person._id, name: person.name ?? '' },
      union: { id: union._id, name: union.name, places: fix ? placesIn(fix.system, union.places) : [] },
      pair: pair && { id: pair._id, personId: pair.personId },
      mode, fix, before, now: context.now,
    })
    await saveVisit(t, visit)
    return checkedInView(visit)
  })
}
