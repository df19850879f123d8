import { AppError } from '@/domain/errors'
import { changedRoles, heldRoles, mayGrant } from '@/domain/people/granting'
import { withContact } from '@/domain/people/role'
import type { peopleContract } from '@/types/people.contract'
import { noteAudit } from '../../audit/audit.repository'
import { findUnion } from '../../liaison/union.repository'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { broken, loadExisting } from '../binding'
import { noteChange } from '../changes.repository'
import { findByRole, savePerson } from '../person.repository'

/** `contact` follows from the pairs and stays as it is. Whose roles are taken has lost them for every call that begins later. */
export const setRoles: Handler<typeof peopleContract.setRoles> = async (context, { submissionId, personId, roles, unionIds, reason }) => {
  if (personId === context.person!._id) throw broken('notOneself')
  const [unions, admins] = await Promise.all([Promise.all(unionIds.map(findUnion)), findByRole('admin')])
  if (unions.includes(null)) throw new AppError('NOT_FOUND')
  if (roles.includes('chair') && unionIds.length === 0) throw broken('unionMissing')
  return once(context, submissionId, async (t) => {
    const person = await loadExisting(t, personId)
    if (person.leftOn) throw broken('hasLeft')
    if (person.isVacant) throw new AppError('NOT_FOUND')
    const next = withContact(heldRoles(roles), person.roles.includes('contact'))
    const changed = changedRoles(person.roles, next)
    if (changed.some((role) => !mayGrant(context.person!.roles, role))) throw broken('mayNotGrant')
    if (changed.includes('admin') && !next.includes('admin') && admins.every(({ _id }) => _id === personId)) throw broken('lastAdmin')
    await savePerson(t, { ...person, roles: next, unionIds: next.includes('chair') ? [...new Set(unionIds)] : [] })
    await noteChange(t, context, personId, 'roles', reason)
    await noteAudit(t, context, { action: 'rolesChanged', about: person.name, personId })
    return { personId, roles: next }
  })
}
