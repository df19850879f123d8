import { AppError } from '@/domain/errors'
import type { peopleContract } from '@/types/people.contract'
import { noteRead } from '../../audit/audit.repository'
import type { Handler } from '../../lib/serve'
import { findChanges } from '../changes.repository'
import { findPerson } from '../person.repository'
import { isOfRoster } from '../roster.repository'
import { rosterRows } from '../roster.view'

export const person: Handler<typeof peopleContract.person> = async (context, { id }) => {
  const found = await findPerson(id)
  if (!found || !isOfRoster(found)) throw new AppError('NOT_FOUND')
  const [[row], changes] = await Promise.all([rosterRows([found]), findChanges(id)])
  await noteRead(context, { action: 'readPerson', about: found.name, personId: id })
  return { person: row!, changes }
}
