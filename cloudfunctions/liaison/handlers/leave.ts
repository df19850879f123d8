import { AppError } from '@/domain/errors'
import { dayOf } from '@/domain/calendar/day'
import { mayRegisterLeaving } from '@/domain/people/granting'
import type { liaisonContract } from '@/types/liaison.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { noteAudit } from '../../audit/audit.repository'
import { broken } from '../../people/binding'
import { noteChange } from '../../people/changes.repository'
import { findByRole, findPerson, loadPerson, savePerson } from '../../people/person.repository'
import { isOfRoster } from '../../people/roster.repository'
import { findStandInsOf, loadStandIn, saveStandIn } from '../../people/standing.repository'

/** Who leaves is a worker like everybody; their pairs, plans and lines stay as they are until the office hands them on. */
export const leave: Handler<typeof liaisonContract.leave> = async (context, { submissionId, personId, leftOn, reason }) => {
  const found = await findPerson(personId)
  if (!found || found.name === null || !isOfRoster(found)) throw new AppError('NOT_FOUND')
  if (leftOn > dayOf(context.now)) throw broken('leavesInTheFuture')
  if (personId === context.person!._id) throw broken('notOneself')
  const [admins, standIns] = await Promise.all([findByRole('admin'), findStandInsOf(personId, dayOf(context.now))])
  return once(context, submissionId, async (t) => {
    const person = await loadPerson(t, personId)
    if (!person) throw new AppError('NOT_FOUND')
    if (person.leftOn) throw new AppError('STATE_FORBIDS', undefined, { state: 'left' })
    if (!mayRegisterLeaving(context.person!.roles, person.roles)) throw broken('mayNotGrant')
    if (person.roles.includes('admin') && admins.every(({ _id }) => _id === personId)) throw broken('lastAdmin')
    for (const { _id } of standIns) {
      const standIn = await loadStandIn(t, _id)
      if (standIn?.endedOn === null) await saveStandIn(t, { ...standIn, endedOn: dayOf(context.now) })
    }
    await savePerson(t, { ...person, leftOn, leftReason: reason, isObliged: false, unionIds: [], roles: person.roles.filter((role) => role === 'worker') })
    await noteChange(t, context, personId, 'left', reason)
    await noteAudit(t, context, { action: 'left', about: person.name, personId })
    return { personId }
  })
}
