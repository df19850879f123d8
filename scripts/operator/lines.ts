import { createHash, type Hash } from 'node:crypto'

export type Stored = Record<string, unknown> & { _id: string }

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, sorted(own)]))
}

/** One document as one line; equal documents give equal lines, in whatever order their fields were stored. */
export const lineOf = (document: object): string => `${JSON.stringify(sorted(document))}\n`

const filePrefix = /"(cloud:\/\/[^/"\\]+\/)/g
const fileId = /"(cloud:\/\/[^"\\]+)"/g

/** The files that a line names. */
export const fileIdsIn = (line: string): string[] => [...line.matchAll(fileId)].map(([, id]) => id!)

/** `uploads/anon/…` of `cloud://env.bucket/uploads/anon/…`. */
export const pathOf = (id: string): string => id.replace(/^cloud:\/\/[^/]+\//, '')

/** The line as it stands in another environment, whose files begin with `prefix` (`cloud://env.bucket/`). */
export const movedLine = (line: string, prefix: string | null): string => (prefix === null ? line : line.replace(filePrefix, `"${prefix}`))

/** SHA-256 over lines, as they come. */
export const lineHash = (): { add: (line: string) => void; hex: () => string } => {
  const hash: Hash = createHash('sha256')
  return { add: (line) => void hash.update(line), hex: () => hash.digest('hex') }
}
