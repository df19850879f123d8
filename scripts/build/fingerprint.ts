import { createHash, type Hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from '../run/root'

/** What a build was made from, and what it left; both are hashes of content, so times and checkouts do not matter. */
interface Fingerprints {
  sources: string
  output: string
}

const add = (hash: Hash, path: string): void => {
  const absolute = inRoot(path)
  if (!existsSync(absolute)) return void hash.update(`\0missing ${path}`)
  if (!statSync(absolute).isDirectory()) return void hash.update(`\0${path}\0`).update(readFileSync(absolute))
  for (const name of readdirSync(absolute).sort()) add(hash, join(path, name))
}

/** One hash of every file in the named files and folders, names included; a missing one counts as missing. */
export const fingerprint = (paths: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const path of [...paths].sort()) add(hash, path)
  return hash.digest('hex')
}

const record = (name: string): string => inRoot('.cache/build', `${name}.json`)

const remembered = (name: string): Fingerprints | null => {
  try {
    return JSON.parse(readFileSync(record(name), 'utf8')) as Fingerprints
  } catch {
    return null
  }
}

const remember = (name: string, fingerprints: Fingerprints): void => {
  const file = record(name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(fingerprints))
  renameSync(`${file}.${process.pid}`, file)
}

interface Build {
  name: string
  /** Files and folders below the root that the build reads. */
  sources: readonly string[]
  /** The folder below the root that it makes. */
  output: string
  make: () => Promise<void>
}

/**
 * Builds unless the sources are those of the last build and its output is still as that build left it.
 * Answers whether it had to build. Sources that change meanwhile make the next call build again.
 */
export const buildIfChanged = async ({ name, sources, output, make }: Build): Promise<boolean> => {
  const now = fingerprint(sources)
  const last = remembered(name)
  if (last?.sources === now && existsSync(inRoot(output)) && last.output === fingerprint([output])) return false
  await make()
  remember(name, { sources: now, output: fingerprint([output]) })
  return true
}
