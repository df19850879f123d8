import { Ring } from './ring'

/** One database action: what it asked, how it was answered and what that cost. */
export interface QueryAudit {
  /** ISO instant on the cloud's clock. */
  at: string
  action: string
  collection: string
  /** The query with every value replaced by `?`, as JSON. */
  query: string
  sort: string
  /** The index read, `scan` when the whole collection was gone through, `none` when nothing was searched. */
  index: string
  /** Documents fetched from the store and handed to the matcher. */
  examined: number
  returned: number
  /** The function that asked and the `procedure` field of the event it was answering; null from outside. */
  function: string | null
  procedure: string | null
  ms: number
  error?: string
}

/** Who asks: filled from the call that the request's token belongs to. */
export interface Caller {
  function: string | null
  procedure: string | null
}

/** Counts during one action. */
export class Meter {
  readonly indexes = new Set<string>()
  examined = 0
  returned = 0
  query = ''
  sort = ''
  collection = ''

  get index(): string {
    return this.indexes.size === 0 ? 'none' : [...this.indexes].join(', ')
  }
}

const KEPT = 50_000

export class Audit extends Ring<QueryAudit> {
  constructor() {
    super(KEPT)
  }
}

/** `{"state":"open","at":{"$gt":5}}` becomes `{"state":"?","at":{"$gt":"?"}}`; lists shrink to one element. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return isConditionList(value) ? value.map(shapeOf) : ['?']
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
  }
  return '?'
}

const isConditionList = (list: unknown[]) =>
  list.length > 0 && list.every((item) => typeof item === 'object' && item !== null && Object.getPrototypeOf(item) === Object.prototype)
