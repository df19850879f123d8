import { Context } from 'mingo'
import * as accumulatorOperators from 'mingo/operators/accumulator'
import * as expressionOperators from 'mingo/operators/expression'
import * as pipelineOperators from 'mingo/operators/pipeline'
import * as projectionOperators from 'mingo/operators/projection'
import * as queryOperators from 'mingo/operators/query'
import * as windowOperators from 'mingo/operators/window'
import { Query } from 'mingo/query'
import { invalidOperator, messageOf, requestFailed } from '../errors'
import { geoTests } from '../geo/operators'
import { expressions } from './expression-operators'
import { valuesAt } from './paths'
import { pipelineStages } from './pipeline-operators'
import { compareValues, type Document, equalValues, TYPE, typeOf } from './values'

type Predicate = (document: unknown) => boolean

const some = (path: string, test: (value: unknown) => boolean): Predicate => (document) => valuesAt(document, path).some(test)
const none = (path: string, test: (value: unknown) => boolean): Predicate => (document) => !valuesAt(document, path).some(test)

/** Comparisons hold between values of one type only; NaN equals itself and is neither less nor greater. */
function ordered(operand: unknown, accepts: (order: number) => boolean): (value: unknown) => boolean {
  const type = typeOf(operand)
  return (value) => {
    if (typeOf(value) !== type) return false
    if (type === TYPE.NUMBER && (Number.isNaN(value) || Number.isNaN(operand))) return Object.is(value, operand) && accepts(0)
    return accepts(compareValues(value, operand))
  }
}

function memberOf(list: unknown, operator: string): (value: unknown) => boolean {
  if (!Array.isArray(list)) throw invalidOperator(`${operator} needs an array`)
  return (value) => list.some((item) => (item instanceof RegExp && typeof value === 'string' ? item.test(value) : equalValues(value, item)))
}

/**
 * mingo decides every candidate; the comparisons are our own, because the index must agree with them value for value: MongoDB's
 * order between types, missing fields inside arrays, objects compared in field order.
 */
const comparisonOperators = {
  $eq: (path: string, operand: unknown) => some(path, (value) => equalValues(value, operand)),
  $ne: (path: string, operand: unknown) => none(path, (value) => equalValues(value, operand)),
  $gt: (path: string, operand: unknown) => some(path, ordered(operand, (order) => order > 0)),
  $gte: (path: string, operand: unknown) => some(path, ordered(operand, (order) => order >= 0)),
  $lt: (path: string, operand: unknown) => some(path, ordered(operand, (order) => order < 0)),
  $lte: (path: string, operand: unknown) => some(path, ordered(operand, (order) => order <= 0)),
  $in: (path: string, list: unknown) => some(path, memberOf(list, '$in')),
  $nin: (path: string, list: unknown) => none(path, memberOf(list, '$nin')),
  $exists: (path: string, wanted: unknown) => (wanted ? some : none)(path, (value) => value !== undefined),
  ...Object.fromEntries(Object.entries(geoTests).map(([name, read]) => [name, (path: string, operand: unknown) => some(path, read(operand))])),
}

export const context = Context.init({
  accumulator: accumulatorOperators,
  expression: { ...expressionOperators, ...(expressions as unknown as Partial<typeof expressionOperators>) },
  pipeline: { ...pipelineOperators, ...(pipelineStages as unknown as Partial<typeof pipelineOperators>) },
  projection: projectionOperators,
  query: { ...queryOperators, ...(comparisonOperators as unknown as Partial<typeof queryOperators>) },
  window: windowOperators,
})

export const mingoOptions = { context, scriptEnabled: false, useStrictMode: true }

/** Compiles a query. Throws DATABASE_INVALID_OPERRATOR for an operator that does not exist. */
export function compile(filter: Document): Predicate {
  let query: Query
  try {
    query = new Query(filter, mingoOptions)
  } catch (error) {
    throw error instanceof Error && error.name === 'CloudError' ? error : invalidOperator(messageOf(error))
  }
  return (document) => {
    try {
      return query.test(document as Document)
    } catch (error) {
      throw requestFailed(messageOf(error))
    }
  }
}

/** Applies `field()`: `{a: 1}` keeps, `{a: 0}` leaves out. */
export function projectionOf(projection: Document): (document: Document) => Document {
  if (Object.keys(projection).length === 0) return (document) => document
  const everything = new Query({}, mingoOptions)
  return (document) => everything.find<Document>([document], projection as never).all()[0] as Document
}
