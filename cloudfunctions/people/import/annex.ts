import { AppError } from '@/domain/errors'
import type { importKinds } from '@/types/people.contract'
import { decode } from '../../lib/tables/decode'
import { goalColumns, parseGoals } from './goals.parse'
import { liaisonColumns, parseLiaisons } from './liaisons.parse'
import { loadGoals, loadLiaisons, loadPeople } from './load'
import { parsePeople, personColumns } from './people.parse'
import { type Parsed, shortened, type Warning } from '../../lib/tables/refusal'
import { findRoster } from './roster'
import { type Row, readTable } from './table'

export type AnnexKind = (typeof importKinds)[number]

/** `loaded`: the rows of the file that are now in the data. */
export interface Imported { loaded: number; warnings: Warning[] }

/**
 * Loads one of the plan's annexes from a file's bytes: all of it, or nothing and IMPORT_REFUSED, whose `details.rows` hold
 * row, column and reason of everything that is wrong (the first 200; `details.total` counts all). Importing again
 * changes only what the file says anew. Annexes 2 and 3 name people of annex 1, which is imported first; annex 2
 * needs the programme's period (RULE_VIOLATED `programmeMissing`).
 */
export const importAnnex = async (kind: AnnexKind, bytes: Uint8Array): Promise<Imported> => {
  if (kind === 'people') return load(read(bytes, personColumns, parsePeople), loadPeople)
  const roster = await findRoster()
  if (kind === 'liaisons') {
    return load(read(bytes, liaisonColumns, (rows) => parseLiaisons(rows, roster)), (records) => loadLiaisons(records, roster))
  }
  return load(read(bytes, goalColumns, (rows) => parseGoals(rows, roster)), (records) => loadGoals(records, roster))
}

/** From a file's bytes to its records: everything of it, or every reason against it. */
export const read = <C extends string, T>(bytes: Uint8Array, columns: readonly C[], parse: (rows: Row<C>[]) => Parsed<T>): Parsed<T> => {
  const decoded = decode(bytes)
  if ('refusals' in decoded) return decoded
  const table = readTable(decoded.text, columns)
  return 'refusals' in table ? table : parse(table.rows)
}

/** So many refusals or warnings travel back, each of so many characters. */
const mostLines = 200
const longestLine = 200

const told = (warnings: readonly Warning[]): Warning[] => {
  const first = warnings.slice(0, mostLines).map(({ row, reason }) => ({ row, reason: shortened(reason, longestLine) }))
  return warnings.length > mostLines ? [...first, { row: 0, reason: `还有 ${warnings.length - mostLines} 条提醒没有列出` }] : first
}

const load = async <T>(parsed: Parsed<T[]>, save: (records: T[]) => Promise<Warning[]>): Promise<Imported> => {
  if ('refusals' in parsed) {
    const { refusals } = parsed
    throw new AppError('IMPORT_REFUSED', undefined, { rows: refusals.slice(0, mostLines), total: refusals.length })
  }
  const { records, warnings } = parsed
  const others = await save(records)
  return { loaded: records.length, warnings: told([...others, ...warnings]) }
}
