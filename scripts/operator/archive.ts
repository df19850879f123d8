import { closeSync, createReadStream, existsSync, openSync, readdirSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'
import { join, relative } from 'node:path'
import { strFromU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { Failure } from '../run/command'

export const format = 'lianxidian-backup'
export const formatVersion = 1

export interface CollectionEntry {
  name: string
  count: number
  /** SHA-256 of its lines. */
  sha256: string
}

/** `manifest.json` of a backup: what is in it, and how to tell that it is whole. */
export interface Manifest {
  format: typeof format
  formatVersion: number
  backupId: string
  takenAt: string
  versions: Record<string, number>
  keyMark: string
  collections: CollectionEntry[]
  files: { path: string; bytes: number; sha256: string }[]
  /** Named by a document and no longer in storage when the backup was taken. */
  missingFiles: string[]
  /** Collections that grew or shrank while they were read. */
  changedWhileRead: string[]
}

const filesBelow = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) : []

const append = async (zip: Zip, name: string, file: string): Promise<void> => {
  const entry = name.startsWith('files/') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
  zip.add(entry)
  for await (const piece of createReadStream(file)) entry.push(new Uint8Array(piece as Buffer))
  entry.push(new Uint8Array(0), true)
}

/** Makes one zip of `manifest.json`, `documents/` and `files/` of a folder; it appears under its name only when it is whole, and to its owner alone. */
export const writeArchive = async (folder: string, target: string): Promise<void> => {
  const aside = `${target}.writing`
  const out = openSync(aside, 'w', 0o600)
  try {
    let failure: Error | null = null
    const zip = new Zip((error, piece) => {
      if (error) failure = error
      else writeSync(out, piece)
    })
    const names = ['manifest.json', ...['documents', 'files'].flatMap((part) => filesBelow(join(folder, part)).map((file) => relative(folder, file).split('\\').join('/')).sort())]
    for (const name of names) await append(zip, name, join(folder, name))
    zip.end()
    if (failure) throw failure as Error
  } finally {
    closeSync(out)
  }
  renameSync(aside, target)
}

export interface Archive {
  manifest: Manifest
  /** The lines of a collection, as they were taken. */
  lines(collection: string): string[]
  file(path: string): Uint8Array
}

const notABackup = (file: string): Failure => new Failure(`${file} is no backup of this program.`, `${file} 不是本程序的备份文件。`)

const entry = (bytes: Uint8Array, name: string): Uint8Array | undefined => unzipSync(bytes, { filter: (one) => one.name === name })[name]

/** Opens a backup. Throws Failure when it is none, or is of a format that this release does not know. */
export const openArchive = (file: string): Archive => {
  if (!existsSync(file) || statSync(file).size === 0) throw new Failure(`There is no file ${file}.`, `没有 ${file} 这个文件。`)
  const bytes = new Uint8Array(readFileSync(file))
  let manifest: Manifest
  try {
    manifest = JSON.parse(strFromU8(entry(bytes, 'manifest.json') ?? new Uint8Array())) as Manifest
  } catch {
    throw notABackup(file)
  }
  if (manifest.format !== format) throw notABackup(file)
  if (manifest.formatVersion > formatVersion) throw new Failure('The backup was made by a newer release.', '这份备份是更新的版本做的，请用那个版本恢复。')
  return {
    manifest,
    lines: (collection) => strFromU8(entry(bytes, `documents/${collection}.jsonl`) ?? new Uint8Array()).split('\n').filter((line) => line !== '').map((line) => `${line}\n`),
    file: (path) => entry(bytes, `files/${path}`) ?? new Uint8Array(),
  }
}
