import type { PersonDocument } from '../person.repository'
import { readByPrefix } from './records.repository'
import { rosterPrefix } from './roster.ids'

/** What annexes 2 and 3 refer to: the named people of annex 1, and its departments, those of vacant posts included. */
export interface Roster {
  people: ReadonlyMap<string, { id: string; duty: string | null }>
  departments: ReadonlySet<string>
}

export const findRoster = async (): Promise<Roster> => {
  const posts = await readByPrefix<PersonDocument>('people', rosterPrefix)
  return {
    people: new Map(posts.flatMap(({ _id, name, duty }) => (name === null ? [] : [[name, { id: _id, duty }] as const]))),
    departments: new Set(posts.flatMap(({ departments }) => departments)),
  }
}
