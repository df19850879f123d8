import { AppError } from '@/domain/errors'
import { mayRead } from '@/domain/visit/visit.policy'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { visitActorOf } from '../actor'
import { entryView } from '../history.view'
import { findHistory } from '../history.repository'
import { findVisit } from '../visit.repository'

export const history: Handler<typeof visitContract.history> = async (context, { visitId }) => {
  const [actor, visit] = await Promise.all([visitActorOf(context), findVisit(visitId)])
  if (!visit || !mayRead(actor, visit)) throw new AppError('NOT_FOUND')
  return { entries: (await findHistory(visitId)).map(entryView) }
}
