import { readSheet } from 'read-excel-file/node'
import { strFromU8, unzipSync } from 'fflate'
import type { Day } from '@/domain/calendar/day'
import { splitCsv } from './csv'
import { decode, maxBytes } from './decode'
import { type Refused, refuse } from './refusal'

/** What a cell holds: a date of the spreadsheet stands as its day. */
export type GridCell = string | number | { on: Day } | null

export interface GridRow {
  /** The row of the sheet, or the line of the text, as a person counts them. */
  line: number
  cells: GridCell[]
}

export interface Grid {
  rows: GridRow[]
  /** Days since this many days before 1970-01-01 are what a bare number means as a date. */
  daysBefore1970: number
  /** Cells that a workbook reckons: row as in `line`, column from 0. */
  formulas?: { line: number; column: number }[]
}

/** Excel counts from 1899-12-30 (its 1900 has a 29 February), on old Macs from 1904-01-01. */
const epochs = { of1900: 25_569, of1904: 24_107 } as const

const mostUnpacked = 60 * 1024 * 1024
const refusedWorkbook = '这个 Excel 文件打不开，请在表格软件里打开后另存为 .xlsx 再导入'

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
const isOldExcel = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf

/** The cells of a CSV text or of the first sheet of an Excel workbook, merged cells filled. It never throws. */
export const readGrid = async (bytes: Uint8Array): Promise<Grid | Refused> => {
  if (bytes.length > maxBytes) return refuse(0, '', '文件超过 1 MB，请拆成几个文件再导入')
  if (isOldExcel(bytes)) return refuse(0, '', '这是旧的 .xls 格式，或加了密码。请在表格软件里另存为没有密码的 .xlsx 再导入')
  if (isZip(bytes)) return readWorkbook(bytes)
  const decoded = decode(bytes)
  if ('refusals' in decoded) return decoded
  const lines = splitCsv(decoded.text)
  return 'refusals' in lines ? lines : { rows: lines, daysBefore1970: epochs.of1900 }
}

const readWorkbook = async (bytes: Uint8Array): Promise<Grid | Refused> => {
  try {
    let unpacked = 0
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize
        return unpacked <= mostUnpacked && /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/sheet\d+\.xml)$/.test(name)
      },
    })
    if (unpacked > mostUnpacked) return refuse(0, '', '文件太大，请拆成几个文件再导入')
    const part = (name: string): string => (parts[name] ? strFromU8(parts[name]) : '')
    const workbook = part('xl/workbook.xml')
    const data = await readSheet(Buffer.from(bytes), 1, { trim: false })
    const rows = data.map((cells, i) => ({ line: i + 1, cells: cells.map(cellOf) }))
    const sheet = part(firstSheet(workbook, part('xl/_rels/workbook.xml.rels')))
    fillMerged(rows, sheet)
    return { rows, formulas: formulasIn(sheet), daysBefore1970: /<workbookPr\b[^>]*\bdate1904="(1|true)"/.test(workbook) ? epochs.of1904 : epochs.of1900 }
  } catch {
    return refuse(0, '', refusedWorkbook)
  }
}

const cellOf = (value: unknown): GridCell => {
  if (value instanceof Date) return { on: value.toISOString().slice(0, 10) }
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'number' || typeof value === 'string' ? value : null
}

/** The path of the sheet that stands first, by the workbook's own table. */
const firstSheet = (workbook: string, relations: string): string => {
  const [, id] = /<sheet\b[^>]*\br:id="([^"]+)"/.exec(workbook) ?? []
  const relation = relations.match(/<Relationship\b[^>]*>/g)?.find((tag) => tag.includes(`Id="${id}"`))
  const [, target = 'worksheets/sheet1.xml'] = /\bTarget="([^"]+)"/.exec(relation ?? '') ?? []
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const formulasIn = (sheet: string): { line: number; column: number }[] =>
  [...sheet.matchAll(/<c\b[^>]*\br="([A-Z]+)(\d+)"[^>]*>\s*<f\b/g)].map(([, letters, row]) => ({ line: Number(row), column: columnOf(letters!) }))

/** Cells merged over several rows or columns each mean what the first of them says. */
const fillMerged = (rows: GridRow[], sheet: string): void => {
  for (const [, left, top, right, bottom] of sheet.matchAll(/<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    const value = rows[Number(top) - 1]?.cells[columnOf(left!)] ?? null
    for (let row = Number(top) - 1; row < Number(bottom) && row < rows.length; row++) {
      for (let column = columnOf(left!); column <= columnOf(right!); column++) rows[row]!.cells[column] = value
    }
  }
}
