import { readName, splitList } from './names'
import type { Parsed, Refusal, Warning } from '../../lib/tables/refusal'
import type { Roster } from './roster'
import type { Row } from './table'
import { readUnionName, unionKindOf, type UnionKind } from './union.name'

export const liaisonColumns = ['姓名', '职务', '部室', '对口联系乡镇总工会', '对口联系基层工会', '区总工会联络人'] as const
type LiaisonRow = Row<(typeof liaisonColumns)[number]>

export interface NamedUnion { name: string; kind: UnionKind }

/** One row of annex 2. The names are of people on the roster. */
export interface LiaisonRecord { line: number; personName: string; unions: NamedUnion[]; contactName: string | null }

/** Annex 2: who is paired with which unions, and who serves as 联络人. */
export const parseLiaisons = (rows: readonly LiaisonRow[], roster: Roster): Parsed<LiaisonRecord[]> => {
  const refusals: Refusal[] = []
  const warnings: Warning[] = []
  const pairs = new Map<string, number>()
  const records = rows.map((row): LiaisonRecord => {
    const { line, cells } = row
    const personName = knownName(row, '姓名', roster, refusals)
    const contactName = cells.区总工会联络人 === '' ? null : knownName(row, '区总工会联络人', roster, refusals)
    if (contactName && contactName === personName) {
      refusals.push({ row: line, column: '区总工会联络人', reason: '不能是本人，请写另一位干部；没有联络人就空着' })
    }
    const duty = roster.people.get(personName)?.duty
    if (duty && duty !== cells.职务) warnings.push({ row: line, reason: `${personName}的职务和名册不一样，以名册的「${duty}」为准` })
    const unions = unionsOf(row, refusals, warnings)
    for (const { name } of unions) {
      const first = pairs.get(`${personName} ${name}`)
      if (first === undefined) pairs.set(`${personName} ${name}`, line)
      else refusals.push({ row: line, column: '', reason: `${personName}和${name}在第 ${first} 行已经写过，请删去一处` })
    }
    return { line, personName, unions, contactName }
  })
  return refusals.length > 0 ? { refusals } : { records, warnings }
}

/** The name, '' when it is refused. */
const knownName = ({ line, cells }: LiaisonRow, column: '姓名' | '区总工会联络人', roster: Roster, refusals: Refusal[]): string => {
  const name = readName(cells[column])
  if (name && roster.people.has(name)) return name
  const reason = name ? `名册里没有「${name}」，请改正名字，或先导入人员名册` : '这里写一个人的姓名'
  refusals.push({ row: line, column, reason })
  return ''
}

/** Names under one another in a cell; a blank within one long name is where its line broke. */
const splitLines = (part: string): string[] => {
  const lines = part.split(' ')
  return lines.every((line) => /工会(（[^（）]*）)?$/u.test(line)) ? lines : [part]
}

const unionsOf = ({ line, cells }: LiaisonRow, refusals: Refusal[], warnings: Warning[]): NamedUnion[] => {
  const read = (column: '对口联系乡镇总工会' | '对口联系基层工会', kindOf: (name: string) => UnionKind): NamedUnion[] =>
    splitList(cells[column]).flatMap(splitLines).flatMap((part) => {
      const name = readUnionName(part)
      if (name) return [{ name, kind: kindOf(name) }]
      refusals.push({ row: line, column, reason: `「${part}」不像工会的名称，请写全称，例如「某某镇总工会」` })
      return []
    })
  const guessed = (name: string): UnionKind => {
    const kind = unionKindOf(name)
    if (!kind) warnings.push({ row: line, reason: `看不出${name}是哪类工会，先按企业工会登记` })
    return kind ?? 'enterprise'
  }
  const unions = [...read('对口联系乡镇总工会', () => 'township'), ...read('对口联系基层工会', guessed)]
  if (cells.对口联系乡镇总工会 === '' && cells.对口联系基层工会 === '') {
    refusals.push({ row: line, column: '', reason: '没有写对口联系的工会，请在乡镇总工会或基层工会一列里写上' })
  }
  return unions
}
