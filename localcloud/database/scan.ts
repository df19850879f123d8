import { type Collection, entriesTable } from './collection'
import { decode } from './ejson'
import type { Document } from './values'
import { type Box, boxOf, type Cap } from '../geo/sphere'
import type { GeoPlan, IndexPlan, Interval, Plan } from './planner'
import type { Store } from './store'

/** Reads are done in pieces that grow, so that a query which needs little reads little and no statement stays open. */
const FIRST_PIECE = 8
const LARGEST_PIECE = 512

interface Entry {
  key: Buffer
  row: number
}

/** The rows of a plan, in its order, each once. */
export function* rowsOf(store: Store, collection: Collection, plan: Plan): Generator<number> {
  if (plan.kind === 'keys') return yield* rowsByKeys(store, collection, plan)
  if (plan.kind === 'geo') return yield* rowsInCap(store, plan.index, plan.cap)
  const seen = new Set<number>()
  for (const branch of plan.plans) {
    for (const row of rowsOf(store, collection, branch)) {
      if (seen.has(row)) continue
      seen.add(row)
      yield row
    }
  }
}

/** The rows whose places may meet a cap, in insertion order. */
export function rowsInCap(store: Store, index: GeoPlan['index'], cap: Cap): number[] {
  const [minX, maxX, minY, maxY, minZ, maxZ] = boxOf(cap).map((edge, i) => edge + (i % 2 === 0 ? -ROUNDING : ROUNDING)) as unknown as Box
  const statement = store.prepare(
    `SELECT row FROM ${entriesTable(index)} WHERE max_x >= ? AND min_x <= ? AND max_y >= ? AND min_y <= ? AND max_z >= ? AND min_z <= ? ORDER BY row`,
  )
  return statement.all(minX, maxX, minY, maxY, minZ, maxZ).map(([row]) => row as number)
}

/** Boxes are kept as 32-bit floats. */
const ROUNDING = 1e-6

/** How many entries lie in the intervals of an exact plan. */
export function countEntries(store: Store, collection: Collection, { index, intervals }: IndexPlan): number {
  const [table, key] = index ? [entriesTable(index), 'key'] : [collection.table, 'id']
  const statement = store.prepare(`SELECT count(*) FROM ${table} WHERE ${key} >= ? AND ${key} < ?`)
  return intervals.reduce((total, { low, high }) => total + (statement.get(low, high ?? TOP)![0] as number), 0)
}

function* rowsByKeys(store: Store, collection: Collection, plan: IndexPlan): Generator<number> {
  const scans = plan.intervals.map((interval) => ({ interval, entries: entriesOf(store, collection, plan, interval) }))
  const ordered = plan.order === 'merge' ? merge(scans, plan) : concat(scans, plan)
  if (!plan.index?.multikey.some(Boolean)) return yield* ordered
  const seen = new Set<number>()
  for (const row of ordered) {
    if (seen.has(row)) continue
    seen.add(row)
    yield row
  }
}

/** Every document in insertion order. */
export function* documentsOf(store: Store, collection: Collection): Generator<Document> {
  const statement = store.prepare(`SELECT row, body FROM ${collection.table} WHERE row > ? ORDER BY row LIMIT ?`)
  let last = 0
  for (let piece = FIRST_PIECE; ; piece = Math.min(piece * 4, LARGEST_PIECE)) {
    const rows = statement.all(last, piece) as [number, string][]
    for (const [row, body] of rows) {
      yield decode(body) as Document
      last = row
    }
    if (rows.length < piece) return
  }
}

type Scan = { interval: Interval; entries: Generator<Entry> }

function* concat(scans: Scan[], plan: IndexPlan): Generator<number> {
  for (const { entries } of plan.direction === 1 ? scans : scans.reverse()) for (const { row } of entries) yield row
}

/** Merges scans whose leading fields differ by what follows those fields. */
function* merge(scans: Scan[], { direction }: IndexPlan): Generator<number> {
  const heads = scans.map((scan) => ({ ...scan, head: scan.entries.next().value as Entry | undefined }))
  for (;;) {
    let next: (typeof heads)[number] | undefined
    for (const candidate of heads) {
      if (candidate.head && (next?.head === undefined || compareSuffix(candidate, next) * direction < 0)) next = candidate
    }
    if (next?.head === undefined) return
    yield next.head.row
    next.head = next.entries.next().value as Entry | undefined
  }
}

const compareSuffix = (a: { interval: Interval; head?: Entry | undefined }, b: { interval: Interval; head?: Entry | undefined }) =>
  Buffer.compare(a.head!.key.subarray(a.interval.prefixLength), b.head!.key.subarray(b.interval.prefixLength)) || a.head!.row - b.head!.row

function* entriesOf(store: Store, collection: Collection, { index, direction }: IndexPlan, { low, high }: Interval): Generator<Entry> {
  const [table, key] = index ? [entriesTable(index), 'key'] : [collection.table, 'id']
  const end = high ?? TOP
  const statement =
    direction === 1
      ? store.prepare(`SELECT ${key}, row FROM ${table} WHERE (${key}, row) > (?, ?) AND ${key} < ? ORDER BY ${key}, row LIMIT ?`)
      : store.prepare(`SELECT ${key}, row FROM ${table} WHERE (${key}, row) < (?, ?) AND ${key} >= ? ORDER BY ${key} DESC, row DESC LIMIT ?`)
  let last: Entry = { key: direction === 1 ? low : end, row: -1 }
  for (let piece = FIRST_PIECE; ; piece = Math.min(piece * 4, LARGEST_PIECE)) {
    const rows = statement.all(last.key, last.row, direction === 1 ? end : low, piece) as [Buffer, number][]
    for (const [entryKey, row] of rows) {
      last = { key: entryKey, row }
      yield last
    }
    if (rows.length < piece) return
  }
}

/** Greater than every key: no type byte, inverted or not, is 0xff. */
const TOP = Buffer.from([0xff])
