import { addPlace, checkIn } from '@/domain/visit/visit.decide'
import { finish } from '@/domain/visit/visit.record'
import { distanceMeters, isTooFast, placeFix, placingOf, type Fix, type Place } from '@/domain/visit/visit.fence'
import { isUnverified, needsNote } from '@/domain/visit/visit'
import { countsAsField } from '@/domain/visit/visit.counting'
import fc from 'fast-check'
import { visit } from '../support/visit'

const chengde = { latitude: 40.9515, longitude: 117.9634, system: 'gcj02' } as const
const fix = (more: Partial<Fix> = {}): Fix => ({ ...chengde, accuracyMeters: 20, ...more })
const gate: Place = { ...chengde, name: '东门', radiusMeters: 300 }
/** Degrees of latitude that make so many metres on the mean sphere. */
const north = (meters: number) => (meters / 6_371_008.8) * (180 / Math.PI)

describe('the distance', () => {
  it('agrees with the law of cosines for points far apart', () => {
    fc.assert(
      fc.property(fc.double({ min: 40, max: 42, noNaN: true }), fc.double({ min: 116, max: 119, noNaN: true }), (latitude, longitude) => {
        const other = { latitude, longitude, system: 'gcj02' as const }
        const [a, b, l] = [chengde.latitude, latitude, longitude - chengde.longitude].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number]
        const cosines = 6_371_008.8 * Math.acos(Math.min(1, Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(l)))
        expect(Math.abs(distanceMeters(chengde, other) - cosines)).toBeLessThan(0.2)
        expect(distanceMeters(other, chengde)).toBeCloseTo(distanceMeters(chengde, other), 6)
      }),
      { seed: 300, numRuns: 500 },
    )
  })

  it('is exact to a millimetre for near points', () => {
    for (const meters of [0, 0.001, 1, 80, 299.999, 300, 5000]) {
      expect(distanceMeters(chengde, { ...chengde, latitude: chengde.latitude + north(meters) })).toBeCloseTo(meters, 3)
    }
  })

  it('between two coordinate systems is refused', () => {
    expect(() => distanceMeters(chengde, { ...chengde, system: 'wgs84' })).toThrow(expect.objectContaining({ code: 'RULE_VIOLATED' }))
  })
})

describe('how a check-in stands', () => {
  it.each([
    [280, 20, 'in'],
    [280.001, 20, 'unsure'],
    [320, 20, 'unsure'],
    [320.001, 20, 'out'],
    [0, 300, 'in'],
    [0, 301, 'unsure'],
    [5000, 500, 'out'],
    [5000, 500.001, 'unsure'],
    [0, null, 'unsure'],
  ] as const)('%f metres away with %f metres accuracy is %s', (distance, accuracy, wanted) => {
    expect(placingOf(distance, accuracy, 300)).toBe(wanted)
  })

  it('is measured to the nearest of the union’s places, each with its own radius', () => {
    const far: Place = { ...gate, name: '西门', latitude: chengde.latitude + north(2000) }
    expect(placeFix(fix({ latitude: chengde.latitude + north(1900) }), [gate, far])).toMatchObject({ placing: 'in', placeName: '西门' })
    expect(placeFix(fix({ latitude: chengde.latitude + north(400) }), [{ ...gate, radiusMeters: 500 }])).toMatchObject({ placing: 'in' })
  })

  it('is none without a fix, and unsure where the union has no place yet', () => {
    expect(placeFix(null, [gate])).toEqual({ placing: 'none', distanceMeters: null, placeName: null })
    expect(placeFix(fix(), [])).toEqual({ placing: 'unsure', distanceMeters: null, placeName: null })
  })

  it('asks for a line when out or unsure, and for none otherwise', () => {
    expect((['in', 'out', 'unsure', 'none'] as const).filter(needsNote)).toEqual(['out', 'unsure'])
  })
})

describe('a speed since the last visit', () => {
  const after = (seconds: number, meters: number) =>
    isTooFast({ fix: fix(), at: '2026-06-16T00:00:00.000Z' }, { fix: fix({ latitude: chengde.latitude + north(meters) }), at: new Date(Date.parse('2026-06-16T00:00:00.000Z') + seconds * 1000).toISOString() })

  it('above 60 metres a second is marked, and no more than that', () => {
    expect(after(100, 5999)).toBe(false)
    expect(after(100, 6001)).toBe(true)
    expect(after(0, 10)).toBe(false)
  })
})

describe('a visit', () => {
  const begun = (mode: 'field' | 'video', at: Fix | null) =>
    checkIn({
      id: 'v1', person: { id: 'cadre', name: '演示干部乙' }, union: { id: 'u1', name: '演示一厂工会', places: [gate] }, pair: { id: 'l1', personId: 'cadre' },
      mode, fix: at, before: null, now: '2026-06-15T16:30:00.000Z',
    })
  const record = { topics: ['other', 'other'] as ('other')[], record: '听取意见', note: null, photos: [], problems: [], now: '2026-06-16T03:00:00.000Z' }

  it('begins at the server’s time, on the day in Asia/Shanghai', () => {
    expect(begun('field', fix())).toMatchObject({ visitedOn: '2026-06-16', placing: 'in', isByPaired: true, finishedAt: null })
  })

  it('keeps no place of a video meeting', () => {
    expect(begun('video', fix())).toMatchObject({ fix: null, placing: 'none', distanceMeters: null })
    expect(() => addPlace(begun('video', null), fix(), [gate])).toThrow(expect.objectContaining({ code: 'RULE_VIOLATED' }))
  })

  it('without a place is kept and 待核实 until one is given', () => {
    expect(isUnverified(begun('field', null))).toBe(true)
    expect(isUnverified(addPlace(begun('field', null), fix(), [gate]))).toBe(false)
    expect(isUnverified(begun('video', null))).toBe(false)
  })

  it('is finished once, with each topic once', () => {
    const finished = finish(begun('field', fix()), record)
    expect(finished).toMatchObject({ topics: ['other'], finishedAt: record.now })
    expect(() => finish(finished, record)).toThrow(expect.objectContaining({ code: 'STATE_FORBIDS' }))
    expect(() => addPlace(finished, fix(), [gate])).toThrow(expect.objectContaining({ code: 'STATE_FORBIDS' }))
  })

  it.each([
    ['with a record and a place in range', {}, true],
    ['marked 存疑 all the same', { isDoubtful: true }, true],
    ['out of range', { placing: 'out' }, false],
    ['unsure of the place', { placing: 'unsure' }, false],
    ['without a place', { placing: 'none' }, false],
    ['not finished', { finishedAt: null }, false],
    ['by video', { mode: 'video' }, false],
    ['by phone', { mode: 'phone' }, false],
    ['by a 联络人 alone', { isByPaired: false, pairPersonId: 'leader' }, false],
    ['of a union not paired with', { liaisonId: null }, false],
  ] as const)('%s counts toward the two a year: %3$s', (_what, more, wanted) => {
    expect(countsAsField(visit(more))).toBe(wanted)
  })
})
