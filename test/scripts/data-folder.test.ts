import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DataFolder, openDataFolder } from '@/scripts/start/data-folder'

describe('the data folder', () => {
  let parent: string
  let folder: string
  let opened: DataFolder[]

  const open = (isFresh = false): DataFolder => {
    const data = openDataFolder(folder, { isFresh })
    opened.push(data)
    return data
  }
  const store = (data: DataFolder): string => {
    mkdirSync(data.cloud, { recursive: true })
    const file = join(data.cloud, 'documents')
    writeFileSync(file, 'kept')
    return file
  }

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'data-'))
    folder = join(parent, 'data')
    opened = []
  })
  afterEach(() => {
    opened.forEach((data) => data.release())
    rmSync(parent, { recursive: true })
  })

  it('keeps its data, its key and which seeds it holds', () => {
    const first = open()
    const file = store(first)
    first.markSeeded('roster')
    first.release()
    const second = open()
    expect(second.seeds).toBe('roster')
    expect(second.pseudonymKey).toBe(first.pseudonymKey)
    expect(readFileSync(file, 'utf8')).toBe('kept')
  })

  it('has a key of its own that nobody else may read', () => {
    expect(open().pseudonymKey).toMatch(/^[0-9a-f]{64}$/)
    expect(statSync(join(folder, 'pseudonym.key')).mode & 0o777).toBe(0o600)
  })

  it('begins anew when asked', () => {
    const first = open()
    const file = store(first)
    first.markSeeded('roster')
    first.release()
    const second = open(true)
    expect(existsSync(file)).toBe(false)
    expect(second.seeds).toBeNull()
    expect(second.pseudonymKey).not.toBe(first.pseudonymKey)
  })

  it('begins anew when the seeds were not loaded to the end', () => {
    const first = open()
    const file = store(first)
    first.release()
    expect(open().seeds).toBeNull()
    expect(existsSync(file)).toBe(false)
  })

  it('is not shared by two', () => {
    open()
    expect(() => open()).toThrow('Another npm start is using')
  })

  it.each([false, true])("is never one with somebody else's files, which stay (fresh: %s)", (isFresh) => {
    mkdirSync(folder)
    const file = join(folder, 'thesis.txt')
    writeFileSync(file, 'years of work')
    expect(() => open(isFresh)).toThrow('is not empty and is no data folder of ours')
    expect(readFileSync(file, 'utf8')).toBe('years of work')
  })

  it('that cannot be written is named', () => {
    writeFileSync(join(parent, 'file'), '')
    folder = join(parent, 'file', 'data')
    expect(() => open()).toThrow(`The data folder ${folder} cannot be written (ENOTDIR)`)
  })
})
