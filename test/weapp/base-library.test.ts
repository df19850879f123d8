import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isNewer, minimumOf, needsOf } from '@/scripts/verify/base-library'
import { dist } from './support/dist'

describe('the base library of the WeChat build', () => {
  it('is declared no older than what the app uses of it', () => {
    const { libVersion } = JSON.parse(readFileSync(path.join(dist, 'project.config.json'), 'utf8')) as { libVersion: string }
    const minimum = minimumOf(needsOf(dist))
    expect(isNewer('2.32.3', minimum)).toBe(false)
    expect(isNewer(minimum, libVersion)).toBe(false)
  })
})
