import type { Refusal, Refused } from '../../lib/tables/refusal'
import { refuse } from '../../lib/tables/refusal'
import type { Grid, GridCell, GridRow } from '../../lib/tables/grid'

/** The columns an old ledger may have, by the words offices use for them. */
const aliases = {
  number: ['编号', '序号', '原编号', '台账编号'],
  source: ['来源', '问题来源'],
  description: ['问题', '问题内容', '诉求', '诉求内容', '问题描述', '反映问题'],
  category: ['类别', '问题类别', '类型', '分类'],
  union: ['单位', '所属单位', '基层工会', '工会', '所属工会'],
  submittedOn: ['日期', '反映日期', '登记日期', '受理日期', '提出时间', '反映时间', '登记时间'],
  measure: ['举措', '措施', '解决措施', '解决举措'],
  leader: ['责任领导', '分管领导'],
  owner: ['主办', '主办人', '主办单位', '责任人', '责任单位', '承办人'],
  coOwners: ['协办', '协办人', '协办单位', '配合单位'],
  dueOn: ['时限', '完成时限', '办理时限', '整改时限', '计划完成时间'],
  progress: ['进展', '进展情况', '办理进展', '办理情况', '办理结果'],
  answer: ['回访结果', '回访', '满意度'],
  closedOn: ['销号日期', '销号时间', '办结日期', '完成日期'],
  reviewer: ['审核人', '销号审核人'],
} as const
export type Column = keyof typeof aliases

const needed: readonly Column[] = ['description', 'submittedOn']
/** The header stands among the first rows: a title often stands above it. */
const headerWithin = 10

const tidy = (cell: GridCell | undefined): string => (typeof cell === 'string' ? cell.normalize('NFKC').replace(/[\s*＊:：]/gu, '') : '')

const columnOf = (word: string): Column | undefined =>
  (Object.keys(aliases) as Column[]).find((column) => (aliases[column] as readonly string[]).includes(word))

export interface Header {
  line: number
  /** Where each column stands, with the word the file has for it. */
  at: Partial<Record<Column, { index: number; word: string }>>
  warnings: Refusal[]
}

const readHeader = ({ line, cells }: GridRow): Header => {
  const header: Header = { line, at: {}, warnings: [] }
  for (const [index, cell] of cells.entries()) {
    const word = tidy(cell)
    const column = columnOf(word)
    if (column && !header.at[column]) header.at[column] = { index, word }
    else if (word) header.warnings.push({ row: line, column: word, reason: column ? `「${word}」和前面的一列意思相同，只用前面的` : `不认识「${word}」这一列，不会导入` })
  }
  return header
}

/** The row that names the columns, and the rows below it that hold anything. */
export const findHeader = ({ rows }: Grid): { header: Header; body: GridRow[] } | Refused => {
  const candidates = rows.slice(0, headerWithin).map(readHeader)
  const header = candidates.sort((a, b) => Object.keys(b.at).length - Object.keys(a.at).length)[0]
  if (!header || Object.keys(header.at).length === 0) return refuse(0, '', '没有找到表头。表头里至少要有「问题」和「日期」两列')
  const missing = needed.filter((column) => !header.at[column])
  if (missing.length > 0) {
    return { refusals: missing.map((column) => ({ row: header.line, column: aliases[column][0], reason: `表头缺少「${aliases[column][0]}」这一列，请补上` })) }
  }
  const body = rows.filter(({ line, cells }) => line > header.line && cells.some((cell) => cell !== null && String(cell).trim() !== ''))
  return body.length === 0 ? refuse(header.line, '', '只有表头，没有内容，请填好以后再导入') : { header, body }
}
