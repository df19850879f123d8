import { createHash } from 'node:crypto'
import { packed, sha256Of, unpacked } from '@/cloudfunctions/data/pack'
import { Failure } from '../run/command'
import type { Archive, CollectionEntry } from './archive'
import { lineHash, lineOf, movedLine, type Stored } from './lines'
import { type Operator, OperatorRefusal } from './operator'

export interface RestoreOptions {
  /** `cloud://env.bucket/` of the new environment; null leaves file ids as they are. */
  filePrefix: string | null
  mayChangeKey: boolean
  say: (line: string) => void
}

/** Characters of a pack: a call carries 100 KB of text, the signature included. */
const mostPacked = 60_000
const mostDocuments = 100

const refusals: Record<string, Failure> = {
  notEmpty: new Failure('The environment is not empty; a backup is restored into an empty one.', '目标环境里已经有数据。备份只能恢复到空的环境。'),
  otherKey: new Failure(
    'PSEUDONYM_KEY is another one than when the backup was taken: reports in full anonymity would be lost to their reporters. Set the old key, or pass --new-key.',
    'PSEUDONYM_KEY 和做备份时不一样：全匿名的反映人将找不回自己的诉求。请填回原来的密钥；确实要换，再加 --new-key。',
  ),
  newerData: new Failure('The backup holds documents of a newer release than the functions.', '备份里的数据比云函数的版本新，请先部署新版的云函数。'),
  alreadyRestored: new Failure('A backup was restored into this environment before.', '这个环境已经恢复过一次备份。'),
}

const inFailure = (error: unknown): never => {
  throw (error instanceof OperatorRefusal && error.rule !== undefined && refusals[error.rule]) || error
}

const damagedFile = (name: string): Failure => new Failure(`The backup is damaged: ${name} is not what was written.`, `备份文件坏了：${name} 和当时写下的不一样。`)

/** Every line of the backup is read and compared with its checksum before anything is written. */
const checked = (archive: Archive): void => {
  for (const { name, count, sha256 } of archive.manifest.collections) {
    const hash = lineHash()
    const lines = archive.lines(name)
    lines.forEach(hash.add)
    if (lines.length !== count || hash.hex() !== sha256) throw damagedFile(name)
  }
  for (const { path, sha256 } of archive.manifest.files) {
    if (createHash('sha256').update(archive.file(path)).digest('hex') !== sha256) throw damagedFile(path)
  }
}

/** Packs that fit into one call each. */
function* packsOf(lines: readonly string[]): Generator<{ pack: string; count: number }> {
  let from = 0
  let size = mostDocuments
  while (from < lines.length) {
    const part = lines.slice(from, from + size)
    const pack = packed(part.map((line) => JSON.parse(line) as Stored))
    if (pack.length > mostPacked && size > 1) {
      size = Math.ceil(size / 2)
      continue
    }
    yield { pack, count: part.length }
    from += part.length
    size = mostDocuments
  }
}

/** What the environment now holds of a collection, read back. */
const readBack = async (operator: Operator, name: string): Promise<CollectionEntry> => {
  const hash = lineHash()
  let count = 0
  for (let after: string | null = null; ; ) {
    const page: { pack: string; next: string | null } = await operator.call('dump', { collection: name, after })
    if (page.next === null) return { name, count, sha256: hash.hex() }
    const documents = unpacked(page.pack)
    documents.map(lineOf).forEach(hash.add)
    count += documents.length
    after = page.next
  }
}

/**
 * Puts a backup into an empty environment and then reads every document back and compares. Broken off, it is begun again: what is
 * there already is written once more. Answers the paths of files that this way could not put back.
 */
export const restoreBackup = async (operator: Operator, archive: Archive, { filePrefix, mayChangeKey, say }: RestoreOptions): Promise<string[]> => {
  checked(archive)
  const { backupId, keyMark, versions, collections, files } = archive.manifest
  await operator.call('beginRestore', { backupId, keyMark, versions, mayChangeKey }).catch(inFailure)
  for (const { name } of collections) {
    const lines = archive.lines(name).map((line) => movedLine(line, filePrefix))
    const hash = lineHash()
    lines.map((line) => lineOf(JSON.parse(line) as object)).forEach(hash.add)
    for (const { pack } of packsOf(lines)) await operator.call('restore', { backupId, collection: name, pack, sha256: sha256Of(pack) })
    const found = await readBack(operator, name)
    if (found.count !== lines.length || found.sha256 !== hash.hex()) {
      throw new Failure(`${name} reads back differently: ${found.count} of ${lines.length} documents.`, `${name} 恢复后读回来不一致，请重新运行。`)
    }
    say(`${name}: ${found.count} ✓`)
  }
  const left: string[] = []
  for (const { path } of files) if (!(await operator.link.putFile(path, archive.file(path)))) left.push(path)
  await operator.call('finishRestore', { backupId })
  return left
}
