import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const repository = join(__dirname, '../..')
const fixtures = join(__dirname, 'fixtures/arrows')
const trees = readdirSync(fixtures).filter((tree) => tree !== 'kept')

describe('boundaries', () => {
  let rules: string[]
  let broken: Record<string, string[]>

  beforeAll(() => {
    const roots = [repository, ...['kept', ...trees].map((tree) => join(fixtures, tree))]
    const printed = execFileSync(process.execPath, [join(__dirname, 'cruise.mjs'), ...roots], { encoding: 'utf8' })
    ;({ rules, broken } = JSON.parse(printed))
  }, 120_000)

  it('every rule has a tree that breaks it', () => {
    expect([...trees].sort()).toEqual([...rules].sort())
  })

  it.each(trees)('%s is broken by its tree, and nothing else is', (rule) => {
    const names = broken[join(fixtures, rule)]?.map((line) => line.split(':')[0])
    expect([...new Set(names)]).toEqual([rule])
  })

  it('what the rooms may import breaks none', () => {
    expect(broken[join(fixtures, 'kept')]).toEqual([])
  })

  it('the repository breaks none', () => {
    expect(broken[repository]).toEqual([])
  })
})
