import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ collections: [{ name: 'things', indexes: [{ name: 'n', fields: [['n', 1]] }] }] })
})
afterAll(() => world.close())
beforeEach(() => things().where({ _id: _().exists!(true) }).remove())

const things = () => world.db.collection('things')
const _ = () => world.db.command

describe('query operators', () => {
  const ids = async (condition: object) => (await things().where(condition).orderBy('_id', 'asc').get()).data.map(({ _id }) => _id).join('')
  beforeEach(() =>
    things().add({
      data: [
        { _id: 'a', n: 1, s: 'apple', tags: ['x', 'y'], o: { p: 1, q: 2 }, rows: [{ k: 1, v: 5 }, { k: 2, v: 9 }] },
        { _id: 'b', n: 2, s: 'Banana', tags: ['y'], o: { p: 2 }, rows: [] },
        { _id: 'c', n: null, s: '香蕉', tags: [], o: null },
        { _id: 'd', n: '2', at: new Date(1e12) },
      ],
    }),
  )

  it.each<[string, () => object, string]>([
    ['equality is of one type', () => ({ n: 2 }), 'b'],
    ['null finds null and missing', () => ({ at: null }), 'abc'],
    ['neq', () => ({ n: _().neq!(1) }), 'bcd'],
    ['gt stays within the type', () => ({ n: _().gt!(0) }), 'ab'],
    ['gte and lt together', () => ({ n: _().and!(_().gte!(1), _().lt!(2)) }), 'a'],
    ['in', () => ({ n: _().in!([1, null]) }), 'ac'],
    ['nin', () => ({ n: _().nin!([1, null]) }), 'bd'],
    ['exists', () => ({ at: _().exists!(true) }), 'd'],
    ['exists not', () => ({ rows: _().exists!(false) }), 'cd'],
    ['an element of an array', () => ({ tags: 'y' }), 'ab'],
    ['all', () => ({ tags: _().all!(['x', 'y']) }), 'a'],
    ['size', () => ({ tags: _().size!(0) }), 'c'],
    ['elemMatch', () => ({ rows: _().elemMatch!({ k: 1, v: _().gt!(4) }) }), 'a'],
    ['elemMatch needs one element to fit', () => ({ rows: _().elemMatch!({ k: 1, v: _().gt!(6) }) }), ''],
    ['mod', () => ({ n: _().mod!(2, 1) }), 'a'],
    ['a nested object means its fields', () => ({ o: { p: 1 } }), 'a'],
    ['eq of an object means the whole of it', () => ({ o: _().eq!({ p: 2 }) }), 'b'],
    ['or of conditions', () => _().or!([{ n: 1 }, { s: '香蕉' }]), 'ac'],
    ['or on a field', () => ({ n: _().or!(_().eq!(1), _().eq!(2)) }), 'ab'],
    ['nor', () => _().nor!([{ n: 1 }, { n: 2 }]), 'cd'],
    ['not', () => ({ n: _().not!(_().gt!(1)) }), 'acd'],
    ['a regular expression', () => ({ s: world.db.RegExp({ regexp: '^b', options: 'i' }) }), 'b'],
    ['a JS regular expression', () => ({ s: /蕉/ }), 'c'],
    ['a date', () => ({ at: _().gte!(new Date(1e12)) }), 'd'],
    ['an expression over two fields', () => _().expr!(_().aggregate.eq!(['$n', '$o.p'])), 'ab'],
  ])('%s', async (_title, condition, expected) => {
    expect(await ids(condition())).toBe(expected)
  })

  it('orders values of different types as MongoDB does', async () => {
    expect((await things().orderBy('n', 'asc').get()).data.map(({ _id }) => _id).join('')).toBe('cabd')
    expect((await things().orderBy('n', 'desc').get()).data.map(({ _id }) => _id).join('')).toBe('dbac')
  })

  it('refuses an operator that does not exist', async () => {
    const query = JSON.stringify({ n: { $nonsense: 1 } })
    const response = await fetch(`${world.cloud.url}/admin`, { method: 'POST', body: JSON.stringify({ action: 'database.getDocument', collectionName: 'things', queryType: 'WHERE', query }) })
    expect(await response.json()).toMatchObject({ code: 'DATABASE_INVALID_OPERRATOR' })
  })
})

