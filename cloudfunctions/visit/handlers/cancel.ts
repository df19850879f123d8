import { cancel as takeBack } from '@/domain/visit/visit.decide'
import { mayMend } from '@/domain/visit/visit.policy'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { callerOf } from '../actor'
import { changeVisit } from '../change'
import { freePlan } from '../plan.repository'

export const cancel: Handler<typeof visitContract.cancel> = async (context, { reason, ...key }) =>
  changeVisit(
    context, key, mayMend,
    async (visit, t) => {
      const canceled = takeBack(visit, callerOf(context), reason, context.now)
      if (visit.planId) await freePlan(t, visit.planId, visit.id)
      return { visit: canceled, entry: { change: 'canceled', words: reason } }
    },
    ({ visit }) => ({ visitId: visit.id, version: visit.version }),
  )
