import { CsvError, parse } from 'csv-parse/sync'
import { type Refused, refuse } from './refusal'

/** One record. `line` is where it begins in the file, so that a person finds it. */
export interface Line { line: number; cells: string[] }

/** The records of a CSV text, as many cells as each has. */
export const splitCsv = (text: string): Line[] | Refused => {
  const lines: Line[] = []
  let before = 0
  const keep = (cells: string[], { lines: last }: { lines: number }): null => {
    lines.push({ line: before + 1, cells })
    before = last
    return null
  }
  try {
    // The parser counts CR LF inside quotes as two lines.
    parse(text.replace(/\r\n?/g, '\n'), { on_record: keep, relax_column_count: true, record_delimiter: '\n' })
    return lines
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refuse(before + 1, '', '双引号没有成对。请删去多余的双引号；内容里要写双引号时写两个')
  }
}
