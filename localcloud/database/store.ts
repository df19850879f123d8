import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { messageOf } from '../errors'

export type Row = readonly unknown[]

/** A prepared statement; parameters always travel as one array, rows come back as arrays. */
export interface Statement {
  run(...parameters: unknown[]): void
  get(...parameters: unknown[]): Row | undefined
  all(...parameters: unknown[]): Row[]
}

/** What an acknowledged write outlives: the machine losing power (flushed at every commit), or only the process being killed. */
export type Durability = 'power-cut' | 'kill'

/**
 * The one SQLite file of a cloud: write-ahead log, held by one process at a time. Everything is
 * synchronous, so one `atomically` block is one transaction that nothing can interleave.
 */
export class Store {
  private readonly database: Database.Database
  private readonly statements = new Map<string, Statement>()
  private depth = 0
  private undoes: (() => void)[] = []

  constructor(dataDir: string, durability: Durability = 'power-cut') {
    try {
      mkdirSync(dataDir, { recursive: true })
      this.database = new Database(join(dataDir, 'cloud.db'))
      this.database.pragma('locking_mode = EXCLUSIVE')
      this.database.pragma('journal_mode = WAL')
      this.database.pragma(`synchronous = ${durability === 'power-cut' ? 'FULL' : 'NORMAL'}`)
      this.database.pragma('cache_size = -65536')
      this.database.exec('BEGIN IMMEDIATE; COMMIT')
    } catch (error) {
      throw new Error(`the data folder ${dataDir} cannot be used: ${explain(error)}`, { cause: error })
    }
  }

  exec(sql: string): void {
    this.database.exec(sql)
  }

  /** Statements are prepared once and kept; DROP and CREATE go through `exec`. */
  prepare(sql: string): Statement {
    let statement = this.statements.get(sql)
    if (statement === undefined) {
      statement = this.prepareAnew(sql)
      this.statements.set(sql, statement)
    }
    return statement
  }

  /** Lets go of the prepared statements that name a table about to be dropped. */
  forget(table: string): void {
    for (const sql of this.statements.keys()) if (sql.includes(table)) this.statements.delete(sql)
  }

  private prepareAnew(sql: string): Statement {
    const prepared = this.database.prepare(sql)
    const rows = /^\s*(SELECT|PRAGMA)/i.test(sql) ? prepared.raw() : prepared
    return {
      run: (...parameters) => void prepared.run(parameters),
      get: (...parameters) => rows.get(parameters) as Row | undefined,
      all: (...parameters) => rows.all(parameters) as Row[],
    }
  }

  /** Runs `work` in one SQLite transaction; an inner call joins the outer one. */
  atomically<T>(work: () => T): T {
    if (this.depth > 0) return work()
    this.database.exec('BEGIN IMMEDIATE')
    this.depth++
    this.undoes = []
    try {
      const result = work()
      this.database.exec('COMMIT')
      return result
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK')
      for (const undo of this.undoes.reverse()) undo()
      throw error
    } finally {
      this.depth--
    }
  }

  /** Registers how to put back what is held in memory should the running `atomically` block fail. */
  onRollback(undo: () => void): void {
    if (this.depth > 0) this.undoes.push(undo)
  }

  /** Lets go of the file at once: prepared statements would keep the connection and its lock alive until they are collected. */
  close(): void {
    this.database.pragma('journal_mode = DELETE')
    this.database.pragma('locking_mode = NORMAL')
    this.database.exec('SELECT 1 FROM sqlite_schema LIMIT 1')
    this.statements.clear()
    this.database.close()
  }
}

function explain(error: unknown): string {
  const message = messageOf(error)
  if (/locked|BUSY/i.test(message)) return 'another local cloud is using it'
  if (/not a database|malformed|corrupt/i.test(message)) return 'its database file is damaged'
  return message
}
