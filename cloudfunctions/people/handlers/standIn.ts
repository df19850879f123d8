import { type Day, dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { holdsRole } from '@/domain/people/granting'
import { isChairForDistrict, standInFault } from '@/domain/people/standIn'
import type { peopleContract } from '@/types/people.contract'
import { noteAudit } from '../../audit/audit.repository'
import { pseudonym } from '../../lib/ids'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { broken } from '../binding'
import { noteChange } from '../changes.repository'
import { findPerson } from '../person.repository'
import { findStandIns, saveStandIn } from '../standing.repository'

/** 6月16日 */
const written = (on: Day): string => `${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`

export const standIn: Handler<typeof peopleContract.standIn> = async (context, { submissionId, forId = context.person!._id, deputyId, fromOn, toOn, reason }) => {
  const today = dayOf(context.now)
  const [other, deputy, others] = await Promise.all([findPerson(forId), findPerson(deputyId), findStandIns({ forId }, today)])
  const isOwn = forId === context.person!._id
  if (!other || !deputy || (!isOwn && !context.person!.roles.includes('office'))) throw new AppError('NOT_FOUND')
  const isStaff = [other, deputy].every((person) => holdsRole(person.roles) && !person.leftOn && person.name !== null)
  if (!isStaff) throw broken('notOfTheRoster')
  if (isChairForDistrict(deputy, other)) throw broken('chairForDistrict')
  // Whom the office does not outrank names their own: nobody opens a door to themself.
  if (!isOwn && deputyId === context.person!._id) throw broken('notOneself')
  const fault = standInFault({ forId, deputyId, fromOn, toOn }, others, today)
  if (fault) throw broken(fault)
  return once(context, submissionId, async (t) => {
    const _id = pseudonym('standIn', context.openid, submissionId).slice(0, 20)
    await saveStandIn(t, { _id, forId, forName: other.name!, deputyId, deputyName: deputy.name!, fromOn, toOn, reason, endedOn: null, byName: context.person!.name ?? '' })
    await noteChange(t, context, forId, 'standIn', `${written(fromOn)}至${written(toOn)}由${deputy.name}代办`)
    await noteAudit(t, context, { action: 'standInBegan', about: other.name, personId: forId })
    return { standInId: _id }
  })
}
