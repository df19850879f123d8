import { holdsRole } from '@/domain/people/granting'
import { roles, type Role } from '@/domain/people/role'
import { type PersonDocument, findByRole, findGone } from './person.repository'
import { readByPrefix } from './import/records.repository'
import { rosterPrefix } from './import/roster.ids'

/** A worker who holds nothing is not there to be looked at. */
export const isOfRoster = ({ _id, roles: held, leftOn, retiredOn }: PersonDocument): boolean =>
  !retiredOn && (holdsRole(held) || !!leftOn || _id.startsWith(rosterPrefix))

/** Everybody who holds a role, and every post of the annexes, the vacant and those who left among them: some hundreds in a district. */
export const findRoster = async (role: Role | undefined): Promise<PersonDocument[]> => {
  const held = roles.filter((one) => one !== 'worker' && (role === undefined || one === role))
  const found = await Promise.all([
    ...held.map(findByRole),
    ...(role === undefined ? [readByPrefix<PersonDocument>('people', rosterPrefix), findGone()] : []),
  ])
  return [...new Map(found.flat().map((person) => [person._id, person])).values()].filter(({ retiredOn }) => !retiredOn)
}
