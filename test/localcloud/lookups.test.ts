import fc from 'fast-check'
import { type Lookup, foreignFilter, join } from '@/localcloud/database/lookup'
import { compile } from '@/localcloud/database/matcher'
import { runPipeline } from '@/localcloud/pipeline/pipeline'
import { errorOf } from './support/errors'
import type { Pipeline } from './support/sdk'
import { openWorld, type World } from './support/world'

/** Joins, whatever stands in the fields they join by. */
let world: World
beforeAll(async () => {
  world = await openWorld({ collections: [{ name: 'orders', indexes: [] }, { name: 'people', indexes: [] }] })
  await orders().add({
    data: [
      { _id: 'one', by: 'anna', also: ['anna', 'berta'], at: new Date(1e12), o: { by: 'berta' } },
      { _id: 'none', by: null, also: [] },
      { _id: 'missing' },
      { _id: 'lines', rows: [{ by: 'anna' }, { by: 'clara' }, {}] },
    ],
  })
  await people().add({ data: [{ _id: 'anna', tags: ['x', 'y'] }, { _id: 'berta', tags: ['y'] }, { _id: 'clara', boss: null }, { _id: 'dora', boss: 'anna' }] })
})
afterAll(() => world.close())

const orders = () => world.db.collection('orders')
const people = () => world.db.collection('people')
const $ = () => world.db.command.aggregate
const pipeline = () => $().pipeline!() as unknown as Pipeline
const joined = async (_id: string, lookup: object) => (await orders().aggregate().match({ _id }).lookup({ from: 'people', as: 'found', ...lookup }).end()).list[0]!.found as { _id: string }[]
const ids = async (...args: Parameters<typeof joined>) => (await joined(...args)).map(({ _id }) => _id)

describe('a lookup by fields', () => {
  it.each<[string, string, string, string, string[]]>([
    ['finds what is equal', 'one', 'by', '_id', ['anna']],
    ['takes each element of an array', 'one', 'also', '_id', ['anna', 'berta']],
    ['goes into objects', 'one', 'o.by', '_id', ['berta']],
    ['goes into lists of objects', 'lines', 'rows.by', '_id', ['anna', 'clara']],
    ['takes null for missing on the other side', 'none', 'by', 'boss', ['anna', 'berta', 'clara']],
    ['takes missing for null on its own side', 'missing', 'by', 'boss', ['anna', 'berta', 'clara']],
    ['takes an empty array for null', 'none', 'also', 'boss', ['anna', 'berta', 'clara']],
  ])('%s', async (_title, id, localField, foreignField, expected) => {
    expect(await ids(id, { localField, foreignField })).toEqual(expected)
  })

  it('meets any element of a foreign array, each document once', async () => {
    const { list } = await people().aggregate().match({ _id: 'anna' }).lookup({ from: 'people', localField: 'tags', foreignField: 'tags', as: 'like' }).end()
    expect((list[0]!.like as { _id: string }[]).map(({ _id }) => _id)).toEqual(['anna', 'berta'])
  })

  it('puts what it found into an object, and finds nothing in a collection that does not exist', async () => {
    const { list } = await orders().aggregate().match({ _id: 'one' }).lookup({ from: 'people', localField: 'by', foreignField: '_id', as: 'o.found' }).project({ _id: 0, o: 1 }).end()
    expect(list).toEqual([{ o: { by: 'berta', found: [{ _id: 'anna', tags: ['x', 'y'] }] } }])
    expect(await ids('one', { from: 'nowhere', localField: 'by', foreignField: '_id' })).toEqual([])
  })

  it('is flattened into the document, as tutorials do', async () => {
    const { list } = await orders().aggregate().match({ _id: 'one' }).lookup({ from: 'people', localField: 'by', foreignField: '_id', as: 'found' })
      .replaceRoot({ newRoot: $().mergeObjects!([$().arrayElemAt!(['$found', 0]), '$$ROOT']) }).project({ found: 0, at: 0, also: 0, o: 0 }).end()
    expect(list).toEqual([{ _id: 'one', tags: ['x', 'y'], by: 'anna' }])
  })
})

