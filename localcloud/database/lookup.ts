import { valuesAt } from './paths'
import { type Document, isPlainObject } from './values'

export interface Lookup extends Document {
  from: string
  localField?: string
  foreignField?: string
  let?: Document
  pipeline?: unknown[]
}

/** Demands that every document a lookup can join meets: they only narrow what is read, the lookup itself decides. */
export function foreignFilter(documents: Document[], { localField, foreignField, let: variables = {}, pipeline = [] }: Lookup): Document {
  const demands: Document[] = []
  if (localField && foreignField) demands.push({ [foreignField]: { $in: localValues(documents, localField).filter((value) => !Array.isArray(value)) } })
  const first = pipeline[0]
  if (isPlainObject(first) && isPlainObject(first.$match)) {
    const { $expr, ...plain } = first.$match
    demands.push(plain, ...equalitiesOf($expr).flatMap((pair) => joined(documents, variables, pair)))
  }
  return demands.length < 2 ? (demands[0] ?? {}) : { $and: demands }
}

const localValues = (documents: Document[], path: string): unknown[] => documents.flatMap((document) => valuesAt(document, path).map((value) => value ?? null))

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
  const values = localValues(documents, local.slice(1))
  return values.some(Array.isArray) ? [] : [{ [field.slice(1)]: { $in: values } }]
}
