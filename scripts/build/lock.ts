import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'libsql'

const everyMs = 200
const patienceMs = 10 * 60_000

export interface Lock {
  release: () => void
}

/** Null when somebody has it. It is SQLite's own lock on a file: the system takes it back when its process dies, however it dies. */
export const tryLock = (file: string): Lock | null => {
  mkdirSync(dirname(file), { recursive: true })
  const database = new Database(file)
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return null
    throw error
  }
  return { release: () => database.close() }
}

/** Runs `work` while no other process does: two builds into one folder would spoil each other. */
export const withLock = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  const start = Date.now()
  let lock = tryLock(file)
  for (; lock === null; lock = tryLock(file)) {
    if (Date.now() - start > patienceMs) throw new Error(`another process has held ${file} for ${patienceMs / 60_000} minutes`)
    await pause(everyMs)
  }
  try {
    return await work()
  } finally {
    lock.release()
  }
}
