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

/** Demands that every document a lookup can join meets: they only narrow what is read, the lookup itself decides. */
export function foreignFilter(documents: Document[], { localField, foreignField, let: variables = {}, pipeline = [] }: Lookup): Document {
  const demands: Document[] = []
  if (localField && foreignField) demands.push({ [foreignField]: { $in: documents.flatMap((document) => joinValues(document, localField)).filter((value) => !Array.isArray(value)) } })
  const first = pipeline[0]
  if (isPlainObject(first) && isPlainObject(first.$match)) {
    const { $expr, ...plain } = first.$match
    const fixed = Object.entries(plain).filter(([name, demand]) => !name.startsWith('$') || !JSON.stringify(demand).includes('"$expr":'))
    demands.push(Object.fromEntries(fixed), ...equalitiesOf($expr).flatMap((pair) => joined(documents, variables, pair)))
  }
  return demands.length < 2 ? (demands[0] ?? {}) : { $and: demands }
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

/** The pairs that an expression holds to be equal, alone or joined by "and". */
function equalitiesOf(expression: unknown): unknown[][] {
  if (!isPlainObject(expression)) return []
  if (Array.isArray(expression.$and)) return expression.$and.flatMap(equalitiesOf)
  return Array.isArray(expression.$eq) && expression.$eq.length === 2 ? [expression.$eq] : []
}

/** `$eq: ['$field', '$$variable']` where the variable is a field of the documents; an array among its values compares as a whole and proves nothing. */
function joined(documents: Document[], variables: Document, pair: unknown[]): Document[] {
  const field = pair.find((side) => typeof side === 'string' && /^\$[^$]/.test(side)) as string | undefined
  const variable = pair.find((side) => typeof side === 'string' && /^\$\$\w+$/.test(side)) as string | undefined
  const local = variable === undefined ? undefined : variables[variable.slice(2)]
  if (field === undefined || typeof local !== 'string' || !/^\$[^$]/.test(local)) return []
  const values = documents.flatMap((document) => valuesAt(document, local.slice(1)).map((value) => value ?? null))
  return values.some(Array.isArray) ? [] : [{ [field.slice(1)]: { $in: values } }]
}

/** Gives each document the foreign ones that join it, as a list in the field `as`. */
export function join(documents: Document[], foreign: Document[], { as, localField, foreignField, let: given = {}, pipeline = [] }: Lookup, surroundings: Surroundings): Document[] {
  const partners = localField && foreignField ? partnersBy(foreign, localField, foreignField) : () => foreign
  const variables = Object.entries(given).map(([name, expression]) => ({ name, value: asked(expression, surroundings) }))
  return documents.map((document) => {
    const inner = { ...surroundings, variables: { ...surroundings.variables, ...Object.fromEntries(variables.map(({ name, value }) => [name, value(document)])) } }
    return withValueAt(document, as.split('.'), runPipeline(partners(document), pipeline, inner))
  })
}

function partnersBy(foreign: Document[], localField: string, foreignField: string): (document: Document) => Document[] {
  const places = new Map<string, number[]>()
  const nameOf = (value: unknown) => encodeKey(value ?? null).toString('latin1')
  foreign.forEach((document, at) => {
    for (const name of new Set(valuesAt(document, foreignField).map(nameOf))) places.set(name, [...(places.get(name) ?? []), at])
  })
  return (document) => {
    const found = new Set(joinValues(document, localField).flatMap((value) => places.get(nameOf(value)) ?? []))
    return [...found].sort((a, b) => a - b).map((at) => foreign[at]!)
  }
}
