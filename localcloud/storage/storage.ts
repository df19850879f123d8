import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { mkdirSync, openSync, closeSync, createReadStream, fsyncSync, renameSync, rmSync, writeSync } from 'node:fs'
import type { ReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../clock'
import type { Store } from '../database/store'
import { CloudError } from '../errors'

export interface StoredFile {
  path: string
  size: number
  contentType: string
  /** The openid that uploaded it; null when a function did. */
  owner: string | null
  createdAt: string
}

const MAX_FILE_BYTES = 50 * 1024 * 1024
const DEFAULT_MAX_AGE_SECONDS = 7200

/** Files on disk, their names in the store. A file is written aside, flushed and renamed before its name is entered. */
export class Storage {
  private readonly folder: string
  private readonly secret: Buffer

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    dataDir: string,
    readonly env: string,
    private readonly url: () => string,
  ) {
    this.folder = join(dataDir, 'files')
    mkdirSync(this.folder, { recursive: true })
    store.exec(`
      CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, blob TEXT NOT NULL, size INTEGER NOT NULL, type TEXT NOT NULL, owner TEXT, created_at TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value BLOB NOT NULL);
    `)
    store.prepare('INSERT OR IGNORE INTO settings (name, value) VALUES (?, ?)').run('signing-key', randomBytes(32))
    this.secret = store.prepare('SELECT value FROM settings WHERE name = ?').get('signing-key')![0] as Buffer
  }

  get bucket(): string {
    return `6c6f-${this.env}-1250000000`
  }

  fileId(path: string): string {
    return `cloud://${this.env}.${this.bucket}/${path}`
  }

  /** The path inside the bucket; undefined for a file id of another environment or none at all. */
  pathOf(fileId: string): string | undefined {
    const prefix = this.fileId('')
    return fileId.startsWith(prefix) ? fileId.slice(prefix.length) : undefined
  }

  find(path: string): StoredFile | undefined {
    const row = this.store.prepare('SELECT path, size, type, owner, created_at FROM files WHERE path = ?').get(path)
    return row && fileOf(row)
  }

  list(limit: number): StoredFile[] {
    return this.store.prepare('SELECT path, size, type, owner, created_at FROM files ORDER BY created_at DESC, path LIMIT ?').all(limit).map(fileOf)
  }

  async save(path: string, content: AsyncIterable<Buffer>, contentType: string, owner: string | null): Promise<StoredFile> {
    refuseName(path)
    const blob = randomUUID()
    const size = await this.write(blob, content)
    const old = this.store.prepare('SELECT blob FROM files WHERE path = ?').get(path)
    const createdAt = new Date(this.clock.now()).toISOString()
    this.store
      .prepare('INSERT OR REPLACE INTO files (path, blob, size, type, owner, created_at) VALUES (?, ?, ?, ?, ?, ?)')
      .run(path, blob, size, contentType, owner, createdAt)
    if (old) rmSync(join(this.folder, old[0] as string), { force: true })
    return { path, size, contentType, owner, createdAt }
  }

  read(path: string): ReadStream {
    const blob = this.store.prepare('SELECT blob FROM files WHERE path = ?').get(path)![0] as string
    return createReadStream(join(this.folder, blob))
  }

  remove(path: string): boolean {
    const row = this.store.prepare('SELECT blob FROM files WHERE path = ?').get(path)
    if (row === undefined) return false
    this.store.prepare('DELETE FROM files WHERE path = ?').run(path)
    rmSync(join(this.folder, row[0] as string), { force: true })
    return true
  }

  /** A URL that serves the file until `maxAgeSeconds` from now on the cloud's clock. */
  temporaryUrl(path: string, maxAgeSeconds = DEFAULT_MAX_AGE_SECONDS): string {
    const expires = Math.floor(this.clock.now() / 1000) + maxAgeSeconds
    return `${this.url()}/storage/${path}?sign=${this.sign(`get ${path} ${expires}`)}&t=${expires}`
  }

  uploadUrl(path: string): { url: string; token: string } {
    refuseName(path)
    const expires = Math.floor(this.clock.now() / 1000) + 900
    const token = `${expires}.${this.sign(`put ${path} ${expires}`)}`
    return { url: `${this.url()}/storage/${encodeURI(path)}`, token }
  }

  mayRead(path: string, signature: string, expires: number): boolean {
    return this.isSigned(`get ${path} ${expires}`, signature) && expires * 1000 > this.clock.now()
  }

  mayUpload(path: string, token: string): boolean {
    const [expires = '', signature = ''] = token.split('.')
    return this.isSigned(`put ${path} ${expires}`, signature) && Number(expires) * 1000 > this.clock.now()
  }

  private async write(blob: string, content: AsyncIterable<Buffer>): Promise<number> {
    const aside = join(this.folder, `${blob}.part`)
    const file = openSync(aside, 'wx')
    let size = 0
    try {
      for await (const piece of content) {
        size += piece.length
        if (size > MAX_FILE_BYTES) throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', 'the file is larger than 50 MB', -503001)
        writeSync(file, piece)
      }
      fsyncSync(file)
      renameSync(aside, join(this.folder, blob))
      return size
    } catch (error) {
      rmSync(aside, { force: true })
      throw error
    } finally {
      closeSync(file)
    }
  }

  private sign(text: string): string {
    return createHmac('sha256', this.secret).update(text).digest('hex')
  }

  private isSigned(text: string, signature: string): boolean {
    const wanted = Buffer.from(this.sign(text))
    const given = Buffer.from(signature)
    return wanted.length === given.length && timingSafeEqual(wanted, given)
  }
}

const fileOf = ([path, size, contentType, owner, createdAt]: readonly unknown[]): StoredFile =>
  ({ path, size, contentType, owner, createdAt }) as StoredFile

/** The platform's rules for names: not empty, no leading slash, no empty part, no dot parts, at most 850 bytes encoded. */
export function refuseName(path: string): void {
  const parts = path.split('/')
  const isBad = path === '' || parts.some((part) => part === '' || part === '.' || part === '..') || /[\p{Cc}\\?#%]/u.test(path)
  if (isBad || Buffer.byteLength(encodeURI(path)) > 850) throw new CloudError('STORAGE_REQUEST_FAIL', `invalid cloud path: ${path}`, -503001)
}
