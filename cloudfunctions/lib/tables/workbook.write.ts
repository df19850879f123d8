import writeXlsxFile, { type Cell as WrittenCell } from 'write-excel-file/node'
import type { Day } from '@/domain/calendar/day'
import { harmlessCell } from '@/domain/text'

/** A day is written as a date that the spreadsheet can sort. */
export type Cell = string | number | { on: Day } | null

export interface Column {
  header: string
  /** In characters of western width; a Chinese one takes two. */
  width: number
}

/** A cell of Excel holds so many characters. */
const longestCell = 32_767

/** What XML cannot hold. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text that a spreadsheet can hold, runs nowhere, and still does not when the sheet is saved as CSV. */
const writable = (text: string): string => {
  const safe = harmlessCell(text.replace(unwritable, ''))
  return safe.length <= longestCell ? safe : `${safe.slice(0, longestCell - 1)}…`
}

const written = (cell: Cell): WrittenCell => {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' }
  if (typeof cell === 'string') return { value: writable(cell), type: String, wrap: true, alignVertical: 'top' }
  return { value: new Date(`${cell.on}T00:00:00.000Z`), type: Date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top' }
}

export interface Sheet {
  name: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

const dataOf = ({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): WrittenCell[][] => [
  columns.map(({ header }): WrittenCell => ({ value: header, type: String, fontWeight: 'bold', backgroundColor: '#F2F2F2', align: 'center', alignVertical: 'center', wrap: true })),
  ...rows.map((row) => row.map(written)),
]

const widthsOf = (columns: readonly Column[]): { width: number }[] => columns.map(({ width }) => ({ width }))

/** An Excel workbook of one sheet: its header bold and frozen, texts wrapped, nothing in it that runs. */
export const writeWorkbook = (sheet: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Promise<Buffer> =>
  writeXlsxFile(dataOf({ columns, rows }), { sheet, columns: widthsOf(columns), stickyRowsCount: 1, dateFormat: 'yyyy-mm-dd' }).toBuffer()

/** The same of several sheets. */
export const writeSheets = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeXlsxFile(sheets.map(({ name, columns, rows }) => ({ data: dataOf({ columns, rows }), sheet: name, columns: widthsOf(columns), stickyRowsCount: 1, dateFormat: 'yyyy-mm-dd' }))).toBuffer()
