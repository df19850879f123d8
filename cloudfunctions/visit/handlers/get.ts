import { AppError } from '@/domain/errors'
import type { visitContract } from '@/types/visit.contract'
import { findLiaison } from '../../liaison/liaison.repository'
import type { Handler } from '../../lib/serve'
import { maySeeAll } from '../../people/scope'
import { findVisit } from '../visit.repository'
import { visitView } from '../visit.view'

export const get: Handler<typeof visitContract.get> = async ({ person }, { id }) => {
  const visit = await findVisit(id)
  if (!visit || (visit.personId !== person!._id && !maySeeAll(person!))) throw new AppError('NOT_FOUND')
  const pair = visit.liaisonId ? await findLiaison(visit.liaisonId) : null
  return visitView(visit, pair, person!._id)
}
