import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

export type Stored = Record<string, unknown> & { _id: string }

/** What a pack may grow to when it is opened: more is no pack of ours. */
const mostBytes = 20 * 1024 * 1024

const jsonLines = (documents: readonly Stored[]): Buffer => Buffer.from(documents.map((one) => `${JSON.stringify(one)}\n`).join(''))

export const packed = (documents: readonly Stored[]): string => gzipSync(jsonLines(documents)).toString('base64')

/** Throws when it is no pack. */
export const unpacked = (pack: string): Stored[] =>
  gunzipSync(Buffer.from(pack, 'base64'), { maxOutputLength: mostBytes }).toString('utf8').split('\n').filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Stored)

export const sha256Of = (pack: string): string => createHash('sha256').update(pack).digest('hex')
