import { Bounded, isOpen, plain, UNKNOWN } from './partly-known'

export interface Scope {
  variables: Record<string, unknown>
  /** `get('database.<collection>.<id>')`: a document, or null. */
  get: (path: string) => unknown
}

type Node = (scope: Scope) => unknown

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`|([A-Za-z_$][\w$]*)|(===|!==|==|!=|<=|>=|&&|\|\||[<>!()[\],.+]))/y

interface Token {
  kind: 'number' | 'text' | 'template' | 'name' | 'sign' | 'end'
  text: string
}

function tokens(source: string): Token[] {
  const found: Token[] = []
  TOKEN.lastIndex = 0
  while (source.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (match === null) throw new SyntaxError(`the rule is not understood from here: ${source.slice(at)}`)
    const [, number, single, double, template, name, sign] = match
    if (number !== undefined) found.push({ kind: 'number', text: number })
    else if (single !== undefined || double !== undefined) found.push({ kind: 'text', text: single ?? double! })
    else if (template !== undefined) found.push({ kind: 'template', text: template })
    else found.push(name === undefined ? { kind: 'sign', text: sign! } : { kind: 'name', text: name })
  }
  return [...found, { kind: 'end', text: '' }]
}

/** The platform's limits of `get` in one rule. */
const MOST_GETS = 3
const DEEPEST_GET = 2

/**
 * Reads a rule: `auth.openid == doc._openid && now < doc.until`, `in`, `get(…)` three times at most and two deep. Throws SyntaxError
 * for anything else.
 */
export function parse(source: string, gets = { count: 0, depth: 0 }): Node {
  const list = tokens(source)
  let at = 0
  const isNext = (...texts: string[]) => list[at]!.kind !== 'text' && texts.includes(list[at]!.text)
  const take = (...texts: string[]): string | undefined => (isNext(...texts) ? list[at++]!.text : undefined)
  const expect = (text: string) => {
    if (take(text) === undefined) throw new SyntaxError(`the rule wants ${text} where it has ${list[at]!.text || 'its end'}: ${source}`)
  }

  const either = (): Node => joined(all, '||', (a, b) => (a === true || b === true ? true : a === UNKNOWN || b === UNKNOWN ? UNKNOWN : Boolean(a) || Boolean(b)))
  const all = (): Node => joined(comparison, '&&', (a, b) => (a === false || b === false ? false : a === UNKNOWN || b === UNKNOWN ? UNKNOWN : Boolean(a) && Boolean(b)))

  function joined(part: () => Node, sign: string, join: (a: unknown, b: unknown) => unknown): Node {
    let left = part()
    while (take(sign)) {
      const [first, second] = [left, part()]
      left = (scope) => join(settled(first(scope)), settled(second(scope)))
    }
    return left
  }

  function comparison(): Node {
    const left = sum()
    const sign = take('==', '===', '!=', '!==', '<', '<=', '>', '>=', 'in')
    if (sign === undefined) return left
    const right = sum()
    return (scope) => compare(sign, left(scope), right(scope))
  }

  const sum = (): Node => joined(unary, '+', (a, b) => (a === UNKNOWN || b === UNKNOWN ? UNKNOWN : (a as number) + (b as number)))

  function unary(): Node {
    if (!take('!')) return path()
    const inner = unary()
    return (scope) => {
      const value = settled(inner(scope))
      return value === UNKNOWN ? UNKNOWN : !value
    }
  }

  function path(): Node {
    let node = atom()
    while (isNext('.', '[')) {
      const object = node
      let key: Node
      if (take('.')) {
        const name = list[at++]!.text
        key = () => name
      } else {
        expect('[')
        key = either()
        expect(']')
      }
      node = (scope) => member(object(scope), key(scope))
    }
    return node
  }

  function atom(): Node {
    const { kind, text } = list[at++]!
    if (kind === 'number') return () => Number(text)
    if (kind === 'text') return () => text.replace(/\\(.)/g, '$1')
    if (kind === 'template') return template(text, gets)
    if (text === '(') return closed(either(), ')')
    if (text === '[') return array()
    if (kind === 'name' && take('(')) {
      if (text !== 'get') throw new SyntaxError(`a rule knows no function ${text}`)
      if (++gets.count > MOST_GETS || ++gets.depth > DEEPEST_GET) throw new SyntaxError(`the rule asks get more than ${MOST_GETS} times, or deeper than ${DEEPEST_GET}: ${source}`)
      const argument = closed(either(), ')')
      gets.depth--
      return (scope) => {
        const place = argument(scope)
        return typeof place === 'string' ? scope.get(place) : UNKNOWN
      }
    }
    if (kind !== 'name') throw new SyntaxError(`the rule is not understood: ${source}`)
    if (text in LITERALS) return () => LITERALS[text]
    return ({ variables }) => (Object.hasOwn(variables, text) ? variables[text] : undefined)
  }

  function closed(node: Node, sign: string): Node {
    expect(sign)
    return node
  }

  function array(): Node {
    const items: Node[] = []
    while (!isNext(']')) {
      items.push(either())
      if (!take(',')) break
    }
    expect(']')
    return (scope) => items.map((item) => item(scope))
  }

  const rule = either()
  if (list[at]!.kind !== 'end') throw new SyntaxError(`the rule does not end where it should: ${source}`)
  return rule
}

const LITERALS: Record<string, unknown> = { true: true, false: false, null: null, undefined: undefined }

function template(text: string, gets: { count: number; depth: number }): Node {
  const parts = text.split(/\$\{([^}]*)\}/).map((part, i) => (i % 2 === 0 ? () => part : parse(part, gets)))
  return (scope) => {
    const values = parts.map((part) => settled(part(scope)))
    return values.includes(UNKNOWN) ? UNKNOWN : values.join('')
  }
}

function member(object: unknown, key: unknown): unknown {
  if (object === UNKNOWN || object instanceof Bounded || settled(key) === UNKNOWN) return UNKNOWN
  if (object === null || object === undefined) return undefined
  if (typeof object === 'object' && Object.hasOwn(object, key as string)) return (object as Record<string, unknown>)[key as string]
  return isOpen(object) ? UNKNOWN : undefined
}

/** A value that stands by itself: one of which only a part is known tells nothing then. */
const settled = (value: unknown): unknown => (value instanceof Bounded || isOpen(value) ? UNKNOWN : value)

const MIRRORED: Record<string, string> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' }

function compare(sign: string, left: unknown, right: unknown): unknown {
  if (Array.isArray(right) && right.some((item) => settled(item) === UNKNOWN)) return UNKNOWN
  if (left instanceof Bounded && settled(right) !== UNKNOWN) return left.compare(sign, right)
  if (right instanceof Bounded && settled(left) !== UNKNOWN && sign !== 'in') return right.compare(MIRRORED[sign] ?? sign, left)
  if (settled(left) === UNKNOWN || settled(right) === UNKNOWN) return UNKNOWN
  const [a, b] = [plain(left), plain(right)]
  switch (sign) {
    case '==':
    case '===':
      return a === b
    case '!=':
    case '!==':
      return a !== b
    case 'in':
      return Array.isArray(b) ? b.map(plain).includes(a) : typeof b === 'object' && b !== null && Object.hasOwn(b, String(a))
    case '<':
      return (a as number) < (b as number)
    case '<=':
      return (a as number) <= (b as number)
    case '>':
      return (a as number) > (b as number)
    default:
      return (a as number) >= (b as number)
  }
}
