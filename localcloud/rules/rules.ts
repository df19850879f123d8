import type { Document } from '../database/values'
import { parse, type Scope } from './expression'
import type { Branch } from './known'

/** `true`, `false`, or an expression over `auth`, `doc` (for files `resource`), `now` and `get(…)`. */
export type Rule = boolean | string

/** What clients may do with the documents of a collection; what is not named is refused. `write` stands for the other three. */
export interface CollectionRules {
  read?: Rule
  write?: Rule
  create?: Rule
  update?: Rule
  delete?: Rule
}

/** What clients may do with files. */
export interface StorageRules {
  read?: Rule
  write?: Rule
}

export type Operation = 'read' | 'create' | 'update' | 'delete'

export const ruleFor = (rules: CollectionRules = {}, operation: Operation): Rule => {
  const { write = false } = rules
  return operation === 'read' ? (rules.read ?? false) : (rules[operation] ?? write)
}

const parsed = new Map<string, ReturnType<typeof parse>>()

/** Whether a rule says yes for certain. Throws SyntaxError for a rule that cannot be read. */
export function allows(rule: Rule, scope: Scope): boolean {
  if (typeof rule === 'boolean') return rule
  const read = parsed.get(rule) ?? parse(rule)
  parsed.set(rule, read)
  return read(scope) === true
}

/** How many documents `get` may read for one request, by the platform's documentation. */
const MOST_READ = 10

/**
 * Whether a rule allows every document that a query can find. What `get` reads must be the same for all values of an `in`
 * ("in" with one value only, says the platform), and no more than ten documents in all.
 */
export function allowsAll(rule: Rule, branches: readonly Branch[], scopeOf: (doc: Document) => Scope): boolean {
  const read = new Set<string>()
  if (rule === false) return false
  return branches.every(({ versions }) => {
    const places = versions.map((doc) => {
      const asked: string[] = []
      const scope = scopeOf(doc)
      const isAllowed = allows(rule, { ...scope, get: (path) => (asked.push(path), read.add(path), scope.get(path)) })
      return isAllowed ? asked.join('\n') : undefined
    })
    return places.every((place) => place !== undefined && place === places[0]) && read.size <= MOST_READ
  })
}
