import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unpacked } from '@/cloudfunctions/data/pack'
import { Failure } from '../run/command'
import { type CollectionEntry, format, formatVersion, type Manifest, writeArchive } from './archive'
import { fileIdsIn, lineHash, lineOf, pathOf } from './lines'
import type { Operator } from './operator'

interface Progress {
  backupId: string
  startedAt: string
  /** What is done of each collection: lines written, and after which id the next begin. */
  collections: Record<string, { count: number; after: string | null; bytes: number; isDone: boolean }>
}

export interface BackupOptions {
  target: string
  backupId: string
  now: string
  isWithFiles: boolean
  say: (line: string) => void
}

const write = (file: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, content, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

const linesOf = (folder: string, name: string): string => join(folder, 'documents', `${name}.jsonl`)

/** Every document after the last one kept, page by page; what was written of a page that broke off is cut away first. */
const takeCollection = async (operator: Operator, folder: string, name: string, progress: Progress, keep: () => void): Promise<void> => {
  const file = linesOf(folder, name)
  const done = (progress.collections[name] ??= { count: 0, after: null, bytes: 0, isDone: false })
  if (!existsSync(file)) Object.assign(done, { count: 0, after: null, bytes: 0, isDone: false })
  writeFileSync(file, existsSync(file) ? readFileSync(file).subarray(0, done.bytes) : '', { mode: 0o600 })
  while (!done.isDone) {
    const { pack, next } = await operator.call('dump', { collection: name, after: done.after })
    const lines = Buffer.from(unpacked(pack).map(lineOf).join(''))
    if (next === null) done.isDone = true
    else {
      appendFileSync(file, lines)
      Object.assign(done, { count: done.count + unpacked(pack).length, after: next, bytes: done.bytes + lines.length })
    }
    keep()
  }
}

const summaryOf = (folder: string, name: string): { entry: CollectionEntry; fileIds: string[] } => {
  const hash = lineHash()
  const lines = readFileSync(linesOf(folder, name), 'utf8').split('\n').filter((line) => line !== '').map((line) => `${line}\n`)
  lines.forEach(hash.add)
  return { entry: { name, count: lines.length, sha256: hash.hex() }, fileIds: lines.flatMap(fileIdsIn) }
}

/** Fetches what is not there yet; answers what storage no longer has. */
const takeFiles = async (operator: Operator, folder: string, fileIds: readonly string[]): Promise<string[]> => {
  const wanted = fileIds.filter((id) => !existsSync(join(folder, 'files', pathOf(id))))
  const missing: string[] = []
  for (let at = 0; at < wanted.length; at += 50) {
    const { rows } = await operator.call('fileAddresses', { fileIds: wanted.slice(at, at + 50) })
    for (const { fileId, url } of rows) {
      const response = url === null ? null : await fetch(url)
      if (response?.ok) write(join(folder, 'files', pathOf(fileId)), new Uint8Array(await response.arrayBuffer()))
      else missing.push(fileId)
    }
  }
  return missing
}

const fileEntry = (folder: string, path: string): Manifest['files'][number] => {
  const content = readFileSync(join(folder, 'files', path))
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}

/**
 * Everything an environment holds, in one zip: every document as a line of JSON, the files they name, checksums. What was read so
 * far lies beside the target in `<target>.partial`; begun again, it goes on there.
 */
export const takeBackup = async (operator: Operator, { target, backupId, now, isWithFiles, say }: BackupOptions): Promise<Manifest> => {
  if (existsSync(target)) throw new Failure(`${target} is there already.`, `${target} 已经存在，请换一个文件名。`)
  const folder = `${target}.partial`
  const state = join(folder, 'progress.json')
  mkdirSync(join(folder, 'documents'), { recursive: true, mode: 0o700 })
  const progress: Progress = existsSync(state) ? (JSON.parse(readFileSync(state, 'utf8')) as Progress) : { backupId, startedAt: now, collections: {} }
  const before = await operator.call('about', {})
  for (const { name } of before.collections) {
    await takeCollection(operator, folder, name, progress, () => write(state, JSON.stringify(progress)))
    say(`${name}: ${progress.collections[name]!.count}`)
  }
  const after = await operator.call('about', {})
  const summaries = before.collections.map(({ name }) => summaryOf(folder, name))
  const fileIds = [...new Set(summaries.flatMap((summary) => summary.fileIds))]
  const missingFiles = isWithFiles ? await takeFiles(operator, folder, fileIds) : []
  const paths = isWithFiles ? fileIds.filter((id) => !missingFiles.includes(id)).map(pathOf) : []
  const manifest: Manifest = {
    format, formatVersion, backupId: progress.backupId, takenAt: progress.startedAt, versions: before.versions, keyMark: before.keyMark,
    collections: summaries.map(({ entry }) => entry), files: [...new Set(paths)].sort().map((path) => fileEntry(folder, path)), missingFiles,
    changedWhileRead: after.collections.filter(({ name, count }) => count !== progress.collections[name]?.count).map(({ name }) => name),
  }
  write(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await writeArchive(folder, target)
  rmSync(folder, { recursive: true })
  return manifest
}
