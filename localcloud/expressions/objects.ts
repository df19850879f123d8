import { requestFailed } from '../errors'
import { type Document, isPlainObject } from '../database/values'
import { isMissing, kindOf, namedArguments, type Operator, type Operators, orNull, taking } from './operator'

export function merged(values: readonly unknown[]): Document {
  const wrong = values.find((value) => !isMissing(value) && !isPlainObject(value))
  if (wrong !== undefined) throw requestFailed(`$mergeObjects requires object inputs, but input is of type ${kindOf(wrong)}`)
  return Object.assign({}, ...values) as Document
}

const letIn: Operator = (operand, compile, name) => {
  const { vars, in: inner } = namedArguments(operand, name, ['vars', 'in'])
  if (!isPlainObject(vars)) throw requestFailed("$let's vars must be an object")
  const made = Object.entries(vars).map(([variable, value]) => ({ variable, evaluate: compile(value) }))
  const result = compile(inner, ...Object.keys(vars))
  return (variables) => result({ ...variables, ...Object.fromEntries(made.map(({ variable, evaluate }) => [variable, evaluate(variables)])) })
}

export const objectOperators: Operators = {
  $let: letIn,
  $literal: (operand) => () => operand,
  $mergeObjects: taking(0, Infinity, merged),
  $objectToArray: orNull(1, 1, ([value]) => {
    if (!isPlainObject(value)) throw requestFailed(`$objectToArray requires a document input, found: ${kindOf(value)}`)
    return Object.entries(value).map(([k, v]) => ({ k, v }))
  }),
}
