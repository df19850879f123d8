import { requestFailed } from '../errors'
import { type Document, isPlainObject } from '../database/values'
import { accumulatingOperators } from './accumulators'
import { arithmeticOperators } from './arithmetic'
import { arrayOperators } from './arrays'
import { comparisonOperators } from './comparison'
import { dateOperators } from './dates'
import { objectOperators } from './objects'
import type { Evaluate, Operators } from './operator'
import { setOperators } from './sets'
import { textOperators } from './texts'

const OPERATORS: Operators = {
  ...arithmeticOperators,
  ...arrayOperators,
  ...comparisonOperators,
  ...dateOperators,
  ...objectOperators,
  ...setOperators,
  ...textOperators,
  ...accumulatingOperators,
}

const SYSTEM = ['ROOT', 'CURRENT', 'REMOVE', 'NOW']

/**
 * Makes an aggregation expression ready, as MongoDB understands it: `$field.path`, `$$variable`, `{$operator: …}`, lists and objects of expressions, and
 * everything else as it stands. Throws DATABASE_REQUEST_FAILED for what cannot be one, before any document is looked at.
 */
export function compileExpression(expression: unknown, names: readonly string[] = []): Evaluate {
  if (typeof expression === 'string' && expression.startsWith('$')) return pathOf(expression, names)
  const compile = (inner: unknown, ...added: string[]) => compileExpression(inner, added.length === 0 ? names : [...names, ...added])
  if (Array.isArray(expression)) {
    const parts = expression.map((part) => compile(part))
    return (variables) => parts.map((part) => part(variables) ?? null)
  }
  if (!isPlainObject(expression)) return () => expression
  const keys = Object.keys(expression)
  const name = keys.find((key) => key.startsWith('$'))
  if (name === undefined) return objectOf(keys.map((key) => [key, compile(expression[key])]))
  if (keys.length > 1) throw requestFailed(`an object representing an expression must have exactly one field: ${JSON.stringify(keys)}`)
  if (!Object.hasOwn(OPERATORS, name)) throw requestFailed(`Unrecognized expression '${name}'`)
  return OPERATORS[name]!(expression[name], compile, name)
}

const objectOf =
  (fields: readonly [name: string, evaluate: Evaluate][]): Evaluate =>
  (variables) => {
    const made: Document = {}
    for (const [name, evaluate] of fields) {
      const value = evaluate(variables)
      if (value !== undefined) made[name] = value
    }
    return made
  }

function pathOf(text: string, names: readonly string[]): Evaluate {
  const isVariable = text.startsWith('$$')
  const parts = text.slice(isVariable ? 2 : 1).split('.')
  if (parts.some((part) => part === '' || part.startsWith('$'))) throw requestFailed(`'${text}' is no valid field path`)
  if (!isVariable) return ({ ROOT }) => valueAtPath(ROOT, parts)
  const [name, ...rest] = parts as [string, ...string[]]
  if (!names.includes(name) && !SYSTEM.includes(name)) throw requestFailed(`Use of undefined variable: ${name}`)
  return (variables) => valueAtPath(variables[name === 'CURRENT' ? 'ROOT' : name], rest)
}

/** Follows a path through objects and, element by element, through arrays; a position is not a name here, other than in queries. */
export function valueAtPath(value: unknown, parts: readonly string[]): unknown {
  let reached = value
  for (let at = 0; at < parts.length; at++) {
    if (Array.isArray(reached)) {
      const rest = parts.slice(at)
      return reached.filter(isPlainObject).flatMap((element) => {
        const found = valueAtPath(element, rest)
        return found === undefined ? [] : [found]
      })
    }
    if (!isPlainObject(reached) || !Object.hasOwn(reached, parts[at]!)) return undefined
    reached = reached[parts[at]!]
  }
  return reached
}
