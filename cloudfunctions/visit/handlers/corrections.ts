import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { findCorrections } from '../history.repository'
import { entryView } from '../history.view'

export const corrections: Handler<typeof visitContract.corrections> = async (_context, { cursor }) => {
  const { entries, nextCursor } = await findCorrections(cursor)
  return { rows: entries.map((entry) => ({ ...entryView(entry), personName: entry.personName, unionName: entry.unionName, visitedOn: entry.visitedOn })), nextCursor }
}
