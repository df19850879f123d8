import fc from 'fast-check'
import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

type Place = [longitude: number, latitude: number]

const CITIES: Record<string, Place> = {
  beijing: [116.4, 39.9], tianjin: [117.2, 39.1], jizhou: [117.4, 40.05], shanghai: [121.5, 31.2], fiji: [178.4, -18.1], samoa: [-171.8, -13.8], pole: [30, 89.5],
}

let world: World
beforeAll(async () => {
  world = await openWorld({
    collections: [
      { name: 'cities', indexes: [{ name: 'place', fields: [['at', '2dsphere']] }] },
      { name: 'plain', indexes: [] },
      { name: 'random', indexes: [{ name: 'place', fields: [['at', '2dsphere']] }] },
    ],
  })
  const data = Object.entries(CITIES).map(([_id, [longitude, latitude]]) => ({ _id, at: point([longitude, latitude]), isPort: _id !== 'beijing' }))
  await cities().add({ data })
  await world.db.collection('plain').add({ data })
  await cities().add({ data: { _id: 'nowhere' } })
})
afterAll(() => world.close())

const cities = () => world.db.collection('cities')
const _ = () => world.db.command
const point = ([longitude, latitude]: Place) => new world.db.Geo.Point(longitude, latitude)
const line = (...places: Place[]) => new world.db.Geo.LineString(places.map(point))
const polygon = (...corners: Place[]) => new world.db.Geo.Polygon([line(...corners, corners[0]!)])
const ids = async (condition: object, from = cities()) => (await from.where(condition).get()).data.map(({ _id }) => _id)
const sorted = async (condition: object, from = cities()) => (await ids(condition, from)).sort()

/** The haversine formula, on the sphere MongoDB measures on. */
function metres([lng1, lat1]: Place, [lng2, lat2]: Place): number {
  const [a, b, d] = [lat1, lat2, lng2 - lng1].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number]
  return 2 * 6_378_100 * Math.asin(Math.sqrt(Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(d / 2) ** 2))
}

const near = (place: Place, maxDistance: number, minDistance = 0) => _().geoNear!({ geometry: point(place), maxDistance, minDistance })

describe('geoNear', () => {
  it('finds the nearest first and nothing beyond the greatest distance', async () => {
    expect(await ids({ at: near([117.3, 39.5], 120_000) })).toEqual(['tianjin', 'jizhou', 'beijing'])
    expect(await ids({ at: near([117.3, 39.5], 100_000) })).toEqual(['tianjin', 'jizhou', 'beijing'].filter((id) => metres(CITIES[id]!, [117.3, 39.5]) <= 100_000))
  })

  it('leaves out what is nearer than the least distance', async () => {
    expect(await ids({ at: near(CITIES.tianjin!, 300_000, 1) })).toEqual(['jizhou', 'beijing'])
  })

  it('goes together with other conditions, and an order of its own', async () => {
    expect(await ids({ at: near([117.3, 39.5], 200_000), isPort: true })).toEqual(['tianjin', 'jizhou'])
    const { data } = await cities().where({ at: near([117.3, 39.5], 200_000) }).orderBy('_id', 'asc').get()
    expect(data.map(({ _id }) => _id)).toEqual(['beijing', 'jizhou', 'tianjin'])
  })

  it('knows neither date line nor pole', async () => {
    expect(await ids({ at: near([-179, -16], 1_000_000) })).toEqual(['fiji', 'samoa'])
    expect(await ids({ at: near([-150, 89.6], 200_000) })).toEqual(['pole'])
  })

  it('needs a 2dsphere index, and a place of its own in the query', async () => {
    const without = world.db.collection('plain').where({ at: near([117, 39], 1000) }).get()
    expect(await errorOf(without)).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining('unable to find index for $geoNear query') as string })
    const within = cities().where(_().or!([{ at: near([117, 39], 1000) }, { isPort: true }])).get()
    expect((await errorOf(within)).errMsg).toContain('must be top-level')
  })

  it('agrees with the haversine formula at every place of the earth, reading less than three times what it returns', async () => {
    const degrees = (most: number) => fc.noBias(fc.integer({ min: -most * 1e6, max: most * 1e6 })).map((millionths) => millionths / 1e6)
    const everywhere: fc.Arbitrary<Place> = fc.tuple(degrees(180), degrees(90))
    const places = fc.sample(everywhere, { numRuns: 600, seed: 7 })
    const random = world.db.collection('random')
    for (let n = 0; n < places.length; n += 300) await random.add({ data: places.slice(n, n + 300).map((place, i) => ({ _id: n + i, at: point(place) })) })
    for (const from of fc.sample(everywhere, { numRuns: 25, seed: 8 })) {
      world.cloud.clearAudit()
      const { data } = await random.where({ at: near(from, 5_000_000) }).limit(20).get()
      const expected = places
        .map((place, _id) => ({ _id, distance: metres(from, place) }))
        .filter(({ distance }) => distance <= 5_000_000)
        .sort((a, b) => a.distance - b.distance)
      expect(data.map(({ _id }) => _id)).toEqual(expected.slice(0, 20).map(({ _id }) => _id))
      const { examined, index } = world.cloud.audit()[0]!
      expect(index).toBe('place')
      expect(examined).toBeLessThanOrEqual(60)
    }
  })
})

