import type { Collection, UniqueKey } from './collection'
import type { Document } from './values'

/** A document as a transaction or a plain write leaves it. */
export interface Write {
  collection: Collection
  idKey: Buffer
  /** null: removed. */
  document: Document | null
}

/** The name of a document among all that can be locked. */
export const lockKey = (collection: Collection, idKey: Buffer): string => `${collection.number}/${idKey.toString('latin1')}`

export const uniqueLockKey = (collection: Collection, { index, key }: UniqueKey): string =>
  `${collection.number}#${index.number}/${key.toString('latin1')}`

/** Which transaction holds which documents and unique keys. */
export class Locks<Holder> {
  private readonly holders = new Map<string, Holder>()
  private readonly held = new Map<Holder, Set<string>>()

  /** Whether it is the holder's now: false when another has it. */
  take(holder: Holder, key: string): boolean {
    const other = this.holders.get(key)
    if (other !== undefined && other !== holder) return false
    this.holders.set(key, holder)
    const keys = this.held.get(holder) ?? new Set()
    this.held.set(holder, keys.add(key))
    return true
  }

  /** Who holds the document of a write or one of the unique keys that it takes. */
  holderOf({ collection, idKey, document }: Write): Holder | undefined {
    const keys = [lockKey(collection, idKey), ...(document ? collection.uniqueKeys(document).map((key) => uniqueLockKey(collection, key)) : [])]
    return keys.map((key) => this.holders.get(key)).find((holder) => holder !== undefined)
  }

  release(holder: Holder): void {
    for (const key of this.held.get(holder) ?? []) this.holders.delete(key)
    this.held.delete(holder)
  }
}
