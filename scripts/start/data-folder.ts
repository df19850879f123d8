import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lock, tryLock } from '../build/lock'
import { Failure } from '../run/command'
import { fromRoot } from '../run/root'

/** Which seeds a data folder holds; null until they are all in. */
export type Seeds = 'roster' | 'roster and demo' | null

export interface DataFolder {
  /** Where the local cloud keeps its database and files. */
  cloud: string
  /** The key of all pseudonyms: made once, kept beside the data and outside the database. */
  pseudonymKey: string
  /** Signs the commands of whoever runs it: backup, restore, migration. */
  operatorKey: string
  seeds: Seeds
  markSeeded: (seeds: Seeds) => void
  release: () => void
}

const markName = 'lianxidian.json'
const keyName = 'pseudonym.key'
const operatorKeyName = 'operator.key'
const lockName = 'running.lock'

const readMark = (folder: string): { seeds: Seeds } | null => {
  try {
    return JSON.parse(readFileSync(join(folder, markName), 'utf8')) as { seeds: Seeds }
  } catch {
    return null
  }
}

const readKey = (folder: string, name: string): string => {
  const file = join(folder, name)
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/** All but the lock and the journal beside it. */
const contents = (folder: string): string[] => readdirSync(folder).filter((name) => !name.startsWith(lockName))

/** Only ever empties a folder that carries our mark: the setting may point anywhere. */
const prepare = (folder: string, isFresh: boolean): DataFolder['seeds'] => {
  const mark = readMark(folder)
  if (mark === null && contents(folder).length > 0) {
    throw new Failure(
      `${fromRoot(folder)} is not empty and is no data folder of ours: choose another with LIANXIDIAN_DATA.`,
      `${fromRoot(folder)} 里有别的文件，不是本程序的数据目录：请用 LIANXIDIAN_DATA 换一个。`,
    )
  }
  if (isFresh) for (const name of contents(folder)) rmSync(join(folder, name), { recursive: true })
  const seeds = isFresh ? null : (mark?.seeds ?? null)
  // A start that was stopped while it loaded the seeds left half of them, and nothing of anybody's own.
  if (seeds === null) rmSync(join(folder, 'cloud'), { recursive: true, force: true })
  writeFileSync(join(folder, markName), JSON.stringify({ seeds }))
  return seeds
}

const take = (folder: string): Lock => {
  mkdirSync(folder, { recursive: true })
  const lock = tryLock(join(folder, lockName))
  if (lock !== null) return lock
  throw new Failure(
    `Another npm start is using ${fromRoot(folder)}: stop it first, or choose another folder with LIANXIDIAN_DATA.`,
    `另一个 npm start 正在使用 ${fromRoot(folder)}：请先停掉它，或用 LIANXIDIAN_DATA 换一个目录。`,
  )
}

/** Takes the folder for this process alone. Throws Failure when it cannot be written, is in use, or is somebody else's. */
export const openDataFolder = (folder: string, { isFresh }: { isFresh: boolean }): DataFolder => {
  let lock: Lock | undefined
  try {
    lock = take(folder)
    const seeds = prepare(folder, isFresh)
    const { release } = lock
    return {
      cloud: join(folder, 'cloud'),
      pseudonymKey: readKey(folder, keyName),
      operatorKey: readKey(folder, operatorKeyName),
      seeds,
      markSeeded: (loaded) => writeFileSync(join(folder, markName), JSON.stringify({ seeds: loaded })),
      release,
    }
  } catch (error) {
    lock?.release()
    if (error instanceof Failure) throw error
    const { code = (error as Error).message } = error as { code?: string }
    throw new Failure(
      `The data folder ${fromRoot(folder)} cannot be written (${code}): choose another with LIANXIDIAN_DATA.`,
      `数据目录 ${fromRoot(folder)} 不能写入（${code}）：请用 LIANXIDIAN_DATA 换一个。`,
    )
  }
}
