import { AppError } from '@/domain/errors'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { receivedView } from '../received.view'
import { findVisits } from '../visit.repository'

/** Finished visits only wait; an open one is shown as under way. */
export const received: Handler<typeof visitContract.received> = async ({ person, coveredUnionIds }, { unionId = person!.unionIds[0], isWaitingOnly, cursor }) => {
  if (!unionId || !coveredUnionIds.includes(unionId)) throw new AppError('NOT_FOUND')
  const { visits, nextCursor } = await findVisits({ equal: isWaitingOnly ? { askedKey: unionId } : { unionId }, cursor })
  return { rows: visits.map((visit) => receivedView(visit, person!)), nextCursor }
}
