import { distanceMeters, type Fix, isTooFast, type Place, placeFix, placingOf } from '@/domain/visit/visit.fence'
import fc from 'fast-check'
import geodesic from 'geographiclib-geodesic'

/** Karney's geodesics on the ellipsoid: an oracle that shares nothing with our sphere. */
const ellipsoid = geodesic.Geodesic.WGS84
const oracle = (a: Spot, b: Spot): number => ellipsoid.Inverse(a.latitude, a.longitude, b.latitude, b.longitude).s12!
const from = (a: Spot, bearing: number, meters: number): Spot => {
  const { lat2, lon2 } = ellipsoid.Direct(a.latitude, a.longitude, bearing, meters)
  return { latitude: lat2!, longitude: lon2! }
}

interface Spot { latitude: number; longitude: number }
const placed = (spot: Spot) => ({ ...spot, system: 'gcj02' as const })
const gate: Spot = { latitude: 40.9515, longitude: 117.9634 }

/** The same numbers at each run: an xorshift, seeded. */
const dice = (seed: number) => {
  let state = seed
  return (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

describe('the distance at Chengde’s latitude', () => {
  it('is within 0.35 % of the geodesic on the ellipsoid, for 100,000 random points up to 100 km away', () => {
    const random = dice(20260616)
    let worst = 0
    for (let i = 0; i < 100_000; i++) {
      const meters = 10 ** (random() * 5)
      const there = from(gate, random() * 360, meters)
      worst = Math.max(worst, Math.abs(distanceMeters(placed(gate), placed(there)) - meters) / meters)
    }
    expect(worst).toBeLessThan(0.0035)
    expect(worst).toBeGreaterThan(0.001)
  })

  it('is within a metre of it at the fence: 300 m in every direction', () => {
    for (let bearing = 0; bearing < 360; bearing += 0.5) {
      const there = from(gate, bearing, 300)
      expect(Math.abs(distanceMeters(placed(gate), placed(there)) - oracle(gate, there))).toBeLessThan(1)
    }
  })
})

describe('every boundary of the fence, to a millimetre', () => {
  const radii = [50, 300, 500, 5000]
  const accuracies = [0, 0.001, 5, 30, 299.999, 300, 499.999, 500]

  /** The rule in words: in when even the furthest it can be is within; out when even the nearest is beyond. */
  const told = (distance: number, accuracy: number, radius: number) =>
    distance + accuracy <= radius ? 'in' : distance - accuracy > radius ? 'out' : 'unsure'

  it.each(radii.flatMap((radius) => accuracies.map((accuracy) => [radius, accuracy] as const)))('radius %f m, accuracy %f m', (radius, accuracy) => {
    const edges = [radius - accuracy, radius + accuracy].flatMap((edge) => [edge - 0.001, edge + 0.001]).filter((distance) => distance >= 0)
    expect(edges.length).toBeGreaterThanOrEqual(2)
    expect(edges.map((distance) => placingOf(distance, accuracy, radius))).toEqual(edges.map((distance) => told(distance, accuracy, radius)))
    expect(placingOf(radius + accuracy + 0.001, accuracy, radius)).toBe('out')
  })

  it('by coordinates too: a fix a millimetre inside is in, one outside is not', () => {
    const place: Place = { ...placed(gate), name: '东门', radiusMeters: 300 }
    const degrees = (meters: number) => (meters / 6_371_008.8) * (180 / Math.PI)
    const fixAt = (meters: number): Fix => ({ ...placed({ ...gate, latitude: gate.latitude + degrees(meters) }), accuracyMeters: 30 })
    const at = (meters: number) => placeFix(fixAt(meters), [place]).placing
    expect([at(269.999), at(270.001), at(329.999), at(330.001)]).toEqual(['in', 'unsure', 'unsure', 'out'])
  })
})

describe('whatever a phone says', () => {
  const anything = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    accuracyMeters: fc.option(fc.oneof(fc.double({ min: 0, max: 100_000, noNaN: true }), fc.constantFrom(0, 500, 500.000001, Number.MAX_VALUE, Number.POSITIVE_INFINITY))),
  })
  const place: Place = { ...placed(gate), name: '东门', radiusMeters: 300 }

  it('one of the three comes out, with a distance, and nothing is thrown', () => {
    fc.assert(
      fc.property(anything, (fix) => {
        const { placing, distanceMeters: far } = placeFix({ ...fix, system: 'gcj02' }, [place])
        expect(['in', 'out', 'unsure']).toContain(placing)
        expect(far).toBeGreaterThanOrEqual(0)
        expect(far).toBeLessThan(20_037_509)
      }),
      { seed: 516, numRuns: 20_000 },
    )
  })

  it('a missing or absurd accuracy is unsure wherever the fix lies, and never in or out', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(null, 500.001, 99_999, Number.MAX_VALUE, Number.POSITIVE_INFINITY), (fix, accuracyMeters) => {
        expect(placeFix({ ...fix, accuracyMeters, system: 'gcj02' }, [place]).placing).toBe('unsure')
      }),
      { seed: 517, numRuns: 5000 },
    )
  })

  it('noise within the accuracy never turns a true in to out, nor a true out to in', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3000, noNaN: true }), fc.double({ min: 0, max: 500, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (truth, accuracy, noise) => {
        const seen = Math.max(0, truth + noise * accuracy)
        expect(placingOf(seen, accuracy, 300)).not.toBe(truth <= 300 ? 'out' : 'in')
      }),
      { seed: 518, numRuns: 20_000 },
    )
  })

  it('unbounded noise may misplace, and still never throws: a hint, not a fence', () => {
    fc.assert(
      fc.property(anything, anything, fc.integer({ min: 0, max: 10 ** 9 }), (a, b, seconds) => {
        const at = (s: number) => new Date(Date.parse('2026-06-16T00:00:00.000Z') + s * 1000).toISOString()
        expect(typeof isTooFast({ fix: { ...a, system: 'gcj02' }, at: at(0) }, { fix: { ...b, system: 'gcj02' }, at: at(seconds) })).toBe('boolean')
      }),
      { seed: 519, numRuns: 5000 },
    )
  })

  it('sixty metres a second is measured whichever visit came first', () => {
    const fix = (meters: number): Fix => ({ ...placed(from(gate, 0, meters)), accuracyMeters: 20 })
    const at = (minute: number) => `2026-06-16T00:0${minute}:00.000Z`
    expect(isTooFast({ fix: fix(0), at: at(5) }, { fix: fix(20_000), at: at(0) })).toBe(true)
    expect(isTooFast({ fix: fix(0), at: at(5) }, { fix: fix(15_000), at: at(0) })).toBe(false)
  })
})
