import { evalExpr } from 'mingo/core'
import { invalidOperator } from '../errors'
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

/** The comparisons of aggregation expressions in MongoDB's order; mingo holds null and missing for equal. */
export const comparisonExpressions = {
  $cmp: compareOperands,
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
} satisfies Record<string, Operator>
