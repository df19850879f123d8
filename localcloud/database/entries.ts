import { requestFailed } from '../errors'
import { capAround, boxOf, type Box, type Cap } from '../geo/sphere'
import { geometriesIn } from '../geo/operators'
import { type Direction, encodeKey } from './key-encoding'
import { LIMITS } from './limits'
import { indexTuples, valuesAt } from './paths'
import type { Store } from './store'
import type { Document } from './values'

export interface Index {
  readonly number: number
  readonly name: string
  readonly fields: ReadonlyArray<readonly [path: string, direction: Direction]>
  readonly isUnique: boolean
  /** A 2dsphere index: its one field holds places, its entries are boxes around them. */
  readonly isGeo: boolean
  /** For each field: whether some document has an array there. Never reset; such a field cannot give a sort order. */
  multikey: boolean[]
}

export const entriesTable = (index: Index): string => `entries_${index.number}`

/** The entries of one index, kept in step with the documents: ordered keys, or for places boxes in space. */
export class Entries {
  private readonly table: string

  constructor(
    private readonly store: Store,
    readonly index: Index,
  ) {
    this.table = entriesTable(index)
  }

  create(): void {
    this.store.exec(
      this.index.isGeo
        ? `CREATE VIRTUAL TABLE ${this.table} USING rtree(row, min_x, max_x, min_y, max_y, min_z, max_z)`
        : `CREATE TABLE ${this.table} (key BLOB NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (key, row)) WITHOUT ROWID`,
    )
  }

  /** For building an index over many documents: keys gathered as they come, then written in their own order by `settle`. Boxes have no order. */
  openGathering(): void {
    if (!this.index.isGeo) this.store.exec(`CREATE TEMP TABLE gathered_${this.index.number} (key BLOB NOT NULL, row INTEGER NOT NULL)`)
  }

  gather(row: number, document: Document): void {
    for (const key of this.keysOf(document)) this.store.prepare(`INSERT INTO temp.gathered_${this.index.number} (key, row) VALUES (?, ?)`).run(key, row)
    this.addBox(row, this.boxOf(document))
  }

  /** A key that two rows gathered, and one of them. */
  gatheredTwice(): { key: Buffer; row: number } | undefined {
    const found = this.store.prepare(`SELECT key, max(row) FROM temp.gathered_${this.index.number} GROUP BY key HAVING count(DISTINCT row) > 1 LIMIT 1`).get()
    return found && { key: found[0] as Buffer, row: found[1] as number }
  }

  settle(): void {
    if (!this.index.isGeo) this.store.exec(`INSERT OR IGNORE INTO ${this.table} SELECT key, row FROM temp.gathered_${this.index.number} ORDER BY key, row`)
  }

  /** The statements on a table that goes must go with it. */
  closeGathering(): void {
    this.store.forget(`temp.gathered_${this.index.number} `)
    this.store.exec(`DROP TABLE IF EXISTS temp.gathered_${this.index.number}`)
  }

  drop(): void {
    this.store.exec(`DROP TABLE IF EXISTS ${this.table}`)
  }

  /** The ordered keys of a document; none for places. Throws when a key is too long or two arrays meet in one index. */
  keysOf(document: Document): Buffer[] {
    if (this.index.isGeo) return []
    const { fields } = this.index
    const { tuples, arrays } = indexTuples(document, fields.map(([path]) => path))
    arrays.forEach((isArray, i) => {
      if (isArray && !this.index.multikey[i]) this.markMultikey(i)
    })
    return tuples.map((tuple) => {
      const key = Buffer.concat(tuple.map((value, i) => encodeKey(value, fields[i]![1])))
      if (key.length > LIMITS.indexKeyBytes) throw requestFailed(`the value of index ${this.index.name} is longer than ${LIMITS.indexKeyBytes} bytes`)
      return key
    })
  }

  /** Reads the places of a document, so that one which MongoDB would refuse is refused before anything is written. */
  boxOf(document: Document): Box | undefined {
    if (!this.index.isGeo) return undefined
    const cap = capOf(document, this.index.fields[0]![0])
    return cap && boxOf(cap)
  }

  add(row: number, document: Document, keys = this.keysOf(document)): void {
    for (const key of keys) this.addKey(key, row)
    this.addBox(row, this.boxOf(document))
  }

  remove(row: number, document: Document): void {
    for (const key of this.keysOf(document)) this.removeKey(key, row)
    if (this.index.isGeo) this.store.prepare(`DELETE FROM ${this.table} WHERE row = ?`).run(row)
  }

  /** From one version of a document to the next; what stays the same is left alone. */
  move(row: number, before: Document, after: Document, keys: readonly Buffer[]): void {
    if (this.index.isGeo) {
      this.remove(row, before)
      return this.addBox(row, this.boxOf(after))
    }
    const old = new Map(this.keysOf(before).map((key) => [key.toString('latin1'), key]))
    const added = keys.filter((key) => !old.delete(key.toString('latin1')))
    for (const key of old.values()) this.removeKey(key, row)
    for (const key of added) this.addKey(key, row)
  }

  /** The row that holds a unique key. */
  holderOf(key: Buffer): number | undefined {
    return this.store.prepare(`SELECT row FROM ${this.table} WHERE key = ? LIMIT 1`).get(key)?.[0] as number | undefined
  }

  private addKey(key: Buffer, row: number): void {
    this.store.prepare(`INSERT OR IGNORE INTO ${this.table} (key, row) VALUES (?, ?)`).run(key, row)
  }

  private removeKey(key: Buffer, row: number): void {
    this.store.prepare(`DELETE FROM ${this.table} WHERE key = ? AND row = ?`).run(key, row)
  }

  private addBox(row: number, box: Box | undefined): void {
    if (box) this.store.prepare(`INSERT INTO ${this.table} VALUES (?, ?, ?, ?, ?, ?, ?)`).run(row, ...box)
  }

  private markMultikey(field: number): void {
    const { index } = this
    index.multikey[field] = true
    this.store.onRollback(() => (index.multikey[field] = false))
    this.store.prepare('UPDATE indexes SET multikey = ? WHERE number = ?').run(JSON.stringify(index.multikey), index.number)
  }
}

/** A cap around all places of a document. */
function capOf(document: Document, path: string): Cap | undefined {
  const found = valuesAt(document, path)
  const values = found.some(Array.isArray) ? found.filter(Array.isArray).slice(0, 1) : found
  const shapes = values.filter((value) => value !== undefined && value !== null).map((value) => ({ value, shapes: geometriesIn(value) }))
  const nothing = shapes.find((place) => place.shapes.length === 0 && !(Array.isArray(place.value) && place.value.length === 0))
  if (nothing) throw requestFailed(`Can't extract geo keys: ${path} is no place: ${JSON.stringify(nothing.value)}`)
  const caps = shapes.flatMap((place) => place.shapes.map(({ cap }) => cap))
  if (caps.length === 0) return undefined
  if (caps.length === 1) return caps[0]
  const { centre, radius } = capAround(caps.map((cap) => cap.centre))
  return { centre, radius: Math.min(Math.PI, radius + Math.max(...caps.map((cap) => cap.radius))) }
}
