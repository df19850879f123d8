import { type Keyed, wasKeyOn, withKey } from '@/domain/liaison/union.key'

const never: Keyed = { isKey: false }
/** Written before anybody kept the dates. */
const ever: Keyed = { isKey: true }
const days = ['2020-01-01', '2026-02-28', '2026-03-01', '2026-03-02', '2026-05-31', '2026-06-01', '2026-06-16'] as const
const keyDays = (union: Keyed) => days.filter((on) => wasKeyOn(union, on))

describe('a key union', () => {
  it('of which no dates are kept is key on every day, and one that is not on none', () => {
    expect(keyDays(ever)).toEqual(days)
    expect(keyDays(never)).toEqual([])
  })

  it('is key from the day somebody said so', () => {
    const union = withKey(never, true, '2026-03-01')
    expect(union).toEqual({ isKey: true, keyTimes: [{ fromOn: '2026-03-01', toOn: null }], keyEndedOn: null })
    expect(keyDays(union)).toEqual(['2026-03-01', '2026-03-02', '2026-05-31', '2026-06-01', '2026-06-16'])
  })

  it('that is one no more stays one on the days before', () => {
    const union = withKey(ever, false, '2026-03-01')
    expect(union).toEqual({ isKey: false, keyTimes: [{ fromOn: null, toOn: '2026-02-28' }], keyEndedOn: '2026-02-28' })
    expect(keyDays(union)).toEqual(['2020-01-01', '2026-02-28'])
  })

  it('that becomes one again keeps the gap', () => {
    const union = withKey(withKey(ever, false, '2026-03-01'), true, '2026-06-01')
    expect(keyDays(union)).toEqual(['2020-01-01', '2026-02-28', '2026-06-01', '2026-06-16'])
    expect(union.keyEndedOn).toBeNull()
  })

  it('is as if nothing had happened when it is taken off and put back, or put on and taken off, within a day', () => {
    expect(withKey(withKey(ever, false, '2026-03-01'), true, '2026-03-01')).toEqual({ isKey: true, keyTimes: [{ fromOn: null, toOn: null }], keyEndedOn: null })
    expect(withKey(withKey(never, true, '2026-03-01'), false, '2026-03-01')).toEqual({ isKey: false, keyTimes: [], keyEndedOn: null })
    const twice = withKey(withKey(withKey(ever, false, '2026-03-01'), true, '2026-06-01'), false, '2026-06-01')
    expect(twice).toMatchObject({ isKey: false, keyEndedOn: '2026-02-28' })
  })

  it('is the same object when nothing changes', () => {
    expect(withKey(ever, true, '2026-03-01')).toBe(ever)
    expect(withKey(never, false, '2026-03-01')).toBe(never)
  })
})
