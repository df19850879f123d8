import { requestFailed } from '../errors'
import { asked, type Surroundings } from '../pipeline/stage'
import { runPipeline } from '../pipeline/pipeline'
import { withValueAt } from '../pipeline/paths'
import { encodeKey } from './key-encoding'
import { valuesAt } from './paths'
import { type Document, isPlainObject } from './values'

export interface Lookup extends Document {
  from: string
  as: string
  localField?: string
  foreignField?: string
  let?: Document
  pipeline?: unknown[]
}

export function lookupOf(spec: unknown): Lookup {
  const { from, as, localField, foreignField, pipeline, let: variables } = isPlainObject(spec) ? spec : {}
  if (typeof from !== 'string' || typeof as !== 'string' || as === '') throw requestFailed("must specify 'from' and 'as' fields for a $lookup")
  if ((localField === undefined) !== (foreignField === undefined)) throw requestFailed('$lookup requires both or neither of localField and foreignField to be specified')
  if (localField === undefined && !Array.isArray(pipeline)) throw requestFailed('$lookup requires a pipeline, or localField and foreignField')
  if (variables !== undefined && !isPlainObject(variables)) throw requestFailed("$lookup argument 'let' must be an object")
  return spec as Lookup
}

/** What a document's partners hold in a field: one of these values; null where that cannot be told. */
interface Narrowing {
  field: string
  valuesOf: (document: Document) => unknown[] | null
}

/** Demands that every document a lookup can join meets: they only narrow what is read, the lookup itself decides. */
export function foreignFilter(documents: Document[], lookup: Lookup, around: Surroundings): Document {
  const demands = narrowingsOf(lookup, around).flatMap(({ field, valuesOf }) => {
    const values = documents.map(valuesOf)
    return values.includes(null) ? [] : [{ [field]: { $in: values.flatMap((some) => some!) } } as Document]
  })
  const { $expr: _expression, ...plain } = firstMatchOf(lookup)
  const fixed = Object.entries(plain).filter(([name, demand]) => !name.startsWith('$') || !JSON.stringify(demand).includes('"$expr":'))
  if (fixed.length > 0) demands.push(Object.fromEntries(fixed))
  return demands.length < 2 ? (demands[0] ?? {}) : { $and: demands }
}

function firstMatchOf({ pipeline = [] }: Lookup): Document {
  const first = pipeline[0]
  return isPlainObject(first) && isPlainObject(first.$match) ? first.$match : {}
}

function narrowingsOf(lookup: Lookup, around: Surroundings): Narrowing[] {
  const { localField, foreignField } = lookup
  const byFields: Narrowing[] = localField && foreignField ? [{ field: foreignField, valuesOf: (document) => joinValues(document, localField) }] : []
  return [...byFields, ...comparisonsOf(firstMatchOf(lookup).$expr).flatMap((one) => narrowingBy(one, lookup.let ?? {}, around))]
}

/** The values of a document that a lookup joins by: an array's elements, null where there is nothing. */
function joinValues(document: Document, path: string): unknown[] {
  const found = localValues(document, path.split('.'))
  return found.length === 0 ? [null] : found
}

function localValues(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (name === undefined) return Array.isArray(value) ? value : value === undefined ? [] : [value]
  if (Array.isArray(value)) return value.filter(isPlainObject).flatMap((element) => localValues(element, [name, ...rest]))
  return isPlainObject(value) && Object.hasOwn(value, name) ? localValues(value[name], rest) : []
}

/** The comparisons that an expression demands, alone or joined by "and". */
function comparisonsOf(expression: unknown): Document[] {
  if (!isPlainObject(expression)) return []
  return Array.isArray(expression.$and) ? expression.$and.flatMap(comparisonsOf) : [expression]
}

const isField = (side: unknown): side is string => typeof side === 'string' && /^\$[^$]/.test(side)
const isVariable = (side: unknown): side is string => typeof side === 'string' && /^\$\$\w+$/.test(side)

/** `$eq` of a field and a variable in either order, or `$in: ['$field', '$$variable']`. */
function narrowingBy({ $eq, $in }: Document, given: Document, { variables }: Surroundings): Narrowing[] {
  const pair = Array.isArray($eq) && $eq.length === 2 ? ($eq as unknown[]) : Array.isArray($in) && $in.length === 2 && isField($in[0]) ? ($in as unknown[]) : []
  const [field, variable] = [pair.find(isField), pair.find(isVariable)]
  if (field === undefined || variable === undefined) return []
  const comparable = $eq === undefined ? elementsOf : equalOf
  const name = variable.slice(2)
  if (!Object.hasOwn(given, name)) return Object.hasOwn(variables, name) ? [{ field: field.slice(1), valuesOf: () => comparable([variables[name]]) }] : []
  const local = given[name]
  return isField(local) ? [{ field: field.slice(1), valuesOf: (document) => comparable(valuesAt(document, local.slice(1))) }] : []
}

/** An array compares as a whole and narrows nothing. */
const equalOf = (values: unknown[]): unknown[] | null => (values.length === 0 || values.some(Array.isArray) ? null : values.map((value) => value ?? null))

/** Of the array a path leads to; anything else is for the expression to refuse. */
const elementsOf = ([whole]: unknown[]): unknown[] | null => (Array.isArray(whole) && !whole.some(Array.isArray) ? whole.map((value: unknown) => value ?? null) : null)

/** Gives each document the foreign ones that join it, as a list in the field `as`. */
export function join(documents: Document[], foreign: Document[], lookup: Lookup, surroundings: Surroundings): Document[] {
  const { as, let: given = {}, pipeline = [] } = lookup
  const narrowing = narrowingsOf(lookup, surroundings)[0]
  const partners = narrowing ? partnersBy(foreign, narrowing) : () => foreign
  const variables = Object.entries(given).map(([name, expression]) => ({ name, value: asked(expression, surroundings) }))
  return documents.map((document) => {
    const inner = { ...surroundings, variables: { ...surroundings.variables, ...Object.fromEntries(variables.map(({ name, value }) => [name, value(document)])) } }
    return withValueAt(document, as.split('.'), runPipeline(partners(document), pipeline, inner))
  })
}

/** Each foreign document is looked at once, however many documents ask for it. */
function partnersBy(foreign: Document[], { field, valuesOf }: Narrowing): (document: Document) => Document[] {
  const places = new Map<string, number[]>()
  const nameOf = (value: unknown) => encodeKey(value ?? null).toString('latin1')
  foreign.forEach((document, at) => {
    for (const name of new Set(valuesAt(document, field).map(nameOf))) {
      const found = places.get(name)
      if (found) found.push(at)
      else places.set(name, [at])
    }
  })
  return (document) => {
    const values = valuesOf(document)
    if (values === null) return foreign
    const found = new Set([...new Set(values.map(nameOf))].flatMap((name) => places.get(name) ?? []))
    return [...found].sort((a, b) => a - b).map((at) => foreign[at]!)
  }
}
