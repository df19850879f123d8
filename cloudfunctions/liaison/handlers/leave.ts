import { AppError } from '@/domain/errors'
import { dayOf } from '@/domain/calendar/day'
import type { liaisonContract } from '@/types/liaison.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { noteAudit } from '../../audit/audit.repository'
import { noteChange } from '../../people/changes.repository'
import { findPerson, loadPerson, savePerson } from '../../people/person.repository'

/** Who leaves is a worker like everybody; their pairs, plans and lines stay as they are until the office hands them on. */
export const leave: Handler<typeof liaisonContract.leave> = async (context, { submissionId, personId, leftOn, reason }) => {
  const found = await findPerson(personId)
  if (!found || found.name === null) throw new AppError('NOT_FOUND')
  if (leftOn > dayOf(context.now)) throw new AppError('RULE_VIOLATED', undefined, { rule: 'leavesInTheFuture' })
  return once(context, submissionId, async (t) => {
    const person = await loadPerson(t, personId)
    if (!person) throw new AppError('NOT_FOUND')
    if (person.leftOn) throw new AppError('STATE_FORBIDS', undefined, { state: 'left' })
    await savePerson(t, { ...person, leftOn, leftReason: reason, isObliged: false, unionIds: [], roles: person.roles.filter((role) => role === 'worker') })
    await noteChange(t, context, personId, 'left', reason)
    await noteAudit(t, context, { action: 'left', about: person.name, personId })
    return { personId }
  })
}
