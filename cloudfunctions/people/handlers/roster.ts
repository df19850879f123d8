import { pageSize } from '@/types/fields'
import type { peopleContract } from '@/types/people.contract'
import { byPinyin } from '../../lib/pinyin'
import type { Handler } from '../../lib/serve'
import type { PersonDocument } from '../person.repository'
import { findRoster } from '../roster.repository'
import { rosterRows } from '../roster.view'

const matches = ({ name, duty, departments }: PersonDocument, text: string): boolean => [name, duty, ...departments].some((part) => part?.includes(text))

const order = (a: PersonDocument, b: PersonDocument): number => byPinyin.compare(a.name ?? '', b.name ?? '') || (a._id < b._id ? -1 : 1)

/** The cursor is the id of the last one shown. */
export const roster: Handler<typeof peopleContract.roster> = async (_context, { text, role, cursor }) => {
  const found = (await findRoster(role)).filter((person) => text === undefined || matches(person, text)).sort(order)
  const from = cursor === undefined ? 0 : found.findIndex(({ _id }) => _id === cursor) + 1
  const shown = found.slice(from, from + pageSize)
  return { rows: await rosterRows(shown), nextCursor: from + pageSize < found.length ? shown.at(-1)!._id : null }
}
