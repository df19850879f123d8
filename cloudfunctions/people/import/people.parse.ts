import { splitDepartments } from '@/domain/people/department'
import { leadingGroupPosts, officePosts, type Posts, taskForcePosts } from '@/domain/people/roster'
import { readName, splitList } from './names'
import type { Parsed, Refusal, Warning } from '../../lib/tables/refusal'
import type { Row } from './table'

export const personColumns = ['姓名', '职务', '部室', '领导小组', '办公室', '工作专班'] as const
type PersonRow = Row<(typeof personColumns)[number]>

/** One row of annex 1. `name` null: a vacant post. */
export interface PersonRecord { line: number; name: string | null; duty: string; departments: string[]; posts: Posts }

/** Annex 1: who serves where. A row with a department and no name is a vacant post, taken as such and pointed out. */
export const parsePeople = (rows: readonly PersonRow[]): Parsed<PersonRecord[]> => {
  const refusals: Refusal[] = []
  const warnings: Warning[] = []
  const firstLine = new Map<string, number>()
  const records = rows.map((row): PersonRecord => {
    const { line, cells } = row
    const name = nameOf(row, refusals)
    const first = name === null ? undefined : firstLine.get(name)
    if (first !== undefined) {
      refusals.push({ row: line, column: '姓名', reason: `和第 ${first} 行同名。是同一个人就删去一行；是两个人就在姓名后加括号区别，例如「${name}（女）」` })
    } else if (name !== null) firstLine.set(name, line)
    if (cells.姓名 === '' && cells.部室 !== '') warnings.push({ row: line, reason: `${cells.部室}的${cells.职务}没有姓名，按空缺岗位导入` })
    for (const column of ['职务', '部室'] as const) {
      if (cells[column] === '') refusals.push({ row: line, column, reason: `没有写${column}，请补上` })
    }
    return { line, name, duty: cells.职务, departments: splitDepartments(cells.部室), posts: postsOf(row, refusals) }
  })
  return refusals.length > 0 ? { refusals } : { records, warnings }
}

const nameOf = ({ line, cells }: PersonRow, refusals: Refusal[]): string | null => {
  if (cells.姓名 === '') return null
  const name = readName(cells.姓名)
  if (!name) refusals.push({ row: line, column: '姓名', reason: `「${cells.姓名}」不像一个人的姓名。一行写一个人；岗位空缺就空着` })
  return name
}

const postsOf = ({ line, cells }: PersonRow, refusals: Refusal[]): Posts => {
  const known = <P extends string>(column: '领导小组' | '办公室' | '工作专班', words: readonly string[], posts: readonly P[]): P[] =>
    words.flatMap((word) => {
      const post = posts.find((known) => known === word)
      if (post === undefined) refusals.push({ row: line, column, reason: `不认识「${word}」，请写：${posts.join('、')}；没有就空着` })
      return post === undefined ? [] : [post]
    })
  const one = (cell: string): string[] => (cell === '' ? [] : [cell])
  return {
    leadingGroup: known('领导小组', one(cells.领导小组), leadingGroupPosts)[0] ?? '',
    office: known('办公室', one(cells.办公室), officePosts)[0] ?? '',
    taskForce: known('工作专班', splitList(cells.工作专班), taskForcePosts),
  }
}
