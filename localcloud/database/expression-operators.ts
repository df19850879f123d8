import { evalExpr } from 'mingo/core'
import { invalidOperator, requestFailed } from '../errors'
import { compareValues, type Document } from './values'

type Operator = (document: Document, operands: unknown, options: never) => unknown

/** In expressions, unlike in queries, types are compared across each other and a missing field is less than null. */
function compareOperands(document: Document, operands: unknown, options: never): number {
  if (!Array.isArray(operands) || operands.length !== 2) throw invalidOperator('a comparison takes exactly 2 arguments')
  const [left, right] = evalExpr(document as never, operands as never, options) as [unknown, unknown]
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined)
  return Math.sign(compareValues(left, right))
}

const comparison =
  (accepts: (order: number) => boolean): Operator =>
  (document, operands, options) =>
    accepts(compareOperands(document, operands, options))

/** A value that fits no branch needs a default. */
const choose: Operator = (document, operands, options) => {
  const { branches = [], ...rest } = operands as { branches?: { case: unknown; then: unknown }[]; default?: unknown }
  const found = branches.find((branch) => isTrue(evalExpr(document as never, branch.case as never, options)))
  if (found === undefined && !Object.hasOwn(rest, 'default')) {
    throw requestFailed('$switch could not find a matching branch for an input, and no default was specified.')
  }
  return evalExpr(document as never, (found ? found.then : rest.default) as never, options)
}

const isTrue = (value: unknown): boolean => value !== false && value !== 0 && value !== null && value !== undefined

/** Comparisons in MongoDB's order (mingo holds null and missing for equal), and its strict switch. */
export const expressions = {
  $cmp: compareOperands,
  $switch: choose,
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
} satisfies Record<string, Operator>
