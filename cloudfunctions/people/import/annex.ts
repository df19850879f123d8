import type { Day } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import type { importKinds } from '@/types/people.contract'
import { decode } from '../../lib/tables/decode'
import { goalColumns, parseGoals } from './goals.parse'
import { liaisonColumns, type LiaisonRecord, parseLiaisons } from './liaisons.parse'
import { type Loaded, loadGoals, loadLiaisons, loadPeople, previewGoals, previewLiaisons, previewPeople } from './load'
import { parsePeople, personColumns } from './people.parse'
import { readGrid } from '../../lib/tables/grid'
import { type Parsed, type Refusal, shortened, type Warning } from '../../lib/tables/refusal'
import { findRoster } from './roster'
import type { Compared, Touched } from './records.repository'
import { type Row, readCells, readTable } from './table'

export type AnnexKind = (typeof importKinds)[number]

/** `loaded`: the rows of the file that are now in the data; `touched`: what that changed, to take it back. */
export interface Imported { loaded: number; warnings: Warning[]; touched: Touched[] }

/** What an import would do: the counts are of documents (people; unions and pairs; goals). */
export interface Preview extends Compared { rows: Refusal[]; total: number; warnings: Warning[]; records: number; pairs: PreviewedPairs[] }

/** One row of annex 2 as it was understood. */
export interface PreviewedPairs { row: number; personName: string; unionNames: string[]; contactName: string | null }

/**
 * Loads one of the plan's annexes from a file's bytes: all of it, or nothing and IMPORT_REFUSED, whose `details.rows` hold
 * row, column and reason of everything that is wrong (the first 200; `details.total` counts all). Importing again
 * changes only what the file says anew. Annexes 2 and 3 name people of annex 1, which is imported first; pairs of annex 2 begin
 * with the programme. `today`: of the import.
 */
export const importAnnex = async (kind: AnnexKind, bytes: Uint8Array, today: Day): Promise<Imported> => {
  if (kind === 'people') return load(await readFile(bytes, personColumns, parsePeople), loadPeople)
  const roster = await findRoster()
  if (kind === 'liaisons') {
    return load(await readFile(bytes, liaisonColumns, (rows) => parseLiaisons(rows, roster)), (records) => loadLiaisons(records, roster, today))
  }
  return load(await readFile(bytes, goalColumns, (rows) => parseGoals(rows, roster)), (records) => loadGoals(records, roster))
}

/** The same without loading anything: what is wrong, or what would change. */
export const previewAnnex = async (kind: AnnexKind, bytes: Uint8Array, today: Day): Promise<Preview> => {
  if (kind === 'people') return preview(await readFile(bytes, personColumns, parsePeople), previewPeople)
  const roster = await findRoster()
  if (kind === 'liaisons') {
    return preview(await readFile(bytes, liaisonColumns, (rows) => parseLiaisons(rows, roster)), (records) => previewLiaisons(records, roster, today), pairsOf)
  }
  return preview(await readFile(bytes, goalColumns, (rows) => parseGoals(rows, roster)), (records) => previewGoals(records, roster))
}

const mostPairs = 50

const pairsOf = (records: readonly LiaisonRecord[]): PreviewedPairs[] =>
  records.slice(0, mostPairs).map(({ line, personName, unions, contactName }) => ({ row: line, personName, unionNames: unions.map(({ name }) => name), contactName }))

const preview = async <T>(parsed: Parsed<T[]>, compare: (records: T[]) => Promise<Compared>, pairs: (records: readonly T[]) => PreviewedPairs[] = () => []): Promise<Preview> => {
  if ('refusals' in parsed) {
    const { refusals } = parsed
    return { rows: refusals.slice(0, mostLines), total: refusals.length, warnings: [], records: 0, added: 0, changed: 0, same: 0, pairs: [] }
  }
  const { records, warnings } = parsed
  return { rows: [], total: 0, warnings: told(warnings), records: records.length, ...(await compare(records)), pairs: pairs(records) }
}

const isWorkbook = (bytes: Uint8Array): boolean => (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

/** A CSV text, or the first sheet of an Excel workbook. */
const readFile = async <C extends string, T>(bytes: Uint8Array, columns: readonly C[], parse: (rows: Row<C>[]) => Parsed<T>): Promise<Parsed<T>> => {
  if (!isWorkbook(bytes)) return read(bytes, columns, parse)
  const grid = await readGrid(bytes)
  if ('refusals' in grid) return grid
  const table = readCells(grid, columns)
  return 'refusals' in table ? table : parse(table.rows)
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

const load = async <T>(parsed: Parsed<T[]>, save: (records: T[]) => Promise<Loaded>): Promise<Imported> => {
  if ('refusals' in parsed) {
    const { refusals } = parsed
    throw new AppError('IMPORT_REFUSED', undefined, { rows: refusals.slice(0, mostLines), total: refusals.length })
  }
  const { records, warnings } = parsed
  const { touched, warnings: others } = await save(records)
  return { loaded: records.length, warnings: told([...others, ...warnings]), touched }
}
