import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { impureLines } from './purity'

const repository = join(__dirname, '../..')
const read = (file: string): string => readFileSync(file, 'utf8')

describe('the domain', () => {
  it('is seen reading a clock or a time zone', () => {
    const file = join(__dirname, 'fixtures/purity/impure.ts')
    const marked = read(file)
      .split('\n')
      .flatMap((line, index) => (line.endsWith('// impure') ? [index + 1] : []))
    expect(marked).toHaveLength(5)
    expect(impureLines(file, read(file))).toEqual(marked)
  })

  it('reads neither', () => {
    const folder = join(repository, 'domain')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap((name) => impureLines(name, read(join(folder, name))).map((line) => `domain/${name}:${line}`))).toEqual([])
  })
})
