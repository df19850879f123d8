import type { liaisonContract } from '@/types/liaison.contract'
import { staff as roles } from '@/types/visit/access'
import { byPinyin } from '../../lib/pinyin'
import type { Handler } from '../../lib/serve'
import { findByRole } from '../../people/person.repository'

export const staff: Handler<typeof liaisonContract.staff> = async () => {
  const found = (await Promise.all(roles.map((role) => findByRole(role)))).flat()
  const people = new Map(found.filter(({ name, leftOn }) => name !== null && !leftOn).map((person) => [person._id, person]))
  return { rows: [...people.values()].map(({ _id, name, duty }) => ({ id: _id, name: name!, duty })).sort((a, b) => byPinyin.compare(a.name, b.name)) }
}
