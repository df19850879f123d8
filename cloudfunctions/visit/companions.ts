import { AppError } from '@/domain/errors'
import type { Someone } from '@/domain/visit/visit'
import { staff } from '@/types/visit/access'
import { findPerson } from '../people/person.repository'

const isStaff = (roles: readonly string[]): boolean => staff.some((role) => roles.includes(role))

/** People of the district by their ids; null where an id is nobody of it. */
export const findStaff = async (ids: readonly string[]): Promise<Map<string, Someone | null>> => {
  const found = await Promise.all([...new Set(ids)].map(async (id) => ({ id, person: await findPerson(id) })))
  return new Map(found.map(({ id, person }) => [id, person && isStaff(person.roles) && !person.leftOn ? { id, name: person.name ?? '' } : null]))
}

/** Throws RULE_VIOLATED `unknownCompanion`. */
export const companionsOf = async (ids: readonly string[]): Promise<Someone[]> =>
  [...(await findStaff(ids)).entries()].map(([id, person]) => {
    if (!person) throw new AppError('RULE_VIOLATED', undefined, { rule: 'unknownCompanion', id })
    return person
  })
