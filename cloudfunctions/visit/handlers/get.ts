import { AppError } from '@/domain/errors'
import { mayRead } from '@/domain/visit/visit.policy'
import type { visitContract } from '@/types/visit.contract'
import { findLiaison } from '../../liaison/liaison.repository'
import type { Handler } from '../../lib/serve'
import { visitActorOf } from '../actor'
import { findVisit } from '../visit.repository'
import { visitView } from '../visit.view'

export const get: Handler<typeof visitContract.get> = async (context, { id }) => {
  const [actor, visit] = await Promise.all([visitActorOf(context), findVisit(id)])
  if (!visit || !mayRead(actor, visit)) throw new AppError('NOT_FOUND')
  const pair = visit.liaisonId ? await findLiaison(visit.liaisonId) : null
  return visitView(visit, pair, actor)
}
