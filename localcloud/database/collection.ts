import { calculateObjectSize } from 'bson'
import { duplicateKey, requestFailed } from '../errors'
import { decode, encode } from './ejson'
import { Entries, type Index } from './entries'
import { LIMITS } from './limits'
import { indexTuples } from './paths'
import type { Store } from './store'
import type { Document } from './values'

export { entriesTable, type Index } from './entries'

/** A document as stored: `row` is its place in insertion order, `key` its encoded `_id`. */
export interface StoredDocument {
  row: number
  document: Document
}

/** A key that must be held by one document only. */
export interface UniqueKey {
  index: Index
  key: Buffer
}

/** The table of one collection and the entries of its indexes, kept in step. Knows nothing of transactions or queries. */
export class Collection {
  readonly table: string
  private readonly entries = new Map<Index, Entries>()

  constructor(
    private readonly store: Store,
    readonly number: number,
    readonly name: string,
    readonly indexes: Index[],
  ) {
    this.table = `documents_${number}`
  }

  create(): void {
    this.store.exec(`CREATE TABLE IF NOT EXISTS ${this.table} (row INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, body TEXT NOT NULL)`)
  }

  get(idKey: Buffer): StoredDocument | undefined {
    const found = this.store.prepare(`SELECT row, body FROM ${this.table} WHERE id = ?`).get(idKey)
    return found && { row: found[0] as number, document: decode(found[1] as string) as Document }
  }

  fetch(row: number): Document | undefined {
    const found = this.store.prepare(`SELECT body FROM ${this.table} WHERE row = ?`).get(row)
    return found && (decode(found[0] as string) as Document)
  }

  /** Inserts or replaces by `_id`. Throws before anything is written: E11000 for a second holder of a unique key, a key too long … */
  put(idKey: Buffer, document: Document): void {
    const body = bodyOf(document)
    const held = this.indexes.map((index) => ({ index, entries: this.entriesOf(index), keys: this.keysOf(index, document) }))
    for (const { index, entries, keys } of held) {
      entries.boxOf(document)
      if (index.isUnique) for (const key of keys) this.refuseDuplicate({ index, key }, document, idKey)
    }
    const before = this.get(idKey)
    if (before === undefined) {
      this.store.prepare(`INSERT INTO ${this.table} (id, body) VALUES (?, ?)`).run(idKey, body)
      const row = this.store.prepare('SELECT last_insert_rowid()').get()![0] as number
      for (const { entries, keys } of held) entries.add(row, document, keys)
      return
    }
    this.store.prepare(`UPDATE ${this.table} SET body = ? WHERE row = ?`).run(body, before.row)
    for (const { entries, keys } of held) entries.move(before.row, before.document, document, keys)
  }

  remove(idKey: Buffer): void {
    const before = this.get(idKey)
    if (before === undefined) return
    for (const index of this.indexes) this.entriesOf(index).remove(before.row, before.document)
    this.store.prepare(`DELETE FROM ${this.table} WHERE row = ?`).run(before.row)
  }

  /**
   * Fills new indexes from the documents that are there: one reading for all of them, each written in the order of its keys,
   * which on a large collection is what keeps it off the disk. Throws E11000 when two documents hold a unique key.
   */
  buildIndexes(indexes: readonly Index[]): void {
    if (indexes.length === 0) return
    const built = indexes.map((index) => this.entriesOf(index))
    for (const entries of built) entries.create()
    if (this.store.prepare(`SELECT row FROM ${this.table} LIMIT 1`).get() === undefined) return
    for (const entries of built) entries.openGathering()
    try {
      this.eachStored((row, document) => built.forEach((entries) => entries.gather(row, document)))
      for (const entries of built) {
        const twice = entries.index.isUnique ? entries.gatheredTwice() : undefined
        if (twice) throw this.duplicate(entries.index, this.fetch(twice.row)!)
        entries.settle()
      }
    } finally {
      for (const entries of built) entries.closeGathering()
    }
  }

  private eachStored(visit: (row: number, document: Document) => void): void {
    for (let last = 0; ; ) {
      const rows = this.store.prepare(`SELECT row, body FROM ${this.table} WHERE row > ? ORDER BY row LIMIT 500`).all(last) as [number, string][]
      if (rows.length === 0) return
      for (const [row, body] of rows) visit(row, decode(body) as Document)
      last = rows.at(-1)![0]
    }
  }

  dropIndex(index: Index): void {
    this.entriesOf(index).drop()
  }

  keysOf(index: Index, document: Document): Buffer[] {
    return this.entriesOf(index).keysOf(document)
  }

  uniqueKeys(document: Document): UniqueKey[] {
    return this.indexes.filter((index) => index.isUnique).flatMap((index) => this.keysOf(index, document).map((key) => ({ index, key })))
  }

  /** The encoded `_id` of the document that holds a unique key. */
  holderOf({ index, key }: UniqueKey): Buffer | undefined {
    const row = this.entriesOf(index).holderOf(key)
    return row === undefined ? undefined : (this.store.prepare(`SELECT id FROM ${this.table} WHERE row = ?`).get(row)![0] as Buffer)
  }

  duplicate(index: Index, document: Document): Error {
    const { tuples } = indexTuples(document, index.fields.map(([path]) => path))
    const fields = index.fields.map(([path], i) => `${path}: ${JSON.stringify(tuples[0]?.[i] ?? null)}`).join(', ')
    return duplicateKey(this.name, index.name, fields)
  }

  private entriesOf(index: Index): Entries {
    const known = this.entries.get(index) ?? new Entries(this.store, index)
    this.entries.set(index, known)
    return known
  }

  private refuseDuplicate(uniqueKey: UniqueKey, document: Document, idKey: Buffer): void {
    const holder = this.holderOf(uniqueKey)
    if (holder !== undefined && !holder.equals(idKey)) throw this.duplicate(uniqueKey.index, document)
  }
}

function bodyOf(document: Document): string {
  const body = encode(document)
  // A character is three bytes at most; BSON is measured only where that could be too much.
  if (body.length > LIMITS.documentBytes / 3 && calculateObjectSize(document) > LIMITS.documentBytes) {
    throw requestFailed(`object to insert too large. size in bytes: ${calculateObjectSize(document)}, max size: ${LIMITS.documentBytes}`)
  }
  return body
}
