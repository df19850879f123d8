import { conditionsOf } from '../database/conditions'
import type { Document } from '../database/values'
import { parse, REST, type Scope } from './expression'

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

const MOST_VERSIONS = 100

/**
 * The documents a query can find, as far as it tells: its equalities, one version for each value of an `in`. All other fields are
 * unknown, so a rule that asks for them refuses: the query must be a subset of what the rule allows.
 */
export function versionsOf(filter: Document): Document[] {
  let versions: Document[] = [{}]
  for (const [path, conditions] of conditionsOf(filter)) {
    const values = conditions.find((condition) => condition.values !== undefined)?.values
    if (values === undefined || versions.length * values.length > MOST_VERSIONS) continue
    versions = versions.flatMap((version) => values.map((value) => ({ ...version, [path]: value })))
  }
  return versions.map(nested)
}

function nested(flat: Document): Document {
  const document = open({})
  for (const [path, value] of Object.entries(flat)) {
    const names = path.split('.')
    const last = names.pop()!
    let place = document
    for (const name of names) place = (place[name] ??= open({})) as Document
    place[last] = value
  }
  return document
}

const open = (object: Document): Document => Object.defineProperty(object, REST, { value: true })
