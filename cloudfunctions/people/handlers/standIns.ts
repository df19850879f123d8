import { dayOf } from '@/domain/calendar/day'
import { isInForce, isOver } from '@/domain/people/standIn'
import type { peopleContract } from '@/types/people.contract'
import type { Handler } from '../../lib/serve'
import { findAllStandIns, findStandIns } from '../standing.repository'

export const standIns: Handler<typeof peopleContract.standIns> = async ({ person, now }) => {
  const today = dayOf(now)
  const { _id, roles } = person!
  const found = roles.includes('office')
    ? await findAllStandIns(today)
    : (await Promise.all([findStandIns({ forId: _id }, today), findStandIns({ deputyId: _id }, today)])).flat()
  return {
    rows: found.filter((one) => !isOver(one, today)).map((one) => ({
      id: one._id, forId: one.forId, forName: one.forName, deputyId: one.deputyId, deputyName: one.deputyName, fromOn: one.fromOn, toOn: one.toOn,
      reason: one.reason, isInForce: isInForce(one, today),
    })),
  }
}