describe('a lookup with a pipeline', () => {
  it('knows the variables it is given, sorts and projects', async () => {
    const inner = pipeline().match(world.db.command.expr!($().in!(['$_id', '$$also']))).sort({ _id: -1 }).project({ tags: 0 }).done()
    expect(await joined('one', { let: { also: '$also' }, pipeline: inner })).toEqual([{ _id: 'berta' }, { _id: 'anna' }])
  })

  it('groups the whole of the other collection', async () => {
    expect(await joined('one', { pipeline: pipeline().group({ _id: null, count: { $sum: 1 } }).done() })).toEqual([{ _id: null, count: 4 }])
  })

  it('holds another lookup, which knows the outer variables too', async () => {
    const deep = pipeline().match(world.db.command.expr!($().and!([$().eq!(['$boss', '$$id']), $().eq!(['$$by', 'anna'])]))).project({ _id: 1 }).done()
    const inner = pipeline().match(world.db.command.expr!($().eq!(['$_id', '$$by']))).lookup({ from: 'people', let: { id: '$_id' }, pipeline: deep, as: 'below' }).project({ below: 1 }).done()
    expect(await joined('one', { let: { by: '$by' }, pipeline: inner })).toEqual([{ _id: 'anna', below: [{ _id: 'dora' }] }])
  })

  it('compares dates', async () => {
    const { list } = await people().aggregate().match({ _id: 'anna' }).lookup({ from: 'orders', pipeline: pipeline().match({ at: world.db.command.gte!(new Date(1)) }).project({ at: 1 }).done(), as: 'late' }).end()
    expect(list[0]!.late).toEqual([{ _id: 'one', at: new Date(1e12) }])
  })

  it.each<[string, object, string]>([
    ['a variable that nobody gave', { pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$nobody'] } } }] }, 'Use of undefined variable: nobody'],
    ['a stage the SDK cannot send', { pipeline: [{ $facet: {} }] }, "Unrecognized pipeline stage name: '$facet'"],
    ['one field of the two', { localField: 'by' }, 'both or neither'],
    ['nothing to join by', {}, 'requires a pipeline'],
  ])('is refused with %s', async (_title, lookup, words) => {
    expect((await errorOf(joined('one', lookup))).message).toContain(words)
  })
})

describe('a lookup narrowed by what its pipeline compares', () => {
  const surroundings = { variables: { outer: 2 }, lookup: () => [] }
  const scalar = fc.constantFrom(null, 0, 1, 2, 'a')
  const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.constant([[1]]))
  const document = fc.record({ a: value, b: fc.oneof(fc.record({ c: value }), fc.array(fc.record({ c: scalar }), { maxLength: 2 }), scalar) }, { requiredKeys: [] })
  const field = fc.constantFrom('$a', '$b.c', '$b')
  const comparison = fc.oneof(
    fc.tuple(field, fc.constantFrom('$$v', '$$outer')).map(($eq) => ({ $eq })),
    field.map((one) => ({ $eq: ['$$v', one] })),
    field.map((one) => ({ $and: [{ $isArray: ['$$v'] }, { $in: [one, '$$v'] }] })),
  )

  it('gives the same as one that looks at every document, in 1,000 random cases', () => {
    let found = 0
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 4 }), fc.array(document, { minLength: 3, maxLength: 12 }), field, fc.array(comparison, { minLength: 1, maxLength: 2 }), (local, foreign, v, $and) => {
        const numbered = foreign.map((one, _id) => ({ _id, ...one }))
        const lookup: Lookup = { from: 'people', as: 'found', let: { v }, pipeline: [{ $match: { $expr: { $and } } }] }
        const isRead = compile(foreignFilter(local, lookup, surroundings))
        const joined = () => join(local, numbered.filter(isRead), lookup, surroundings).map((one) => one.found)
        const everyOne = () =>
          local.map((one) => {
            const [{ value }] = runPipeline([one], [{ $project: { value: v } }], surroundings) as [{ value?: unknown }]
            return runPipeline(numbered, lookup.pipeline!, { ...surroundings, variables: { outer: 2, v: value } })
          })
        const wanted = everyOne()
        found += wanted.flat().length
        expect(joined()).toEqual(wanted)
      }),
      { numRuns: 1_000 },
    )
    expect(found).toBeGreaterThan(500)
  })

  it.each<[string, Partial<Lookup>]>([
    ['an equality', { pipeline: [{ $match: { $expr: { $eq: ['$key', '$$v'] } } }], let: { v: '$key' } }],
    ['a list', { pipeline: [{ $match: { $expr: { $in: ['$key', '$$v'] } } }], let: { v: '$keys' } }],
    ['fields', { localField: 'key', foreignField: 'key', pipeline: [] }],
  ])('by %s looks at each document of 2,000 a few times, not once for each of 2,000 others', (_title, how) => {
    let reads = 0
    const counted = (key: number) => Object.defineProperty({ _id: key }, 'key', { enumerable: true, get: () => ((reads += 1), key) })
    const local = Array.from({ length: 2_000 }, (_, key) => ({ _id: key, key, keys: [key] }))
    const joined = join(local, local.map(({ key }) => counted(key)), { from: 'people', as: 'found', ...how }, surroundings)
    expect(joined.every(({ found }) => (found as unknown[]).length === 1)).toBe(true)
    expect(reads).toBeLessThan(20 * 2_000)
  })
})