describe('update operators', () => {
  const before = { n: 5, text: 'a', list: [3, 1, 2], rows: [{ k: 1, v: 1 }, { k: 2, v: 2 }], o: { p: 1, q: 2 }, none: null }
  const updated = async (data: object) => {
    await things().doc('x').set({ data: before })
    await things().doc('x').update({ data })
    return (await things().doc('x').get()).data
  }

  it.each<[string, () => object, object]>([
    ['plain values merge nested objects', () => ({ o: { p: 9 } }), { o: { p: 9, q: 2 } }],
    ['set replaces an object', () => ({ o: _().set!({ z: 1 }) }), { o: { z: 1 } }],
    ['a dotted path makes the objects on its way', () => ({ 'new.deep.field': 1 }), { new: { deep: { field: 1 } } }],
    ['inc', () => ({ n: _().inc!(2), fresh: _().inc!(1) }), { n: 7, fresh: 1 }],
    ['mul', () => ({ n: _().mul!(2), fresh: _().mul!(3) }), { n: 10, fresh: 0 }],
    ['max and min', () => ({ n: _().max!(9), text: _().min!('A') }), { n: 9, text: 'A' }],
    ['rename', () => ({ text: _().rename!('words') }), { words: 'a' }],
    ['bit', () => ({ n: _().bit!({ and: 4 }) }), { n: 4 }],
    ['remove', () => ({ o: { p: _().remove!() } }), { o: { q: 2 } }],
    ['push', () => ({ list: _().push!([7, 8]) }), { list: [3, 1, 2, 7, 8] }],
    ['push with each, position, sort, slice', () => ({ list: _().push!({ each: [0], position: 0, sort: -1, slice: 3 }) }), { list: [3, 2, 1] }],
    ['unshift', () => ({ list: _().unshift!([9]) }), { list: [9, 3, 1, 2] }],
    ['pop', () => ({ list: _().pop!() }), { list: [3, 1] }],
    ['shift', () => ({ list: _().shift!() }), { list: [1, 2] }],
    ['pull a value', () => ({ list: _().pull!(1) }), { list: [3, 2] }],
    ['pull by condition', () => ({ list: _().pull!(_().gte!(2)) }), { list: [1] }],
    ['pull by fields', () => ({ rows: _().pull!({ k: 1, v: _().lt!(5) }) }), { rows: [{ k: 2, v: 2 }] }],
    ['pullAll', () => ({ list: _().pullAll!([1, 2]) }), { list: [3] }],
    ['addToSet', () => ({ list: _().addToSet!(3) }), { list: [3, 1, 2] }],
    ['addToSet of several', () => ({ list: _().addToSet!({ $each: [1, 4] }) }), { list: [3, 1, 2, 4] }],
    ['every element', () => ({ 'rows.$[].v': _().inc!(10) }), { rows: [{ k: 1, v: 11 }, { k: 2, v: 12 }] }],
    ['an element by its position', () => ({ 'rows.1.v': 7 }), { rows: [{ k: 1, v: 1 }, { k: 2, v: 7 }] }],
    ['a server date', () => ({ at: world.db.serverDate() }), { at: expect.any(Date) as Date }],
  ])('%s', async (_title, data, expected) => {
    expect(await updated(data())).toMatchObject(expected)
  })

  it('reaches the element the query matched', async () => {
    await things().doc('x').set({ data: before })
    await things().where({ _id: 'x', 'rows.k': 2 }).update({ data: { 'rows.$.v': 99 } })
    expect((await things().doc('x').get()).data.rows).toEqual([{ k: 1, v: 1 }, { k: 2, v: 99 }])
  })

  it.each<[string, () => object, RegExp]>([
    ['a field of null', () => ({ none: { a: 1 } }), /Cannot create field 'a' in element {"none":null}/],
    ['a field of a string', () => ({ text: { a: 1 } }), /Cannot create field 'a'/],
    ['inc of a string', () => ({ text: _().inc!(1) }), /non-numeric/],
    ['push to a number', () => ({ n: _().push!([1]) }), /must be an array/],
    ['two changes of one place', () => ({ o: _().set!({}), 'o.p': 1 }), /conflict/],
  ])('refuses %s, as MongoDB does, and changes nothing', async (_title, data, message) => {
    await things().doc('x').set({ data: before })
    expect((await errorOf(things().doc('x').update({ data: data() }))).message).toMatch(message)
    expect((await things().doc('x').get()).data).toEqual({ _id: 'x', ...before })
  })

  it('updates one or all that match', async () => {
    await things().add({ data: [{ g: 1 }, { g: 1 }, { g: 1 }] })
    expect(await things().where({ g: 1 }).update({ data: { h: 1 }, multi: false })).toMatchObject({ stats: { updated: 1 } })
    expect(await things().where({ g: 1 }).update({ data: { h: 1 } })).toMatchObject({ stats: { updated: 2 } })
  })
})

describe('aggregation', () => {
  const $ = () => world.db.command.aggregate
  beforeEach(() =>
    things().add({
      data: [
        { _id: 'a', kind: 'x', n: 1, parts: ['p', 'q'] },
        { _id: 'b', kind: 'x', n: 2, parts: ['p'] },
        { _id: 'c', kind: 'y', n: 3, parts: [] },
      ],
    }),
  )

  it('groups, sums and sorts', async () => {
    const { list } = await things().aggregate().match({ n: _().gte!(1) }).group({ _id: '$kind', total: $().sum!('$n'), count: $().sum!(1) }).sort({ total: -1, _id: 1 }).end()
    expect(list).toEqual([{ _id: 'x', total: 3, count: 2 }, { _id: 'y', total: 3, count: 1 }])
  })

  it('unwinds, adds fields, projects, skips and counts', async () => {
    const { list } = await things().aggregate().unwind('$parts').addFields({ twice: $().multiply!(['$n', 2]) }).sort({ parts: 1, _id: 1 }).skip(1).project({ _id: 0, parts: 1, twice: 1 }).end()
    expect(list).toEqual([{ parts: 'p', twice: 4 }, { parts: 'q', twice: 2 }])
    expect((await things().aggregate().match({ kind: 'x' }).count('n').end()).list).toEqual([{ n: 2 }])
  })

  it('joins with a pipeline of its own', async () => {
    const joined = world.db.command.aggregate.pipeline!() as unknown as { match(v: unknown): { done(): unknown } }
    const pipeline = joined.match(_().expr!($().eq!(['$kind', '$$kind']))).done()
    const { list } = await things().aggregate().match({ _id: 'c' }).lookup({ from: 'things', let: { kind: '$kind' }, pipeline, as: 'same' }).end()
    expect(list[0]).toMatchObject({ same: [{ _id: 'c' }] })
  })

  it('refuses a stage it does not know by name', async () => {
    const stages = [{ stageKey: '$out', stageValue: '"x"' }]
    const response = await fetch(`${world.cloud.url}/admin`, { method: 'POST', body: JSON.stringify({ action: 'database.aggregateDocuments', collectionName: 'things', stages }) })
    expect(await response.json()).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('$out') as string })
  })
})
