import type { Handler } from '@/domain/problem/problem'
import { categoryWords } from '@/domain/problem/vocabulary'
import { countCharacters } from '@/domain/text'
import type { OldLine } from '@/domain/problem/importing'
import type { Grid, GridCell, GridRow } from '../../lib/tables/grid'
import type { Parsed, Refusal } from '../../lib/tables/refusal'
import { answerIn, categoryIn, dayIn, textOf } from './cells'
import { type Column, findHeader, type Header } from './columns'
import type { Register } from './register'

export const mostRows = 2_000
const longest = { description: 1000, measure: 500, progress: 2000 } as const

/** A row of the file as a line, but for what the import itself gives: id, number, whose. */
export type Draft = Omit<OldLine, 'id' | 'number' | 'reporterKey'> & { row: number }

/** Splits who helps: a pause, a comma or a new line between names. */
const names = (text: string): string[] => text.split(/[、,，;；\n/]+/u).map((name) => name.trim()).filter(Boolean)

class RowReader {
  constructor(
    private readonly header: Header,
    private readonly row: GridRow,
    private readonly grid: Grid,
    private readonly refusals: Refusal[],
    readonly warnings: Refusal[],
  ) {}

  private cell(column: Column): GridCell {
    const found = this.header.at[column]
    return found ? (this.row.cells[found.index] ?? null) : null
  }

  text(column: Column): string {
    return textOf(this.cell(column))
  }

  note(kind: 'refusals' | 'warnings', column: Column, reason: string): void {
    this[kind].push({ row: this.row.line, column: this.header.at[column]?.word ?? '', reason })
  }

  words(column: keyof typeof longest, least: number): string | null {
    const text = this.text(column)
    if (countCharacters(text) > longest[column]) this.note('refusals', column, `超过 ${longest[column]} 个字，请写短一些`)
    if (countCharacters(text) < least) this.note('refusals', column, text ? `太短，至少 ${least} 个字` : '没有填写')
    return text || null
  }

  day(column: Column, isNeeded: boolean): string | null {
    const text = this.text(column)
    const on = dayIn(this.cell(column), this.grid.daysBefore1970)
    if (on === null && (text || isNeeded)) this.note('refusals', column, text ? `「${text.slice(0, 20)}」看不出是哪一天，请写成 2026-06-16 这样` : '没有填写')
    return on
  }
}

const handlerOf = (name: string, { people, unions }: Register, reader: RowReader, column: Column): Handler => {
  const person = people.get(name)
  if (person) return { kind: 'person', personId: person, name }
  const union = unions.get(name)
  if (union) return { kind: 'union', unionId: union, name }
  reader.note('warnings', column, `名册里没有「${name.slice(0, 20)}」，按外部单位导入，由办公室代办`)
  return { kind: 'outside', name: [...name].slice(0, 40).join('') }
}

const readRow = (reader: RowReader, row: number, register: Register): Draft => {
  const description = reader.words('description', 4) ?? ''
  const original = reader.text('number')
  const kind = reader.text('category')
  const category = kind === '' ? 'other' : categoryIn(kind)
  if (category === null) reader.note('refusals', 'category', `没有「${kind.slice(0, 20)}」这个类别。可以填：${Object.values(categoryWords).join('、')}`)
  if (category === 'conduct') reader.note('refusals', 'category', '干部作风的反映由监督组单独办理，不在台账里，请删去这一行')
  const unionName = reader.text('union')
  const unionId = register.unions.get(unionName) ?? null
  if (unionName && !unionId) reader.note('warnings', 'union', `名册里没有「${unionName.slice(0, 20)}」，只记下名称`)
  const [ownerName, ...otherOwners] = names(reader.text('owner'))
  const helpers = [...otherOwners, ...names(reader.text('coOwners'))]
  const said = reader.text('answer')
  const { answer, satisfaction } = answerIn(said)
  if (said && answer === null && satisfaction === null) reader.note('warnings', 'answer', `「${said.slice(0, 20)}」不是回访结果，不会导入`)
  return {
    row, description: original ? `${description}\n原台账编号：${original}` : description, category: category ?? 'other', unionId, unionName,
    submittedOn: reader.day('submittedOn', true) ?? '', measure: reader.words('measure', 0), progress: reader.words('progress', 0),
    owner: ownerName ? handlerOf(ownerName, register, reader, 'owner') : null,
    coOwners: helpers.map((name) => handlerOf(name, register, reader, 'coOwners')),
    dueOn: reader.day('dueOn', false), closedOn: reader.day('closedOn', false), answer, satisfaction,
  }
}

/** All of a file's rows as lines, or every reason against them, each with its row and column. */
export const parseLedger = (grid: Grid, register: Register): Parsed<Draft[]> => {
  const found = findHeader(grid)
  if ('refusals' in found) return found
  const { header, body } = found
  if (body.length > mostRows) return { refusals: [{ row: 0, column: '', reason: `一共 ${body.length} 行，超过 ${mostRows} 行，请拆成几个文件再导入` }] }
  const refusals: Refusal[] = []
  const warnings: Refusal[] = [...header.warnings]
  const records = body.map((row) => readRow(new RowReader(header, row, grid, refusals, warnings), row.line, register))
  return refusals.length > 0 ? { refusals } : { records, warnings }
}
