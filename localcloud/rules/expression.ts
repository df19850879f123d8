/** What a rule knows nothing about: a field that the query does not fix. */
export const UNKNOWN = Symbol('unknown')

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

/** Reads a rule: `auth.openid == doc._openid && now < doc.until`, `in`, `get(…)`. Throws SyntaxError for anything else. */
export function parse(source: string): Node {
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
      left = (scope) => join(first(scope), second(scope))
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
      const value = inner(scope)
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
    if (kind === 'template') return template(text)
    if (text === '(') return closed(either(), ')')
    if (text === '[') return array()
    if (kind === 'name' && take('(')) {
      if (text !== 'get') throw new SyntaxError(`a rule knows no function ${text}`)
      const argument = closed(either(), ')')
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

function template(text: string): Node {
  const parts = text.split(/\$\{([^}]*)\}/).map((part, i) => (i % 2 === 0 ? () => part : parse(part)))
  return (scope) => {
    const values = parts.map((part) => part(scope))
    return values.includes(UNKNOWN) ? UNKNOWN : values.join('')
  }
}

function member(object: unknown, key: unknown): unknown {
  if (object === UNKNOWN || key === UNKNOWN) return UNKNOWN
  if (object === null || object === undefined) return undefined
  if (typeof object === 'object' && Object.hasOwn(object, key as string)) return (object as Record<string, unknown>)[key as string]
  return typeof object === 'object' && REST in object ? UNKNOWN : undefined
}

/** Marks an object of which only some fields are known. */
export const REST = Symbol('rest')

function compare(sign: string, left: unknown, right: unknown): unknown {
  if (left === UNKNOWN || right === UNKNOWN || (Array.isArray(right) && right.includes(UNKNOWN))) return UNKNOWN
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

const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value === undefined ? null : value)
