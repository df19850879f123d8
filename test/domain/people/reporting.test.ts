import { closesCircle, reportingTo, superiorsOf } from '@/domain/people/reporting'

const chart = { clerk: 'head', deputy: 'head', head: 'leader', driver: 'deputy', other: 'otherHead' }

describe('who reports to whom', () => {
  it('goes up through every superior, the nearest first', () => {
    expect(superiorsOf('driver', chart)).toEqual(['deputy', 'head', 'leader'])
    expect(superiorsOf('leader', chart)).toEqual([])
  })

  it('goes down through however many others, to nobody beside', () => {
    expect(reportingTo(['head'], chart).sort()).toEqual(['clerk', 'deputy', 'driver'])
    expect(reportingTo(['leader', 'otherHead'], chart).sort()).toEqual(['clerk', 'deputy', 'driver', 'head', 'other'])
    expect(reportingTo(['driver'], chart)).toEqual([])
  })

  it('ends where an old entry closes a circle, and a new one is told apart before it does', () => {
    expect(superiorsOf('a', { a: 'b', b: 'c', c: 'a' })).toEqual(['b', 'c'])
    expect(closesCircle('leader', 'driver', chart)).toBe(true)
    expect(closesCircle('clerk', 'clerk', chart)).toBe(true)
    expect(closesCircle('clerk', 'deputy', chart)).toBe(false)
  })
})
