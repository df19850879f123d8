import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

/** The stages of an aggregation, and the operators that operators.test.ts leaves. */
let world: World
beforeAll(async () => {
  world = await openWorld({ collections: [{ name: 'things', indexes: [{ name: 'n', fields: [['n', 1]] }] }] })
  await things().add({
    data: [
      { _id: 'a', kind: 'x', n: 1, o: { p: 1, q: 2 }, rows: [{ k: 1, tags: ['s'] }, { k: 2, tags: [] }] },
      { _id: 'b', kind: 'x', n: 2, o: { p: 2 } },
      { _id: 'c', kind: 'y', n: 3, o: { p: 3 } },
      { _id: 'd', kind: 'y', n: 12, o: { p: 4 } },
      { _id: 'e', kind: 'z', n: 30, o: { p: 5 } },
    ],
  })
})
afterAll(() => world.close())

const things = () => world.db.collection('things')
const _ = () => world.db.command
const $ = () => world.db.command.aggregate
const run = async (pipeline: { end(): Promise<{ list: Record<string, unknown>[] }> }) => (await pipeline.end()).list

describe('a stage', () => {
  it('bucket sorts into given bounds, and the rest into a default', async () => {
    const list = await run(things().aggregate().bucket({ groupBy: '$n', boundaries: [0, 3, 20], default: 'more', output: { count: $().sum!(1) } }))
    expect(list).toEqual([{ _id: 0, count: 2 }, { _id: 3, count: 2 }, { _id: 'more', count: 1 }])
    const without = things().aggregate().bucket({ groupBy: '$n', boundaries: [0, 3, 20] })
    expect((await errorOf(without.end())).message).toContain('default')
    expect((await errorOf(things().aggregate().bucket({ groupBy: '$n', boundaries: [3, 0] }).end())).message).toContain('must be sorted')
  })

  it('bucketAuto divides evenly', async () => {
    const list = await run(things().aggregate().bucketAuto({ groupBy: '$n', buckets: 2 }))
    expect(list.map(({ count }) => count).sort()).toEqual([2, 3])
  })

  it('replaceRoot takes an inner object for the document', async () => {
    expect(await run(things().aggregate().match({ _id: 'a' }).replaceRoot({ newRoot: '$o' }))).toEqual([{ p: 1, q: 2 }])
  })

  it('sample picks so many', async () => {
    const list = await run(things().aggregate().sample({ size: 3 }))
    expect(new Set(list.map(({ _id }) => _id)).size).toBe(3)
  })

  it('sortByCount counts each value, the most frequent first', async () => {
    const list = await run(things().aggregate().sortByCount('$kind'))
    expect(list.map(({ count }) => count)).toEqual([2, 2, 1])
    expect(list[2]).toEqual({ _id: 'z', count: 1 })
  })

  it('group knows sums, averages, ends, lists and sets', async () => {
    const group = { _id: '$kind', avg: $().avg!('$n'), first: $().first!('$n'), last: $().last!('$n'), min: $().min!('$n'), max: $().max!('$n'), all: $().push!('$n'), set: $().addToSet!('$kind') }
    const list = await run(things().aggregate().sort({ n: 1 }).group(group).sort({ _id: 1 }))
    expect(list[0]).toEqual({ _id: 'x', avg: 1.5, first: 1, last: 2, min: 1, max: 2, all: [1, 2], set: ['x'] })
  })

  it('project counts with conditions and switches', async () => {
    const list = await run(things().aggregate().match({ _id: _().in!(['a', 'e']) }).sort({ _id: 1 }).project({ size: $().cond!({ if: $().gte!(['$n', 10]), then: 'large', else: 'small' }), _id: 0 }))
    expect(list).toEqual([{ size: 'small' }, { size: 'large' }])
  })

  it('sort follows MongoDB’s order between types, wherever it stands', async () => {
    const list = await run(things().aggregate().project({ v: $().switch!({ branches: [{ case: $().eq!(['$n', 1]), then: 'text' }, { case: $().eq!(['$n', 2]), then: null }], default: '$n' }) }).sort({ v: -1 }))
    expect(list.map(({ v }) => v)).toEqual(['text', 30, 12, 3, null])
    const without = things().aggregate().project({ v: $().switch!({ branches: [{ case: $().eq!(['$n', 1]), then: 1 }] }) }).end()
    expect((await errorOf(without)).message).toContain('no default was specified')
  })

  it('sends rubbish for a server date', async () => {
    const [found] = await run(things().aggregate().match({ _id: 'a' }).addFields({ at: world.db.serverDate() }))
    expect(found!.at).toEqual({ offset: 0 })
  })

  it('limit and skip must be sensible', async () => {
    expect(await errorOf(things().aggregate().limit(0).end())).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})

describe('a condition', () => {
  const ids = async (condition: object) => (await things().where(condition).orderBy('_id', 'asc').get()).data.map(({ _id }) => _id).join('')

  it.each<[string, () => object, string]>([
    ['lte', () => ({ n: _().lte!(2) }), 'ab'],
    ['“and” on a field', () => ({ n: _().and!(_().gt!(1), _().lt!(12)) }), 'bc'],
    ['“nor” on a field', () => ({ n: _().nor!(_().eq!(1), _().gt!(3)) }), 'bc'],
    ['“and” on two fields', () => ({ n: _().and!(_().gt!(1), _().lt!(20)), kind: _().and!(_().eq!('y'), _().neq!('x')) }), 'cd'],
    ['“nor” on two fields, which becomes one “nor” of all', () => ({ n: _().nor!(_().eq!(1), _().eq!(2)), kind: _().nor!(_().eq!('z'), _().eq!('y')) }), ''],
    ['chained', () => ({ n: (_().gt!(1) as unknown as { lt(n: number): object }).lt(4) }), 'bc'],
    ['an exact object', () => ({ o: _().eq!({ p: 2 }) }), 'b'],
  ])('%s', async (_title, condition, expected) => {
    expect(await ids(condition())).toBe(expected)
  })
})

describe('an update', () => {
  const updated = async (data: object) => {
    await things().doc('u').set({ data: { n: 6, list: [1, 2, 3], rows: [{ k: 1, v: [1] }] } })
    await things().doc('u').update({ data })
    const { data: after } = await things().doc('u').get()
    await things().doc('u').remove()
    return after
  }

  it.each<[string, () => object, object]>([
    ['bit “or” and “xor”', () => ({ n: _().bit!({ or: 1 }) }), { n: 7 }],
    ['bit “xor”', () => ({ n: _().bit!({ xor: 3 }) }), { n: 5 }],
    ['addToSet with each, which sends the object itself', () => ({ list: _().addToSet!({ each: [4] }) }), { list: [1, 2, 3, { each: [4] }] }],
    ['push of one value', () => ({ list: _().push!(9) }), { list: [1, 2, 3, 9] }],
    ['an array inside every element', () => ({ 'rows.$[].v': _().push!([2]) }), { rows: [{ k: 1, v: [1, 2] }] }],
    ['max with less and min with more, which change nothing', () => ({ n: _().max!(1), m: _().min!(4) }), { n: 6, m: 4 }],
  ])('%s', async (_title, data, expected) => {
    expect(await updated(data())).toMatchObject(expected)
  })
})

describe('a removal', () => {
  it('takes one or all that match', async () => {
    await things().add({ data: [{ g: 1 }, { g: 1 }, { g: 1 }] })
    expect(await things().where({ g: 1 }).remove({ multi: false })).toMatchObject({ stats: { removed: expect.any(Number) as number } })
    await things().where({ g: 1 }).remove()
    expect((await things().where({ g: 1 }).count()).total).toBe(0)
  })
})
