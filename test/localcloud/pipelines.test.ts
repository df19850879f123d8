import { errorOf } from './support/errors'
import type { Pipeline } from './support/sdk'
import { openWorld, type World } from './support/world'

/** What each stage makes of documents that are not alike: missing fields, null, other types, arrays in arrays. Worked out by MongoDB's manual. */
let world: World
beforeAll(async () => {
  world = await openWorld({ collections: [{ name: 'things', indexes: [] }] })
  await things().add({
    data: [
      { _id: 'a', k: 'x', n: 1, v: null, list: [1, 2] },
      { _id: 'b', k: 'x', n: 'text', v: 5, list: [] },
      { _id: 'c', k: null, n: 2, list: null },
      { _id: 'd', n: 3, v: 7, list: 9 },
      { _id: 'e', k: { z: 1 }, n: 4, v: 1, list: [[1, 2], 3] },
      { _id: 'f', k: { z: 1 }, n: 5, v: null },
    ],
  })
})
afterAll(() => world.close())

const things = () => world.db.collection('things')
const start = () => things().aggregate()
const only = (...ids: string[]) => start().match({ _id: world.db.command.in!(ids) })
const run = async (pipeline: Pipeline) => (await pipeline.end()).list

describe('group', () => {
  it('takes a missing value for null, and objects by their fields', async () => {
    const list = await run(start().group({ _id: '$k', count: { $sum: 1 } }).sort({ _id: 1 }))
    expect(list).toEqual([{ _id: null, count: 2 }, { _id: 'x', count: 2 }, { _id: { z: 1 }, count: 2 }])
    expect(await run(only('d').group({ _id: { k: '$k', v: '$v' } }))).toEqual([{ _id: { v: 7 } }])
  })

  it('passes by what is no number, null for the least and the greatest, and only what is missing for a list', async () => {
    const group = {
      _id: null, sum: { $sum: '$n' }, avg: { $avg: '$n' }, min: { $min: '$v' }, max: { $max: '$v' }, maxN: { $max: '$n' },
      push: { $push: '$v' }, set: { $addToSet: '$v' }, first: { $first: '$v' }, last: { $last: '$v' },
    }
    expect(await run(start().group(group))).toEqual([
      { _id: null, sum: 15, avg: 3, min: 1, max: 7, maxN: 'text', push: [null, 5, 7, 1, null], set: [null, 5, 7, 1], first: null, last: null },
    ])
  })

  it('of nothing gives 0 for a sum, null for the others, and empty lists', async () => {
    const group = { _id: null, sum: { $sum: '$zz' }, avg: { $avg: '$zz' }, min: { $min: '$zz' }, first: { $first: '$zz' }, push: { $push: '$zz' }, pop: { $stdDevPop: '$zz' } }
    expect(await run(start().group(group))).toEqual([{ _id: null, sum: 0, avg: null, min: null, first: null, push: [], pop: null }])
    expect(await run(only('a').group({ _id: null, pop: { $stdDevPop: '$n' }, samp: { $stdDevSamp: '$n' } }))).toEqual([{ _id: null, pop: 0, samp: null }])
  })

  it('adds up without losing what is small', async () => {
    const tenths = await run(only('a').project({ list: { $range: [0, 10] } }).unwind('$list').group({ _id: null, sum: { $sum: 0.1 } }))
    expect(tenths).toEqual([{ _id: null, sum: 1 }])
  })

  it('by the day of a place, as tutorials do', async () => {
    const day = { $dateToString: { date: new Date('2026-03-04T17:00:00Z'), format: '%Y-%m-%d', timezone: 'Asia/Shanghai' } }
    expect(await run(only('a').group({ _id: day, total: { $sum: { $cond: [{ $gt: ['$n', 0] }, '$n', 0] } } }))).toEqual([{ _id: '2026-03-05', total: 1 }])
  })
})

describe('unwind', () => {
  it('gives a document for each element, takes another value for one element, and drops nothing at all', async () => {
    const list = await run(start().unwind('$list').project({ list: 1 }))
    expect(list.map(({ _id, list: one }) => [_id, one])).toEqual([['a', 1], ['a', 2], ['d', 9], ['e', [1, 2]], ['e', 3]])
  })

  it('keeps them where asked, and numbers the elements', async () => {
    const list = await run(start().unwind({ path: '$list', preserveNullAndEmptyArrays: true, includeArrayIndex: 'at' }).project({ list: 1, at: 1, _id: 0 }))
    expect(list).toEqual([{ list: 1, at: 0 }, { list: 2, at: 1 }, { at: null }, { list: null, at: null }, { list: 9, at: null }, { list: [1, 2], at: 0 }, { list: 3, at: 1 }, { at: null }])
  })
})

