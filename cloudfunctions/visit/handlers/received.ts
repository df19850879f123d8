import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { askedSince } from '@/domain/visit/visit.policy'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { receivedView } from '../received.view'
import { findVisits } from '../visit.repository'

/** Finished visits only wait; an open one is shown as under way. */
export const received: Handler<typeof visitContract.received> = async ({ person, coveredUnionIds, now }, { unionId = person!.unionIds[0], isWaitingOnly, cursor }) => {
  if (!unionId || !coveredUnionIds.includes(unionId)) throw new AppError('NOT_FOUND')
  const { visits, nextCursor } = await findVisits({ ...(isWaitingOnly ? { equal: { askedKey: unionId }, from: askedSince(dayOf(now)) } : { equal: { unionId } }), cursor })
  return { rows: visits.map((visit) => receivedView(visit, person!, now)), nextCursor }
}
