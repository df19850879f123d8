import { type Check, one } from '@/scripts/checks/check'
import { runChecks } from '@/scripts/checks/run'

describe('checks', () => {
  let lines: string[]
  let running: string[]
  let together: string[][]

  beforeEach(() => {
    lines = []
    running = []
    together = []
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => (lines.push(String(text)), true))
  })
  afterEach(() => jest.restoreAllMocks())

  const check = (name: string, more: Partial<Check> & { isGood?: boolean } = {}): Check => ({
    name,
    needs: [],
    run: async () => {
      running.push(name)
      together.push([...running])
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
      running.splice(running.indexOf(name), 1)
      return one(more.isGood ?? true, `report of ${name}`)
    },
    ...more,
  })
  const run = (checks: Check[], slots = 2) => runChecks(checks, slots, new AbortController().signal)

  it('are summed up, with the names of those that failed', async () => {
    expect(await run([check('a'), check('b', { isGood: false }), check('c')])).toEqual({ passed: 2, failed: 1, broken: ['b'] })
  })

  it('show what failed and keep quiet about the rest', async () => {
    await run([check('a'), check('b', { isGood: false })])
    expect(lines.join('')).toContain('report of b')
    expect(lines.join('')).not.toContain('report of a')
  })

  it('wait for what they need', async () => {
    await run([check('test', { needs: ['build'] }), check('build')], 4)
    expect(together).toEqual([['build'], ['test']])
  })

  it('fail when what they need failed, and so does what needs them', async () => {
    const sums = await run([check('build', { isGood: false }), check('test', { needs: ['build'] }), check('size', { needs: ['test'] })])
    expect(sums).toEqual({ passed: 0, failed: 3, broken: ['build', 'test', 'size'] })
    expect(together).toEqual([['build']])
  })

  it('run beside each other up to the number of slots', async () => {
    await run([check('a'), check('b'), check('c'), check('d')], 2)
    expect(Math.max(...together.map((names) => names.length))).toBe(2)
  })

  it('that want to be alone are', async () => {
    await run([check('a'), check('alone', { isAlone: true }), check('b')], 4)
    expect(together).toContainEqual(['alone'])
    expect(together.filter((names) => names.includes('alone'))).toHaveLength(1)
  })

  it('that throw have failed', async () => {
    const broken = check('a', { run: () => Promise.reject(new Error('bang')) })
    expect(await run([broken])).toMatchObject({ failed: 1 })
    expect(lines.join('')).toContain('bang')
  })

  it('that need what nobody provides are refused', async () => {
    await expect(run([check('a', { needs: ['gone'] })])).rejects.toThrow('nothing provides what a needs')
  })
})
