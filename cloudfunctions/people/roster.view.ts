import { heldRoles } from '@/domain/people/granting'
import type { RosterRow } from '@/types/people/keeping.contract'
import { findUnion } from '../liaison/union.repository'
import { type PersonDocument, findNames } from './person.repository'

/** Rows as the roster's keepers read them: no account, no phone. */
export const rosterRows = async (people: readonly PersonDocument[]): Promise<RosterRow[]> => {
  const unionIds = [...new Set(people.flatMap(({ unionIds: own }) => own))]
  const [unions, names] = await Promise.all([
    Promise.all(unionIds.map(findUnion)),
    findNames(people.flatMap(({ reportsToId }) => (reportsToId ? [reportsToId] : []))),
  ])
  const unionNames = new Map(unions.flatMap((union) => (union ? [[union._id, union.name] as const] : [])))
  return people.map(({ _id, name, duty, departments, roles, unionIds: own, reportsToId, openid, leftOn, isVacant }) => ({
    id: _id, name, duty, departments,
    roles: isVacant ? [] : heldRoles(leftOn ? [] : roles),
    unions: own.flatMap((id) => (unionNames.has(id) ? [{ id, name: unionNames.get(id)! }] : [])),
    reportsTo: reportsToId && names.has(reportsToId) ? { id: reportsToId, name: names.get(reportsToId)! } : null,
    isBound: openid !== null,
    leftOn: leftOn ?? null,
  }))
}
