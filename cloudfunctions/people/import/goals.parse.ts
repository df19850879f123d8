import { splitDepartments } from '@/domain/people/department'
import { readName, splitList } from './names'
import type { Parsed, Refusal, Warning } from '../../lib/tables/refusal'
import type { Roster } from './roster'
import type { Row } from './table'

export const goalColumns = ['目标', '责任领导', '责任部室'] as const
type GoalRow = Row<(typeof goalColumns)[number]>

/** 五个强: the plan's five goals. */
export const goalNames = ['政治引领强', '组织功能强', '服务阵地强', '制度机制强', '作用发挥强'] as const

/** One row of annex 3. `leaderNames` are of people on the roster. */
export interface GoalRecord { name: (typeof goalNames)[number]; leaderNames: string[]; departments: string[] }

/** Annex 3: each goal with the leaders and departments responsible for it. */
export const parseGoals = (rows: readonly GoalRow[], roster: Roster): Parsed<GoalRecord[]> => {
  const refusals: Refusal[] = []
  const warnings: Warning[] = []
  const firstLine = new Map<string, number>()
  const records = rows.map((row): GoalRecord => {
    const { line, cells } = row
    const name = goalNames.find((goal) => goal === cells.目标)
    if (!name) refusals.push({ row: line, column: '目标', reason: `不认识「${cells.目标}」，请从这五个里写一个：${goalNames.join('、')}` })
    const first = name && firstLine.get(name)
    if (first) refusals.push({ row: line, column: '目标', reason: `第 ${first} 行已经写过「${name}」，请合成一行` })
    else if (name) firstLine.set(name, line)
    return { name: name ?? goalNames[0], leaderNames: leadersOf(row, roster, refusals), departments: departmentsOf(row, roster, refusals, warnings) }
  })
  if (refusals.length > 0) return { refusals }
  const missing = goalNames.filter((goal) => !firstLine.has(goal))
  if (missing.length > 0) warnings.push({ row: 0, reason: `这份表里没有写：${missing.join('、')}` })
  return { records, warnings }
}

const leadersOf = ({ line, cells }: GoalRow, roster: Roster, refusals: Refusal[]): string[] => {
  const names = splitList(cells.责任领导)
  if (names.length === 0) refusals.push({ row: line, column: '责任领导', reason: '没有写责任领导，请补上；有几位时用「、」隔开' })
  return names.flatMap((part) => {
    const name = readName(part)
    if (name && roster.people.has(name)) return [name]
    refusals.push({ row: line, column: '责任领导', reason: `名册里没有「${part}」，请改正名字，或先导入人员名册` })
    return []
  })
}

const departmentsOf = ({ line, cells }: GoalRow, roster: Roster, refusals: Refusal[], warnings: Warning[]): string[] => {
  const departments = splitDepartments(cells.责任部室)
  if (departments.length === 0) refusals.push({ row: line, column: '责任部室', reason: '没有写责任部室，请补上；有几个时用「、」隔开' })
  for (const department of departments) {
    if (!roster.departments.has(department)) warnings.push({ row: line, reason: `名册里没有部室「${department}」，请核对名称` })
  }
  return departments
}
