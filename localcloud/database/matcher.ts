import { invalidOperator } from '../errors'
import { compileExpression } from '../expressions/expression'
import { isTrue, type Variables } from '../expressions/operator'
import { project, readProjection } from '../pipeline/projection'
import { schemaTest } from './json-schema'
import { fieldPredicate, type Predicate } from './query-operators'
import { type Document, isPlainObject } from './values'

/** Compiles a query. Throws DATABASE_INVALID_OPERRATOR for an operator that does not exist or is given what it cannot take. */
export function compile(filter: Document, variables: Variables = {}): Predicate {
  const inner = (one: Document) => compile(one, variables)
  const tests = Object.entries(filter).map(([name, demand]): Predicate => {
    if (!name.startsWith('$')) return fieldPredicate(name, demand, inner)
    if (name === '$expr') return expressionTest(demand, variables)
    if (name === '$jsonSchema') return schemaTest(demand)
    if (name === '$comment') return () => true
    const parts = partsOf(name, demand).map(inner)
    if (name === '$and') return (document) => parts.every((part) => part(document))
    if (name === '$or') return (document) => parts.some((part) => part(document))
    return (document) => !parts.some((part) => part(document))
  })
  return tests.length === 1 ? tests[0]! : (document) => tests.every((test) => test(document))
}

function partsOf(name: string, list: unknown): Document[] {
  if (!['$and', '$or', '$nor'].includes(name)) throw invalidOperator(`unknown top level operator: ${name}`)
  if (!Array.isArray(list) || list.length === 0 || !list.every(isPlainObject)) throw invalidOperator(`${name} must be a nonempty array of objects`)
  return list
}

function expressionTest(expression: unknown, variables: Variables): Predicate {
  const evaluate = compileExpression(expression, Object.keys(variables))
  return (document) => isTrue(evaluate({ ...variables, ROOT: document }))
}

/** Applies `field()`: `{a: 1}` keeps, `{a: 0}` leaves out, `{a: {$slice: …}}` shortens a list, `{a: {$elemMatch: …}}` keeps its first element that fits. */
export function projectionOf(spec: Document): (document: Document) => Document {
  const entries = Object.entries(spec)
  if (entries.length === 0) return (document) => document
  const slices = entries.flatMap(([path, wanted]) => (isPlainObject(wanted) && Object.hasOwn(wanted, '$slice') ? [{ path, cut: cutOf(wanted.$slice) }] : []))
  const matches = entries.flatMap(([path, wanted]) => (isPlainObject(wanted) && Object.hasOwn(wanted, '$elemMatch') ? [{ path, list: firstOf(wanted.$elemMatch) }] : []))
  const special = [...slices, ...matches].map(({ path }) => path)
  const flags = entries.filter(([path]) => !special.includes(path))
  const isKeeping = matches.length > 0 || flags.some(([path, flag]) => path !== '_id' && Boolean(flag))
  const plain = Object.fromEntries([...flags, ...(isKeeping ? special.map((path) => [path, 1] as const) : [])])
  const projection = Object.keys(plain).length === 0 ? undefined : readProjection(plain, {})
  return (document) => {
    const kept = projection ? project(projection, document, {}) : { ...document }
    for (const { path, cut } of slices) if (Array.isArray(kept[path])) kept[path] = cut(kept[path])
    for (const { path, list } of matches) {
      const found = Array.isArray(document[path]) ? list(document[path]) : []
      if (found.length > 0) kept[path] = found
      else delete kept[path]
    }
    return kept
  }
}

function cutOf(slice: unknown): (list: unknown[]) => unknown[] {
  const [first, count] = (Array.isArray(slice) ? slice : [slice]) as [unknown, unknown]
  if (!Number.isInteger(first) || (count !== undefined && !(Number.isInteger(count) && Number(count) > 0))) throw invalidOperator('$slice needs whole numbers, the second above zero')
  const from = Number(first)
  if (count === undefined) return (list) => (from >= 0 ? list.slice(0, from) : list.slice(from))
  return (list) => {
    const start = from >= 0 ? from : Math.max(0, list.length + from)
    return list.slice(start, start + Number(count))
  }
}

function firstOf(condition: unknown): (list: unknown[]) => unknown[] {
  const test = fieldPredicate('element', { $elemMatch: condition }, compile)
  return (list) => list.filter((element) => test({ element: [element] })).slice(0, 1)
}