describe('geoWithin', () => {
  const CORNERS: Place[] = [[115, 38], [119, 38], [119, 41], [115, 41]]
  const north = () => polygon(...CORNERS)

  it.each([['through the index', 'cities', 'place'], ['without one', 'plain', 'scan']])('finds what lies in a polygon %s', async (_title, name, index) => {
    world.cloud.clearAudit()
    expect(await sorted({ at: _().geoWithin!({ geometry: north() }) }, world.db.collection(name))).toEqual(['beijing', 'jizhou', 'tianjin'])
    expect(world.cloud.audit()[0]).toMatchObject({ index })
  })

  it('leaves out what lies in a hole', async () => {
    const withHole = new world.db.Geo.Polygon([line(...CORNERS, CORNERS[0]!), line([116, 39.5], [116, 40], [117, 40], [117, 39.5], [116, 39.5])])
    expect(await sorted({ at: _().geoWithin!({ geometry: withHole }) })).toEqual(['jizhou', 'tianjin'])
  })

  it('takes the edges of a polygon for great circles', async () => {
    const wide = polygon([0, 0], [90, 0], [90, 40], [0, 40])
    // The edge from (0, 40) to (90, 40) passes 49.9 degrees north.
    const bulge: Place = [45, 49.7]
    const plain = world.db.collection('plain')
    await plain.add({ data: { _id: 'bulge', at: point(bulge) } })
    expect(await ids({ _id: 'bulge', at: _().geoWithin!({ geometry: wide }) }, plain)).toEqual(['bulge'])
    expect(await ids({ _id: 'bulge', at: _().geoWithin!({ geometry: polygon([0, 0], [90, 0], [90, 39.5], [0, 39.5]) }) }, plain)).toEqual([])
  })

  it('finds what lies in a circle given in radians', async () => {
    expect(await sorted({ at: _().geoWithin!({ centerSphere: [point([117.3, 39.5]), 120_000 / 6_378_100] }) })).toEqual(['beijing', 'jizhou', 'tianjin'])
  })

  it('takes in lines and areas only when they lie wholly within', async () => {
    const plain = world.db.collection('plain')
    await plain.add({
      data: [
        { _id: 'road', kind: 'shape', at: line([116, 39], [117, 40]) },
        { _id: 'railway', kind: 'shape', at: line([116, 39], [121, 31]) },
        { _id: 'park', kind: 'shape', at: polygon([116, 39], [116.2, 39], [116.2, 39.2], [116, 39.2]) },
        { _id: 'province', kind: 'shape', at: polygon([114, 37], [116, 37], [116, 39], [114, 39]) },
      ],
    })
    expect(await sorted({ kind: 'shape', at: _().geoWithin!({ geometry: north() }) }, plain)).toEqual(['park', 'road'])
    expect(await sorted({ kind: 'shape', at: _().geoIntersects!({ geometry: north() }) }, plain)).toEqual(['park', 'province', 'railway', 'road'])
    await plain.where({ kind: 'shape' }).remove()
  })
})

describe('geoIntersects', () => {
  it('finds points on a line’s way and areas around a point', async () => {
    const areas = world.db.collection('cities')
    await areas.add({ data: { _id: 'district', at: polygon([117.3, 39.9], [117.6, 39.9], [117.6, 40.2], [117.3, 40.2]) } })
    expect(await sorted({ at: _().geoIntersects!({ geometry: point(CITIES.jizhou!) }) })).toEqual(['district', 'jizhou'])
    expect(await sorted({ at: _().geoIntersects!({ geometry: point([117.31, 39.91]) }) })).toEqual(['district'])
    await areas.doc('district').remove()
    expect(await sorted({ at: _().geoIntersects!({ geometry: point([117.31, 39.91]) }) })).toEqual([])
  })
})

describe('the geoNear stage', () => {
  it('gives distances in metres, nearest first, with the place measured', async () => {
    const { list } = await cities()
      .aggregate()
      .geoNear({ near: point([117.3, 39.5]), spherical: true, distanceField: 'how.far', includeLocs: 'how.where', query: { isPort: true }, maxDistance: 500_000 })
      .end()
    expect(list.map(({ _id }) => _id)).toEqual(['tianjin', 'jizhou'])
    const [first] = list as [{ how: { far: number; where: object } }]
    expect(first.how.far).toBeCloseTo(metres(CITIES.tianjin!, [117.3, 39.5]), 3)
    expect(first.how.where).toEqual({ type: 'Point', coordinates: CITIES.tianjin })
  })
})

describe('an index of places', () => {
  it.each<[string, unknown, string]>([
    ['outside the earth', { type: 'Point', coordinates: [200, 0] }, 'out of bounds'],
    ['that are none', '天津', 'is no place'],
    ['not closed', { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1]]] }, 'not closed'],
  ])('refuses places %s', async (_title, at, message) => {
    expect((await errorOf(cities().add({ data: { _id: 'bad', at } }))).errMsg).toContain(message)
    expect((await cities().where({ _id: 'bad' }).count()).total).toBe(0)
  })

  it('follows a document that moves', async () => {
    await cities().add({ data: { _id: 'bus', at: point([10, 10]) } })
    await cities().doc('bus').update({ data: { at: point([20, 20]) } })
    expect(await ids({ at: near([10, 10], 100_000) })).toEqual([])
    expect(await ids({ at: near([20, 20], 100_000) })).toEqual(['bus'])
    await cities().doc('bus').remove()
    expect(await ids({ at: near([20, 20], 100_000) })).toEqual([])
  })
})
