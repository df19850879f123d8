import { countsFor } from '@/domain/visit/visit.counting'
import { mayConfirmRecord } from '@/domain/visit/visit.policy'
import { confirmRecord as agree } from '@/domain/visit/visit.record'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { callerOf } from '../actor'
import { changeVisit } from '../change'

export const confirmRecord: Handler<typeof visitContract.confirmRecord> = async (context, key) => {
  const by = callerOf(context)
  return changeVisit(
    context, key, mayConfirmRecord,
    (visit) => ({ visit: agree(visit, by, context.now), entry: { change: visit.personId === by.id ? 'recordConfirmed' : 'companionConfirmed' } }),
    ({ visit, pairs }) => ({
      visitId: visit.id, version: visit.version, countsForYou: pairs.some((pair) => pair.personId === by.id && countsFor(visit, pair)),
    }),
  )
}
