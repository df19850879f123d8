import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import { CloudError, transactionConflict, transactionNotExist } from '../errors'
import type { Collection } from './collection'
import { LIMITS } from './limits'
import { lockKey, Locks, uniqueLockKey, type Write } from './locks'
import type { Store } from './store'
import { type Version, Versions } from './versions'
import type { Document } from './values'

class Transaction {
  readonly id = randomBytes(16).toString('hex')
  readonly writes = new Map<string, Write>()
  readonly ended: Promise<void>
  end!: () => void
  /** The commit after which it began to look; undefined until its first read or write. */
  snapshot: number | undefined

  constructor(readonly startedAt: number) {
    this.ended = new Promise((resolve) => (this.end = resolve))
  }
}

/** Thrown inside a plain write that meets a lock: the write is undone, waits and begins again. */
class Locked extends Error {
  constructor(readonly holder: Transaction) {
    super('locked')
  }
}

/**
 * Transactions with snapshot isolation, and the plain writes beside them. A transaction keeps its writes in memory until it commits;
 * the versions of documents replaced since the oldest open snapshot are kept, so that it goes on seeing what was there when it
 * first looked. A write locks its document and its unique keys: another transaction fails at once, a plain write waits.
 */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly locks = new Locks<Transaction>()
  private readonly versions: Versions
  /** Ended by a conflict or error of their own; the SDK still sends their abort. */
  private readonly broken = new Set<string>()
  private sequence = 0

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {
    this.versions = new Versions(store)
    clock.onShift(() => this.expire())
  }

  begin(): string {
    const transaction = new Transaction(this.clock.now())
    this.open.set(transaction.id, transaction)
    const timer = setTimeout(() => this.finish(transaction), LIMITS.transactionMs)
    timer.unref()
    void transaction.ended.then(() => clearTimeout(timer))
    return transaction.id
  }

  /** The document as the transaction sees it: its own writes over its snapshot. */
  read(id: string, collection: Collection, idKey: Buffer): Document | undefined {
    return this.visible(this.find(id), collection, idKey)
  }

  /**
   * Writes inside a transaction; `decide` gets the document as it is seen and gives the new one (null removes, undefined leaves it).
   * Throws DATABASE_TRANSACTION_CONFLICT when another transaction holds the document or it has changed since the snapshot.
   * Like in MongoDB, an error here ends the transaction.
   */
  write(id: string, collection: Collection, idKey: Buffer, decide: (before: Document | undefined) => Document | null | undefined): void {
    const transaction = this.find(id)
    try {
      const document = decide(this.visible(transaction, collection, idKey))
      if (document === undefined) return
      const key = lockKey(collection, idKey)
      this.lock(transaction, key)
      if (this.versionsSince(transaction, key).length > 0) throw transactionConflict()
      if (document) this.claimUniqueKeys(transaction, collection, idKey, document)
      transaction.writes.set(key, { collection, idKey, document })
    } catch (error) {
      if (!(error instanceof CloudError && error.code === 'INVALID_PARAM')) this.break(transaction)
      throw error
    }
  }

  commit(id: string): void {
    const transaction = this.find(id)
    try {
      this.store.atomically(() => {
        this.sequence++
        const writes = [...transaction.writes.values()]
        for (const write of writes) if (write.document === null) this.replace(write)
        for (const write of writes) if (write.document !== null) this.replace(write)
      })
    } finally {
      this.finish(transaction)
    }
  }

  abort(id: string): void {
    if (this.broken.delete(id)) return
    this.finish(this.find(id))
  }

  /** Runs a write outside any transaction, all or nothing; waits for locks and begins again. */
  async plain<T>(work: (write: (write: Write) => void) => T): Promise<T> {
    for (;;) {
      try {
        return this.store.atomically(() => {
          this.sequence++
          return work((write) => {
            const holder = this.locks.holderOf(write)
            if (holder) throw new Locked(holder)
            this.replace(write)
          })
        })
      } catch (error) {
        if (!(error instanceof Locked)) throw error
        await error.holder.ended
      }
    }
  }

  close(): void {
    for (const transaction of this.open.values()) this.finish(transaction)
  }

  private find(id: string): Transaction {
    this.expire()
    const transaction = this.open.get(id)
    if (transaction === undefined) throw transactionNotExist()
    transaction.snapshot ??= this.sequence
    return transaction
  }

  private visible(transaction: Transaction, collection: Collection, idKey: Buffer): Document | undefined {
    const key = lockKey(collection, idKey)
    const own = transaction.writes.get(key)
    if (own) return own.document ?? undefined
    const version = this.versionsSince(transaction, key)[0]
    return version ? (version.before ?? undefined) : collection.get(idKey)?.document
  }

  private versionsSince(transaction: Transaction, key: string): Version[] {
    return this.versions.since(key, transaction.snapshot!)
  }

  private lock(transaction: Transaction, key: string): void {
    if (!this.locks.take(transaction, key)) throw transactionConflict()
  }

  private claimUniqueKeys(transaction: Transaction, collection: Collection, idKey: Buffer, document: Document): void {
    for (const uniqueKey of collection.uniqueKeys(document)) {
      this.lock(transaction, uniqueLockKey(collection, uniqueKey))
      for (const write of transaction.writes.values()) {
        if (write.collection !== collection || write.document === null || write.idKey.equals(idKey)) continue
        if (collection.keysOf(uniqueKey.index, write.document).some((key) => key.equals(uniqueKey.key))) throw collection.duplicate(uniqueKey.index, document)
      }
      const holder = collection.holderOf(uniqueKey)
      if (holder && !holder.equals(idKey) && !transaction.writes.has(lockKey(collection, holder))) throw collection.duplicate(uniqueKey.index, document)
    }
  }

  private replace({ collection, idKey, document }: Write): void {
    if (this.open.size > 0) this.versions.remember(lockKey(collection, idKey), this.sequence, collection.get(idKey)?.document ?? null)
    if (document === null) collection.remove(idKey)
    else collection.put(idKey, document)
  }

  private break(transaction: Transaction): void {
    this.finish(transaction)
    this.broken.add(transaction.id)
    if (this.broken.size > 1000) this.broken.delete(this.broken.values().next().value!)
  }

  private finish(transaction: Transaction): void {
    if (!this.open.delete(transaction.id)) return
    this.locks.release(transaction)
    this.versions.keepSince([...this.open.values()].flatMap(({ snapshot }) => (snapshot === undefined ? [] : [snapshot])))
    transaction.end()
  }

  private expire(): void {
    const now = this.clock.now()
    for (const transaction of this.open.values()) {
      if (now - transaction.startedAt >= LIMITS.transactionMs) this.finish(transaction)
    }
  }
}
