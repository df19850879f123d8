import { requestFailed } from '../errors'
import { compileExpression } from '../expressions/expression'
import type { Evaluate, Variables } from '../expressions/operator'
import { type Document, isPlainObject } from '../database/values'
import type { Stage, Surroundings } from './stage'

/** A tree of names: each is kept or left out, made by an expression, or has a tree of its own. */
type Node = Map<string, Node | Evaluate | true | false>

export type Kind = 'keeps' | 'leaves out' | 'adds'

interface Projection {
  kind: Kind
  tree: Node
}

/** Reads what `$project` is given. Throws for what MongoDB refuses: nothing, both kinds at once, two things said of one path. */
export function readProjection(spec: unknown, variables: Variables, given?: Kind): Projection {
  if (!isPlainObject(spec) || Object.keys(spec).length === 0) throw requestFailed('specification must have at least one field')
  const names = Object.keys(variables)
  const tree: Node = new Map()
  let kind: Kind | undefined = given
  let isIdKept: boolean | undefined

  const settle = (wanted: Kind, path: string) => {
    if (kind !== undefined && kind !== wanted) throw requestFailed(`Bad projection specification, cannot ${wanted === 'keeps' ? 'include' : 'exclude'} fields or add computed fields with the other kind: ${path}`)
    kind = wanted
  }
  const put = (parts: readonly string[], leaf: Evaluate | true | false) => {
    let node = tree
    for (const part of parts.slice(0, -1)) {
      const next = node.get(part) ?? new Map<string, never>()
      if (!(next instanceof Map)) throw collision(parts)
      node.set(part, next)
      node = next
    }
    if (node.has(parts.at(-1)!)) throw collision(parts)
    node.set(parts.at(-1)!, leaf)
  }
  const read = (fields: Document, before: readonly string[]) => {
    for (const [name, value] of Object.entries(fields)) {
      const parts = [...before, ...name.split('.')]
      if (parts.some((part) => part === '' || part.startsWith('$'))) throw requestFailed(`FieldPath '${name}' is not allowed`)
      const path = parts.join('.')
      const isFlag = given !== 'adds' && (typeof value === 'boolean' || typeof value === 'number')
      if (isFlag && path === '_id') isIdKept = Boolean(value)
      else if (isFlag) {
        settle(value ? 'keeps' : 'leaves out', path)
        put(parts, Boolean(value))
      } else if (isPlainObject(value) && !Object.keys(value).some((key) => key.startsWith('$'))) {
        if (Object.keys(value).length === 0) throw requestFailed(`An empty sub-projection is not a valid value: ${path}`)
        read(value, parts)
      } else {
        settle(given ?? 'keeps', path)
        put(parts, compileExpression(value, names))
      }
    }
  }
  read(spec, [])
  kind ??= isIdKept === true ? 'keeps' : 'leaves out'
  if (kind === 'keeps' && !tree.has('_id')) tree.set('_id', isIdKept !== false)
  if (kind === 'leaves out' && isIdKept === false) tree.set('_id', false)
  return { kind, tree }
}

const collision = (parts: readonly string[]) => requestFailed(`Invalid $project :: caused by :: specification contains two conflicting paths: ${parts.join('.')}`)

/** The fields of a document that a projection keeps, in the document's order, then those it makes, in its own. */
export function project({ kind, tree }: Projection, document: Document, variables: Variables): Document {
  const kept = kind === 'adds' ? document : (chosen(document, tree, kind === 'keeps') as Document)
  return kind === 'leaves out' ? kept : (withMade(kept, tree, { ...variables, ROOT: document }) as Document)
}

function chosen(value: unknown, tree: Node, isKeeping: boolean): unknown {
  if (Array.isArray(value)) return value.map((element) => chosen(element, tree, isKeeping)).filter((element) => element !== undefined)
  if (!isPlainObject(value)) return isKeeping ? undefined : value
  const made: Document = {}
  for (const [name, field] of Object.entries(value)) {
    const node = tree.get(name)
    const left = node instanceof Map ? chosen(field, node, isKeeping) : node === true || (node === undefined && !isKeeping) ? field : undefined
    if (left !== undefined) made[name] = left
  }
  return made
}

const makes = (node: Node): boolean => [...node.values()].some((inner) => typeof inner === 'function' || (inner instanceof Map && makes(inner)))

function withMade(value: unknown, tree: Node, variables: Variables): unknown {
  if (!makes(tree)) return value
  if (Array.isArray(value)) return value.map((element) => withMade(element, tree, variables))
  const made: Document = isPlainObject(value) ? { ...value } : {}
  for (const [name, node] of tree) {
    if (typeof node !== 'function' && !(node instanceof Map && makes(node))) continue
    const inner = typeof node === 'function' ? node(variables) : withMade(Object.hasOwn(made, name) ? made[name] : undefined, node, variables)
    if (inner === undefined) delete made[name]
    else made[name] = inner
  }
  return made
}

const projecting =
  (given?: Kind): Stage =>
  (documents, spec, { variables }: Surroundings) => {
    const projection = readProjection(spec, variables, given)
    return documents.map((document) => project(projection, document, variables))
  }

export const projectStage = projecting()
export const addFieldsStage = projecting('adds')
