import { requestFailed } from '../errors'
import { encodeKey } from '../database/key-encoding'
import { type Document, isPlainObject } from '../database/values'
import { type Accumulate, ACCUMULATORS } from '../expressions/accumulators'
import { asked, type Stage, type Surroundings } from './stage'

export type Output = (documents: readonly Document[]) => Document

/** Reads `{total: {$sum: '$n'}}`: what a group makes of its documents. */
export function readOutput(spec: unknown, surroundings: Surroundings): Output {
  if (!isPlainObject(spec)) throw requestFailed("a group's output must be an object")
  const fields = Object.entries(spec).map(([name, accumulator]): { name: string; accumulate: Accumulate; value: (document: Document) => unknown } => {
    if (name.includes('.') || name.startsWith('$')) throw requestFailed(`The field name '${name}' cannot contain '.' or be an operator name`)
    const entries = isPlainObject(accumulator) ? Object.entries(accumulator) : []
    if (entries.length !== 1) throw requestFailed(`The field '${name}' must be an accumulator object`)
    const [operator, operand] = entries[0]!
    if (!Object.hasOwn(ACCUMULATORS, operator)) throw requestFailed(`unknown group operator '${operator}'`)
    return { name, accumulate: ACCUMULATORS[operator]!, value: asked(Array.isArray(operand) && operand.length === 1 ? operand[0] : operand, surroundings) }
  })
  return (documents) => Object.fromEntries(fields.map(({ name, accumulate, value }) => [name, accumulate(documents.map(value))]))
}

/** The documents of each value, in the order in which the values first come; a missing value is null. */
export function groupedBy(documents: readonly Document[], key: (document: Document) => unknown): { key: unknown; members: Document[] }[] {
  const groups = new Map<string, { key: unknown; members: Document[] }>()
  for (const document of documents) {
    const value = key(document) ?? null
    const name = encodeKey(value).toString('latin1')
    const group = groups.get(name) ?? { key: value, members: [] }
    group.members.push(document)
    groups.set(name, group)
  }
  return [...groups.values()]
}

export const groupStage: Stage = (documents, spec, surroundings) => {
  if (!isPlainObject(spec) || !Object.hasOwn(spec, '_id')) throw requestFailed('a group specification must include an _id')
  const { _id, ...fields } = spec
  const output = readOutput(fields, surroundings)
  return groupedBy(documents, asked(_id, surroundings)).map(({ key, members }) => ({ _id: key, ...output(members) }))
}

export const countStage: Stage = (documents, name) => {
  if (typeof name !== 'string' || name === '' || name.startsWith('$') || name.includes('.')) throw requestFailed('the count field must be a non-empty string without $ and dots')
  return documents.length === 0 ? [] : [{ [name]: documents.length }]
}

/** The most frequent value first. */
export const sortByCountStage: Stage = (documents, expression, surroundings) => {
  const isExpression = typeof expression === 'string' ? expression.startsWith('$') : isPlainObject(expression)
  if (!isExpression) throw requestFailed('the sortByCount field must be defined as a $-prefixed path or an expression inside an object')
  const groups = groupedBy(documents, asked(expression, surroundings)).map(({ key, members }) => ({ _id: key, count: members.length }))
  return groups.sort((a, b) => b.count - a.count)
}