describe('project and addFields', () => {
  it.each<[string, object, object]>([
    ['keep fields in the document’s order, _id first, and then what is made', { v: 1, k: true, made: '$n' }, { _id: 'b', k: 'x', v: 5, made: 'text' }],
    ['leave fields out', { list: 0, v: false }, { _id: 'b', k: 'x', n: 'text' }],
    ['make nothing of what is missing', { made: '$zz' }, { _id: 'b' }],
    ['take a number for a yes, a text for itself', { n: 5, text: 'hello' }, { _id: 'b', n: 'text', text: 'hello' }],
    ['make objects', { o: { p: '$v', q: { r: '$k' } }, _id: 0 }, { o: { p: 5, q: { r: 'x' } } }],
  ])('%s', async (_title, spec, expected) => {
    expect(JSON.stringify(await run(only('b').project(spec)))).toBe(JSON.stringify([expected]))
  })

  it('add to objects, to each object of a list, and in place of what is no object', async () => {
    expect(await run(only('e').addFields({ 'k.y': 2, zz: '$missing' }).project({ k: 1, _id: 0 }))).toEqual([{ k: { z: 1, y: 2 } }])
    expect(await run(only('a').project({ _id: 0, l: [{ a: 1 }, { a: 2 }] }).addFields({ 'l.b': 9 }))).toEqual([{ l: [{ a: 1, b: 9 }, { a: 2, b: 9 }] }])
    expect(await run(only('a').project({ _id: 0, n: 1 }).addFields({ 'n.b': 9 }))).toEqual([{ n: { b: 9 } }])
  })
})

describe('buckets', () => {
  it('of the same size end where the next one begins', async () => {
    const numbers = start().match({ n: world.db.command.gt!(0) })
    expect(await run(numbers.bucketAuto({ groupBy: '$n', buckets: 2, output: { sum: { $sum: '$n' } } }))).toEqual([{ _id: { min: 1, max: 4 }, sum: 6 }, { _id: { min: 4, max: 5 }, sum: 9 }])
    expect(await run(only('a', 'c').bucketAuto({ groupBy: '$n', buckets: 5 }))).toEqual([{ _id: { min: 1, max: 2 }, count: 1 }, { _id: { min: 2, max: 2 }, count: 1 }])
    expect((await run(only('a', 'd').bucketAuto({ groupBy: '$n', buckets: 1, granularity: 'POWERSOF2' })))[0]).toMatchObject({ _id: { max: 4 }, count: 2 })
  })
})

describe('a stage is refused', () => {
  it.each<[string, () => Pipeline, string]>([
    ['a group without _id', () => start().group({ count: { $sum: 1 } }), 'must include an _id'],
    ['a field of a group that gathers nothing', () => start().group({ _id: null, n: '$n' }), 'must be an accumulator object'],
    ['an unknown way to gather', () => start().group({ _id: null, n: { $middle: '$n' } }), "unknown group operator '$middle'"],
    ['unwind without $', () => start().unwind('list'), "prefixed with a '$'"],
    ['project of nothing', () => start().project({}), 'at least one field'],
    ['project both ways', () => start().project({ a: 1, b: 0 }), 'Bad projection specification'],
    ['two words on one path', () => start().project({ a: 1, 'a.b': 1 }), 'two conflicting paths'],
    ['a root that is no object', () => start().replaceRoot({ newRoot: '$k' }), "'newRoot' expression must evaluate to an object"],
    ['sort by nothing', () => start().sort({}), 'at least one sort key'],
    ['sort by 2', () => start().sort({ n: 2 }), 'must be 1 (for ascending) or -1'],
    ['half a limit', () => start().limit(1.5), 'positive whole number'],
    ['a skip below zero', () => start().skip(-1), 'zero or more'],
    ['a name of a count with a dot', () => start().count('a.b'), 'without $ and dots'],
    ['geoNear behind others', () => start().limit(1).geoNear({ near: new world.db.Geo.Point(1, 2), distanceField: 'd', spherical: true }), 'only valid as the first stage'],
  ])('%s', async (_title, pipeline, words) => {
    expect(await errorOf(pipeline().end())).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(words) as string })
  })
})
