import { holdsRole } from '@/domain/people/granting'
import { AppError } from '@/domain/errors'
import type { peopleContract } from '@/types/people.contract'
import { noteRead } from '../../audit/audit.repository'
import type { Handler } from '../../lib/serve'
import { findChanges } from '../changes.repository'
import { findPerson } from '../person.repository'
import { rosterPrefix } from '../import/roster.ids'
import { rosterRows } from '../roster.view'

/** Of the roster alone: a worker who holds nothing is not there to be looked at. */
export const person: Handler<typeof peopleContract.person> = async (context, { id }) => {
  const found = await findPerson(id)
  const isOfRoster = found && !found.retiredOn && (holdsRole(found.roles) || found.leftOn || id.startsWith(rosterPrefix))
  if (!isOfRoster) throw new AppError('NOT_FOUND')
  const [[row], changes] = await Promise.all([rosterRows([found]), findChanges(id)])
  await noteRead(context, { action: 'readPerson', about: found.name, personId: id })
  return { person: row!, changes }
}
