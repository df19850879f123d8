import type { problemContract } from '@/types/problem.contract'
import { byPinyin } from '../../../lib/pinyin'
import type { Handler } from '../../../lib/serve'
import { findByRole } from '../../../people/person.repository'
import { findKnownBodies } from '../../outside'

/** Roles that lines are handed to; a union owns by its id, which the union's own search gives. */
const owning = ['cadre', 'leader', 'support'] as const

export const ledgerOwners: Handler<typeof problemContract.ledgerOwners> = async () => {
  const [outside, ...held] = await Promise.all([findKnownBodies(), ...owning.map(findByRole)])
  const found = held.flat().filter(({ name }) => name !== null)
  const people = [...new Map(found.map((person) => [person._id, person])).values()].sort((a, b) => byPinyin.compare(a.name!, b.name!))
  return { people: people.map(({ _id, name, departments }) => ({ personId: _id, name: name!, department: departments[0] ?? '' })), outside }
}
