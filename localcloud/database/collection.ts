import { duplicateKey, requestFailed } from '../errors'
import { decode, encode } from './ejson'
import { type Direction, encodeKey } from './key-encoding'
import { LIMITS } from './limits'
import { indexTuples } from './paths'
import type { Store } from './store'
import type { Document } from './values'

export interface Index {
  readonly number: number
  readonly name: string
  readonly fields: ReadonlyArray<readonly [path: string, direction: Direction]>
  readonly isUnique: boolean
  /** For each field: whether some document has an array there. Never reset; such a field cannot give a sort order. */
  multikey: boolean[]
}

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

/** The table of one collection and the tables of its indexes, kept in step. Knows nothing of transactions or queries. */
export class Collection {
  readonly table: string

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
    const keys = this.indexes.map((index) => ({ index, keys: this.keysOf(index, document) }))
    for (const { index, keys: held } of keys) if (index.isUnique) for (const key of held) this.refuseDuplicate({ index, key }, document, idKey)
    const before = this.get(idKey)
    if (before === undefined) {
      this.store.prepare(`INSERT INTO ${this.table} (id, body) VALUES (?, ?)`).run(idKey, body)
      const row = this.store.prepare('SELECT last_insert_rowid()').get()![0] as number
      for (const entry of keys) for (const key of entry.keys) this.addEntry(entry.index, key, row)
      return
    }
    this.store.prepare(`UPDATE ${this.table} SET body = ? WHERE row = ?`).run(body, before.row)
    for (const entry of keys) this.moveEntries(entry.index, before, entry.keys)
  }

  remove(idKey: Buffer): void {
    const before = this.get(idKey)
    if (before === undefined) return
    for (const index of this.indexes) for (const key of this.keysOf(index, before.document)) this.dropEntry(index, key, before.row)
    this.store.prepare(`DELETE FROM ${this.table} WHERE row = ?`).run(before.row)
  }

  buildIndex(index: Index): void {
    this.store.exec(`CREATE TABLE ${entriesTable(index)} (key BLOB NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (key, row)) WITHOUT ROWID`)
    let last = 0
    for (;;) {
      const rows = this.store.prepare(`SELECT row, body, id FROM ${this.table} WHERE row > ? ORDER BY row LIMIT 500`).all(last)
      if (rows.length === 0) return
      for (const [row, body, id] of rows as [number, string, Buffer][]) {
        const document = decode(body) as Document
        for (const key of this.keysOf(index, document)) {
          if (index.isUnique) this.refuseDuplicate({ index, key }, document, id)
          this.addEntry(index, key, row)
        }
        last = row
      }
    }
  }

  dropIndex(index: Index): void {
    this.store.exec(`DROP TABLE IF EXISTS ${entriesTable(index)}`)
  }

  keysOf(index: Index, document: Document): Buffer[] {
    const { tuples, arrays } = indexTuples(document, index.fields.map(([path]) => path))
    arrays.forEach((isArray, i) => {
      if (isArray && !index.multikey[i]) this.markMultikey(index, i)
    })
    return tuples.map((tuple) => {
      const key = Buffer.concat(tuple.map((value, i) => encodeKey(value, index.fields[i]![1])))
      if (key.length > LIMITS.indexKeyBytes) throw requestFailed(`the value of index ${index.name} is longer than ${LIMITS.indexKeyBytes} bytes`)
      return key
    })
  }

  uniqueKeys(document: Document): UniqueKey[] {
    return this.indexes.filter((index) => index.isUnique).flatMap((index) => this.keysOf(index, document).map((key) => ({ index, key })))
  }

  /** The encoded `_id` of the document that holds a unique key. */
  holderOf({ index, key }: UniqueKey): Buffer | undefined {
    const entry = this.store.prepare(`SELECT row FROM ${entriesTable(index)} WHERE key = ? LIMIT 1`).get(key)
    return entry && (this.store.prepare(`SELECT id FROM ${this.table} WHERE row = ?`).get(entry[0])![0] as Buffer)
  }

  duplicate(index: Index, document: Document): Error {
    const { tuples } = indexTuples(document, index.fields.map(([path]) => path))
    const fields = index.fields.map(([path], i) => `${path}: ${JSON.stringify(tuples[0]?.[i] ?? null)}`).join(', ')
    return duplicateKey(this.name, index.name, fields)
  }

  private refuseDuplicate(uniqueKey: UniqueKey, document: Document, idKey: Buffer): void {
    const holder = this.holderOf(uniqueKey)
    if (holder !== undefined && !holder.equals(idKey)) throw this.duplicate(uniqueKey.index, document)
  }

  private moveEntries(index: Index, before: StoredDocument, after: Buffer[]): void {
    const old = new Map(this.keysOf(index, before.document).map((key) => [key.toString('latin1'), key]))
    const added = after.filter((key) => !old.delete(key.toString('latin1')))
    for (const key of old.values()) this.dropEntry(index, key, before.row)
    for (const key of added) this.addEntry(index, key, before.row)
  }

  private addEntry(index: Index, key: Buffer, row: number): void {
    this.store.prepare(`INSERT OR IGNORE INTO ${entriesTable(index)} (key, row) VALUES (?, ?)`).run(key, row)
  }

  private dropEntry(index: Index, key: Buffer, row: number): void {
    this.store.prepare(`DELETE FROM ${entriesTable(index)} WHERE key = ? AND row = ?`).run(key, row)
  }

  private markMultikey(index: Index, field: number): void {
    index.multikey[field] = true
    this.store.onRollback(() => (index.multikey[field] = false))
    this.store.prepare('UPDATE indexes SET multikey = ? WHERE number = ?').run(JSON.stringify(index.multikey), index.number)
  }
}

export const entriesTable = (index: Index): string => `entries_${index.number}`

function bodyOf(document: Document): string {
  const body = encode(document)
  if (body.length > LIMITS.documentBytes) throw requestFailed('the document is larger than 16 MB')
  return body
}
