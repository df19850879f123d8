import { searchUnions, type UnionDocument } from '../../liaison/union.repository'
import { findByRole } from '../../people/person.repository'

/** Whom the names of an old ledger can mean: ids by name; a name that two people share means nobody. */
export interface Register {
  people: ReadonlyMap<string, string>
  unions: ReadonlyMap<string, string>
}

const owning = ['cadre', 'leader', 'support', 'chair'] as const
const pageOfUnions = 200

const byName = (entries: readonly (readonly [name: string, id: string])[]): Map<string, string> => {
  const ids = new Map<string, Set<string>>()
  for (const [name, id] of entries) ids.set(name, (ids.get(name) ?? new Set()).add(id))
  return new Map([...ids].flatMap(([name, held]) => (held.size === 1 ? [[name, [...held][0]!] as const] : [])))
}

const allUnions = async (): Promise<UnionDocument[]> => {
  const unions: UnionDocument[] = []
  for (;;) {
    const found = await searchUnions('', unions.at(-1)?.nameKey, pageOfUnions)
    unions.push(...found)
    if (found.length < pageOfUnions) return unions
  }
}

export const loadRegister = async (): Promise<Register> => {
  const [held, unions] = await Promise.all([Promise.all(owning.map(findByRole)), allUnions()])
  return {
    people: byName(held.flat().flatMap(({ name, _id }) => (name ? [[name, _id] as const] : []))),
    unions: byName(unions.map(({ name, _id }) => [name, _id] as const)),
  }
}
