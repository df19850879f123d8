import { decode } from './decode'
import type { Parsed } from './refusal'
import { type Row, readTable } from './table'

/** From a file's bytes to its records, by the parser of one annex: everything of it, or every reason against it. */
export const parseFile = <C extends string, T>(bytes: Uint8Array, columns: readonly C[], parse: (rows: Row<C>[]) => Parsed<T>): Parsed<T> => {
  const decoded = decode(bytes)
  if ('refusals' in decoded) return decoded
  const table = readTable(decoded.text, columns)
  return 'refusals' in table ? table : parse(table.rows)
}
