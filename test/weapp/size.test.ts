import { isTooBig, measure } from '@/scripts/size'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dist } from './support/dist'

describe('the size of the WeChat build', () => {
  it('stays within the limits of every package', () => {
    expect(measure(dist).filter(isTooBig)).toEqual([])
  })

  it('is counted package by package', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lianxidian-size-'))
    try {
      mkdirSync(path.join(folder, 'packages/leader'), { recursive: true })
      const config = JSON.stringify({ subPackages: [{ root: 'packages/leader' }] })
      writeFileSync(path.join(folder, 'app.json'), config)
      writeFileSync(path.join(folder, 'app.js'), 'x'.repeat(450 * 1024 - config.length))
      writeFileSync(path.join(folder, 'packages/leader/page.js'), 'x'.repeat(1000))
      writeFileSync(path.join(folder, 'app.js.LICENSE.txt'), 'x'.repeat(500_000))
      const sizes = measure(folder)
      expect(sizes.map(({ name, bytes }) => [name, bytes])).toEqual([
        ['main package', 460_800],
        ['packages/leader', 1000],
        ['all', 461_800],
      ])
      expect(sizes.map(isTooBig)).toEqual([false, false, false])
      writeFileSync(path.join(folder, 'app.js'), 'x'.repeat(450 * 1024))
      expect(measure(folder).map(isTooBig)).toEqual([true, false, false])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('says which command makes the build that is missing', () => {
    expect(() => measure('/nowhere')).toThrow('npm run build:weapp')
  })
})
