import { requestFailed } from '../errors'
import { compareValues, isPlainObject } from '../database/values'
import { isMissing, isTrue, namedArguments, type Operator, type Operators, taking } from './operator'

/** In expressions, unlike in queries, types are compared across each other and a missing field is less than null. */
export const compareOperands = (left: unknown, right: unknown): number =>
  left === undefined || right === undefined ? Number(left !== undefined) - Number(right !== undefined) : Math.sign(compareValues(left, right))

const comparing = (accepts: (order: number) => boolean): Operator => taking(2, 2, ([left, right]) => accepts(compareOperands(left, right)))

/** The arms are looked at only where they count. */
const cond: Operator = (operand, compile, name) => {
  if (Array.isArray(operand) && operand.length !== 3) throw requestFailed(`Expression $cond takes exactly 3 arguments. ${operand.length} were passed in.`)
  const { if: test, then: yes, else: no } = Array.isArray(operand) ? { if: operand[0] as unknown, ['then']: operand[1] as unknown, else: operand[2] as unknown } : namedArguments(operand, name, ['if', 'then', 'else'])
  const [decides, whenTrue, whenFalse] = [compile(test), compile(yes), compile(no)]
  return (variables) => (isTrue(decides(variables)) ? whenTrue(variables) : whenFalse(variables))
}

const choose: Operator = (operand, compile, name) => {
  const { branches, default: other } = namedArguments(operand, name, ['branches'], ['default'])
  if (!Array.isArray(branches) || branches.length === 0) throw requestFailed("$switch requires at least one branch, as the list 'branches'")
  const arms = branches.map((branch: unknown) => {
    if (!isPlainObject(branch)) throw requestFailed('$switch expected each branch to be an object')
    const { case: test, then: value } = namedArguments(branch, '$switch branch', ['case', 'then'])
    return { test: compile(test), value: compile(value) }
  })
  const otherwise = other === undefined ? undefined : compile(other)
  return (variables) => {
    const arm = arms.find(({ test }) => isTrue(test(variables)))?.value ?? otherwise
    if (arm === undefined) throw requestFailed('$switch could not find a matching branch for an input, and no default was specified.')
    return arm(variables)
  }
}

const joining =
  (isAll: boolean): Operator =>
  (operand, compile) => {
    const parts = (Array.isArray(operand) ? operand : [operand]).map((part: unknown) => compile(part))
    return (variables) => (isAll ? parts.every((part) => isTrue(part(variables))) : parts.some((part) => isTrue(part(variables))))
  }

const ifNull: Operator = (operand, compile) => {
  if (!Array.isArray(operand) || operand.length < 2) throw requestFailed('$ifNull needs at least two arguments')
  const parts = operand.map((part: unknown) => compile(part))
  return (variables) => {
    let value: unknown
    for (const part of parts) if (!isMissing((value = part(variables)))) return value
    return value
  }
}

export const comparisonOperators: Operators = {
  $cmp: taking(2, 2, ([left, right]) => compareOperands(left, right)),
  $eq: comparing((order) => order === 0),
  $ne: comparing((order) => order !== 0),
  $gt: comparing((order) => order > 0),
  $gte: comparing((order) => order >= 0),
  $lt: comparing((order) => order < 0),
  $lte: comparing((order) => order <= 0),
  $and: joining(true),
  $or: joining(false),
  $not: taking(1, 1, ([value]) => !isTrue(value)),
  $cond: cond,
  $switch: choose,
  $ifNull: ifNull,
}
