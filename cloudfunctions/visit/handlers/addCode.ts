import { AppError } from '@/domain/errors'
import { addCode as show } from '@/domain/visit/visit.decide'
import { happenedAt } from '@/domain/visit/visit.late'
import { refuseOver } from '@/domain/visit/visit.record'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { changeVisit } from '../change'
import { judgeCode } from '../codes'
import { findVisit } from '../visit.repository'
import { checkedInView } from '../visit.view'

/** A code that proves nothing changes nothing but says why; one that proves stays, even when a worse one is shown later. */
export const addCode: Handler<typeof visitContract.addCode> = async (context, { code: text, ...key }) => {
  const found = await findVisit(key.visitId)
  if (!found) throw new AppError('NOT_FOUND')
  const { code, refusal } = await judgeCode(text, found.unionId, happenedAt(found.sentLate, context.now))
  return changeVisit(
    context, key, (actor, visit) => visit.personId === actor.personId,
    (visit) => {
      refuseOver(visit)
      return code ? { visit: show(visit, code), entry: { change: 'codeShown' } } : { visit }
    },
    ({ visit }) => checkedInView(visit, refusal),
  )
}
