import { indexFor } from './database/advice'
import type { Sort } from './database/planner'
import type { Document } from './database/values'
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
  /** Only for a wasteful query: the index that would have served it. */
  advice?: string
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
  private readonly searches: { collection: string; filter: Document; sort: Sort; isScan: boolean }[] = []

  get index(): string {
    return this.indexes.size === 0 ? 'none' : [...this.indexes].join(', ')
  }

  searched(collection: string, filter: Document, sort: Sort, index: string): void {
    this.indexes.add(index)
    this.searches.push({ collection, filter, sort, isScan: index === SCAN })
  }

  /** The indexes that would serve, those searches first that scanned. */
  advice(): string {
    const scans = this.searches.filter(({ isScan }) => isScan)
    const wanted = (scans.length > 0 ? scans : this.searches).map(({ collection, filter, sort }) => indexFor(collection, filter, sort))
    return [...new Set(wanted)].join('; ')
  }
}

export const SCAN = 'scan'
const MOST_PER_RETURNED = 3
const MOST_AT_ALL = 50

/** Whether an action scanned, or examined more than three documents for each it returned and more than fifty in all. */
export const isWasteful = ({ index, examined, returned }: Pick<QueryAudit, 'index' | 'examined' | 'returned'>): boolean =>
  index.split(', ').includes(SCAN) || (examined > MOST_AT_ALL && examined > MOST_PER_RETURNED * returned)

const KEPT = 5_000

export class Audit extends Ring<QueryAudit> {
  private readonly wasteful = new Ring<QueryAudit>(1_000)

  constructor() {
    super(KEPT)
  }

  override add(entry: QueryAudit): void {
    super.add(entry)
    if (entry.advice !== undefined) this.wasteful.add(entry)
  }

  /** The wasteful queries since this was last asked, oldest first. */
  takeWasteful(): QueryAudit[] {
    const taken = this.wasteful.list()
    this.wasteful.clear()
    return taken
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
