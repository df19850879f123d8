import { type Document, isPlainObject, TYPE, typeOf } from './values'

/** A bound on one field. Both ends are of one type: comparisons never cross types. */
export interface Bound {
  value: unknown
  isInclusive: boolean
}

/** What a query certainly demands of one field; anything else it demands is left to the matcher. */
export interface FieldCondition {
  /** The field equals one of these (from `$eq` or `$in`). */
  values?: unknown[]
  lower?: Bound
  upper?: Bound
  /** The type byte that every value in the range has. */
  type?: number
}

/** Reads what is demanded of each field, joined by "and", at the top and inside `$and` lists. `$or`, `$nor`, `$expr` give nothing. */
export function fieldDemandsOf(filter: Document): [path: string, demand: unknown][] {
  return Object.entries(filter).flatMap(([path, demand]): [string, unknown][] => {
    if (path === '$and' && Array.isArray(demand)) return demand.filter(isPlainObject).flatMap(fieldDemandsOf)
    return path.startsWith('$') ? [] : [[path, demand]]
  })
}

/** The demands of a query, each alone, its operators too: those of its "and"s stand beside its own. */
export function demandsOf(filter: Document): Document[] {
  return Object.entries(filter).flatMap(([name, demand]) =>
    name === '$and' && Array.isArray(demand) ? demand.filter(isPlainObject).flatMap(demandsOf) : [{ [name]: demand }],
  )
}

/** The part of a query an index can answer. */
export function conditionsOf(filter: Document): Map<string, FieldCondition[]> {
  const conditions = new Map<string, FieldCondition[]>()
  for (const [path, demand] of fieldDemandsOf(filter)) {
    const found = readField(demand)
    if (found.length > 0) conditions.set(path, [...(conditions.get(path) ?? []), ...found])
  }
  return conditions
}

/** Whether `conditionsOf` gives all that a query demands, so that nothing else can refuse a document. */
export function isAllReadable(filter: Document): boolean {
  return Object.entries(filter).every(([path, demand]) => {
    if (path === '$and') return Array.isArray(demand) && demand.every((part) => isPlainObject(part) && isAllReadable(part))
    if (path.startsWith('$')) return false
    if (!isPlainObject(demand) || !Object.keys(demand).some((key) => key.startsWith('$'))) return isIndexable(demand)
    return Object.entries(demand).every(
      ([operator, operand]) =>
        (operator === '$eq' && isIndexable(operand)) ||
        (operator === '$in' && Array.isArray(operand) && operand.every(isIndexable)) ||
        (isRange(operator) && isRangeable(operand)),
    )
  })
}

const isIndexable = (value: unknown) => !Array.isArray(value) && !(value instanceof RegExp) && value !== undefined

function readField(demand: unknown): FieldCondition[] {
  if (!isPlainObject(demand) || !Object.keys(demand).some((key) => key.startsWith('$'))) {
    return isIndexable(demand) ? [{ values: [demand] }] : []
  }
  const found: FieldCondition[] = []
  const range: FieldCondition = {}
  for (const [operator, operand] of Object.entries(demand)) {
    if (operator === '$eq' && isIndexable(operand)) found.push({ values: [operand] })
    else if (operator === '$in' && Array.isArray(operand) && operand.every(isIndexable)) found.push({ values: operand })
    else if (isRange(operator) && isRangeable(operand)) {
      const bound = { value: operand, isInclusive: operator === '$gte' || operator === '$lte' }
      const isLower = operator === '$gt' || operator === '$gte'
      const type = typeOf(operand)
      if (range.type === undefined || range.type === type) Object.assign(range, { type }, isLower ? { lower: bound } : { upper: bound })
      else found.push({ type, ...(isLower ? { lower: bound } : { upper: bound }) })
    }
  }
  return range.type === undefined ? found : [...found, range]
}

const isRange = (operator: string) => ['$gt', '$gte', '$lt', '$lte'].includes(operator)

const RANGEABLE = new Set<number>([TYPE.NUMBER, TYPE.STRING, TYPE.DATE, TYPE.BOOLEAN, TYPE.OBJECT_ID])
const isRangeable = (value: unknown) => RANGEABLE.has(typeOf(value)) && !Number.isNaN(value)
