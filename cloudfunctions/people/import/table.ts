import { type Line, splitCsv } from '../../lib/tables/csv'
import type { Grid, GridCell } from '../../lib/tables/grid'
import { type Refusal, type Refused, refuse } from '../../lib/tables/refusal'

export const maxRows = 10_000
const maxCellLength = 100

/** One record. `line` is where it begins in the file, so that a person finds it. */
export interface Row<C extends string> { line: number; cells: Record<C, string> }

/**
 * The rows of a CSV text by the Chinese words of its header, in whatever order the columns stand. Blank rows are
 * passed over; every cell is trimmed, its inner blanks and line ends made one space.
 */
export const readTable = <C extends string>(text: string, columns: readonly C[]): { rows: Row<C>[] } | Refused => {
  const records = splitCsv(text)
  return 'refusals' in records ? records : readRecords(records, columns)
}

const textOf = (cell: GridCell): string => (cell === null ? '' : typeof cell === 'object' ? cell.on : String(cell))

/** The same of a spreadsheet's cells. A cell that is reckoned, and not written, is refused: what it shows may change by itself. */
export const readCells = <C extends string>({ rows, formulas = [] }: Grid, columns: readonly C[]): { rows: Row<C>[] } | Refused => {
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const records = rows.map(({ line, cells }) => ({ line, cells: Array.from({ length: widest }, (_, i) => textOf(cells[i] ?? null)) }))
  const header = headerOf(records, columns)
  const refusals = formulas.map(({ line, column }) => ({ row: line, column: header?.cells[column]?.trim() ?? '', reason: '这一格是公式。请复制后「选择性粘贴」成数值或文字' }))
  return refusals.length > 0 ? { refusals } : readRecords(records, columns)
}

/** A title may stand above the header. */
const titleRows = 5

const headerOf = (records: readonly Line[], columns: readonly string[]): Line | undefined => {
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return filled.slice(0, titleRows).find(({ cells }) => cells.filter((cell) => columns.includes(tidy(cell))).length > 1) ?? filled[0]
}

const readRecords = <C extends string>(records: readonly Line[], columns: readonly C[]): { rows: Row<C>[] } | Refused => {
  const header = headerOf(records, columns)
  if (!header) return refuse(0, '', '文件是空的，请选择有内容的文件')
  const body = records.filter(({ line, cells }) => line > header.line && cells.some((cell) => cell.trim() !== ''))
  const order = header.cells.map(tidy)
  const refusals = headerRefusals(header.line, order, columns)
  if (refusals.length > 0) return { refusals }
  if (body.length === 0) return refuse(header.line, '', '只有表头，没有内容，请填好以后再导入')
  if (body.length > maxRows) return refuse(0, '', `一共 ${body.length} 行，超过 ${maxRows} 行，请拆成几个文件再导入`)
  const rows = body.map((record) => readRow(record, order, columns, refusals))
  return refusals.length > 0 ? { refusals } : { rows }
}

const headerRefusals = (line: number, order: string[], columns: readonly string[]): Refusal[] => [
  ...columns.filter((column) => !order.includes(column)).map((column) => ({ row: line, column, reason: `表头缺少「${column}」这一列，请补上` })),
  ...order
    .filter((word, i) => word !== '' && order.indexOf(word) !== i)
    .map((column) => ({ row: line, column, reason: `表头「${column}」出现了两次，请删去一列` })),
  ...order
    .filter((word) => word !== '' && !columns.includes(word))
    .map((column) => ({ row: line, column, reason: `名册不收「${column}」这一列，请删去。只收：${columns.join('、')}` })),
]

const readRow = <C extends string>({ line, cells }: Line, order: string[], columns: readonly C[], refusals: Refusal[]): Row<C> => {
  const unnamed = cells.findIndex((cell, i) => cell.trim() !== '' && !order[i])
  if (unnamed >= 0) {
    refusals.push({ row: line, column: '', reason: `第 ${unnamed + 1} 格没有对应的表头。内容里有逗号时，请用双引号把整格括起来` })
  } else if (cells.length < order.filter(Boolean).length) {
    refusals.push({ row: line, column: '', reason: `只有 ${cells.length} 格，表头有 ${order.filter(Boolean).length} 格，请补上空着的格` })
  }
  const read = Object.fromEntries(columns.map((column) => [column, cells[order.indexOf(column)] ?? ''])) as Record<C, string>
  for (const column of columns) {
    const reason = cellRefusal(read[column])
    if (reason) refusals.push({ row: line, column, reason })
    read[column] = tidy(read[column])
  }
  return { line, cells: read }
}

/** A spreadsheet would run such a cell when the roster is exported again. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u

const cellRefusal = (cell: string): string | null => {
  if (formula.test(cell)) return '不能以 =、+、-、@ 开头，请改成文字；没有内容就空着'
  if ([...cell].length > maxCellLength) return `超过 ${maxCellLength} 个字，请写短一些`
  return null
}

const tidy = (cell: string): string => cell.replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ').trim()
