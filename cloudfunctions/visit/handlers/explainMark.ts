import { mayMend } from '@/domain/visit/visit.policy'
import { explain } from '@/domain/visit/visit.record'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { callerOf } from '../actor'
import { changeVisit } from '../change'

export const explainMark: Handler<typeof visitContract.explainMark> = async (context, { mark, words, ...key }) =>
  changeVisit(
    context, key, mayMend,
    (visit) => ({ visit: explain(visit, mark, callerOf(context), words, context.now), entry: { change: 'explained', words } }),
    ({ visit }) => ({ visitId: visit.id, version: visit.version }),
  )
