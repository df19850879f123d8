import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

/** Every update operator where null, other types, arrays in arrays and missing fields meet it. Worked out by MongoDB's manual. */
let world: World
let _: World['db']['command']
beforeAll(async () => {
  world = await openWorld({ collections: [{ name: 'things', indexes: [] }] })
  _ = world.db.command
})
afterAll(() => world.close())

const before = {
  n: 5, f: 1.5, big: 2 ** 40 + 5, s: 'a', nul: null, d: new Date(5), list: [3, 1, 2, 1], objs: [{ k: 2, v: 1 }, { k: 1, v: 2 }, { k: 1 }],
  nested: [[1, 2], [3]], o: { p: 1, q: { r: 2 } }, e: [] as number[], mix: [1, 'a', null, { a: 1 }, [1]],
}
const things = () => world.db.collection('things')
const update = async (data: object, where: object = {}) => {
  await things().doc('x').set({ data: before })
  await things().where({ _id: 'x', ...where }).update({ data })
}
const left = async () => (await things().doc('x').get()).data

describe('an update leaves', () => {
  const ROWS: [title: string, data: () => object, changes: object, where?: () => object][] = [
    ['bit and long', () => ({ big: _.bit!({ and: 2 ** 40 + 1 }) }), { big: 2 ** 40 + 1 }],
    ['bit or long', () => ({ n: _.bit!({ or: 2 ** 40 }) }), { n: 2 ** 40 + 5 }],
    ['bit xor', () => ({ big: _.bit!({ xor: 1 }) }), { big: 2 ** 40 + 4 }],
    ['bit missing or', () => ({ zz: _.bit!({ or: 5 }) }), { zz: 5 }],
    ['inc nested', () => ({ 'o.q.r': _.inc!(1) }), { o: { p: 1, q: { r: 3 } } }],
    ['inc nested missing', () => ({ 'o.z.z': _.inc!(1) }), { o: { p: 1, q: { r: 2 }, z: { z: 1 } } }],
    ['inc arr elem', () => ({ 'list.0': _.inc!(1) }), { list: [4, 1, 2, 1] }],
    ['inc arr beyond', () => ({ 'list.6': _.inc!(1) }), { list: [3, 1, 2, 1, null, null, 1] }],
    ['mul double', () => ({ f: _.mul!(2) }), { f: 3 }],
    ['min date', () => ({ d: _.min!(new Date(1)) }), { d: new Date(1) }],
    ['max types', () => ({ n: _.max!('a') }), { n: 'a' }],
    ['min types', () => ({ n: _.min!(null) }), { n: null }],
    ['min missing', () => ({ zz: _.min!(1) }), { zz: 1 }],
    ['max null', () => ({ nul: _.max!(1) }), { nul: 1 }],
    ['rename', () => ({ s: _.rename!('t') }), { t: 'a', s: undefined }],
    ['rename over', () => ({ s: _.rename!('n') }), { n: 'a', s: undefined }],
    ['rename nested', () => ({ 'o.p': _.rename!('o.x') }), { o: { q: { r: 2 }, x: 1 } }],
    ['rename to nested', () => ({ s: _.rename!('o.q.s') }), { o: { p: 1, q: { r: 2, s: 'a' } }, s: undefined }],
    ['rename missing', () => ({ zz: _.rename!('t') }), {}],
    ['unset arr elem', () => ({ 'list.0': _.remove!() }), { list: [null, 1, 2, 1] }],
    ['unset missing', () => ({ 'o.zz.y': _.remove!() }), {}],
    ['unset nested', () => ({ 'o.q': _.remove!() }), { o: { p: 1 } }],
    ['unset through array', () => ({ 'objs.k': _.remove!() }), {}],
    ['set arr idx obj', () => ({ 'objs.0.v': 9 }), { objs: [{ k: 2, v: 9 }, { k: 1, v: 2 }, { k: 1 }] }],
    ['set arr idx beyond', () => ({ 'objs.4.v': 9 }), { objs: [{ k: 2, v: 1 }, { k: 1, v: 2 }, { k: 1 }, null, { v: 9 }] }],
    ['set idx on object makes key', () => ({ 'o.0': 9 }), { o: { 0: 9, p: 1, q: { r: 2 } } }],
    ['set idx missing makes obj', () => ({ 'zz.0': 9 }), { zz: { 0: 9 } }],
    ['push missing', () => ({ zz: _.push!(1) }), { zz: [1] }],
    ['push array arg', () => ({ list: _.push!([[7]]) }), { list: [3, 1, 2, 1, [7]] }],
    ['push obj', () => ({ objs: _.push!({ k: 9 }) }), { objs: [{ k: 2, v: 1 }, { k: 1, v: 2 }, { k: 1 }, { k: 9 }] }],
    ['push nested', () => ({ 'nested.1': _.push!(4) }), { nested: [[1, 2], [3, 4]] }],
    ['push sort obj', () => ({ objs: _.push!({ each: [{ k: 0 }], sort: { k: 1, v: -1 } }) }), { objs: [{ k: 0 }, { k: 1, v: 2 }, { k: 1 }, { k: 2, v: 1 }] }],
    ['push sort -1 slice', () => ({ list: _.push!({ each: [9], sort: -1, slice: 2 }) }), { list: [9, 3] }],
    ['push slice neg', () => ({ list: _.push!({ each: [9], slice: -2 }) }), { list: [1, 9] }],
    ['push slice 0', () => ({ list: _.push!({ each: [9], slice: 0 }) }), { list: [] }],
    ['push slice beyond', () => ({ list: _.push!({ each: [9], slice: -50 }) }), { list: [3, 1, 2, 1, 9] }],
    ['push position neg', () => ({ list: _.push!({ each: [9, 8], position: -1 }) }), { list: [3, 1, 2, 9, 8, 1] }],
    ['push position beyond', () => ({ list: _.push!({ each: [9], position: 50 }) }), { list: [3, 1, 2, 1, 9] }],
    ['push position neg beyond', () => ({ list: _.push!({ each: [9], position: -50 }) }), { list: [9, 3, 1, 2, 1] }],
    ['push each empty sort', () => ({ list: _.push!({ each: [], sort: 1 }) }), { list: [1, 1, 2, 3] }],
    ['push sort mixed', () => ({ mix: _.push!({ each: [], sort: 1 }) }), { mix: [null, 1, 'a', { a: 1 }, [1]] }],
    ['push sort nested path mixed', () => ({ mix: _.push!({ each: [], sort: { a: 1 } }) }), { mix: [1, 'a', null, [1], { a: 1 }] }],
    ['unshift', () => ({ list: _.unshift!([9, 8]) }), { list: [9, 8, 3, 1, 2, 1] }],
    ['pop empty', () => ({ e: _.pop!() }), {}],
    ['pop missing', () => ({ zz: _.pop!() }), {}],
    ['shift', () => ({ list: _.shift!() }), { list: [1, 2, 1] }],
    ['pull val', () => ({ list: _.pull!(1) }), { list: [3, 2] }],
    ['pull missing', () => ({ zz: _.pull!(1) }), {}],
    ['pull null', () => ({ mix: _.pull!(null) }), { mix: [1, 'a', { a: 1 }, [1]] }],
    ['pull arr', () => ({ nested: _.pull!([3]) }), { nested: [[1, 2]] }],
    ['pull gt', () => ({ list: _.pull!(_.gt!(1)) }), { list: [1, 1] }],
    ['pull gt nested arrays', () => ({ nested: _.pull!(_.gt!(2)) }), { nested: [[1, 2]] }],
    ['pull in', () => ({ list: _.pull!(_.in!([1, 2])) }), { list: [3] }],
    ['pull nin', () => ({ list: _.pull!(_.nin!([1, 2])) }), { list: [1, 2, 1] }],
    ['pull ne', () => ({ list: _.pull!(_.neq!(1)) }), { list: [1, 1] }],
    ['pull obj', () => ({ objs: _.pull!({ k: 1 }) }), { objs: [{ k: 2, v: 1 }] }],
    ['pull obj exists', () => ({ objs: _.pull!({ v: _.exists!(false) }) }), { objs: [{ k: 2, v: 1 }, { k: 1, v: 2 }] }],
    ['pull obj on mixed', () => ({ mix: _.pull!({ a: 1 }) }), { mix: [1, 'a', null, [1]] }],
    ['pull obj null', () => ({ mix: _.pull!({ a: null }) }), {}],
    ['pull regexp', () => ({ mix: _.pull!(/^a/) }), { mix: [1, null, { a: 1 }, [1]] }],
    ['pull through', () => ({ 'objs.k': _.pull!(1) }), {}],
    ['pullAll', () => ({ list: _.pullAll!([1, 9]) }), { list: [3, 2] }],
    ['pullAll objs exact', () => ({ objs: _.pullAll!([{ k: 1 }]) }), { objs: [{ k: 2, v: 1 }, { k: 1, v: 2 }] }],
    ['addToSet dup each', () => ({ list: _.addToSet!({ $each: [7, 7, 3] }) }), { list: [3, 1, 2, 1, 7] }],
    ['addToSet arr', () => ({ nested: _.addToSet!([3]) }), {}],
    ['addToSet obj field order', () => ({ objs: _.addToSet!({ v: 1, k: 2 }) }), { objs: [{ k: 2, v: 1 }, { k: 1, v: 2 }, { k: 1 }, { v: 1, k: 2 }] }],
    ['addToSet missing', () => ({ zz: _.addToSet!(1) }), { zz: [1] }],
    ['positional', () => ({ 'objs.$.v': 9 }), { objs: [{ k: 2, v: 1 }, { k: 1, v: 9 }, { k: 1 }] }, () => ({ 'objs.k': 1 })],
    ['positional elemMatch', () => ({ 'objs.$.v': 9 }), { objs: [{ k: 2, v: 1 }, { k: 1, v: 9 }, { k: 1 }] }, () => ({ objs: _.elemMatch!({ k: 1, v: _.gt!(1) }) })],
    ['positional scalar', () => ({ 'list.$': 9 }), { list: [3, 9, 2, 1] }, () => ({ list: 1 })],
    ['positional gt', () => ({ 'list.$': _.inc!(1) }), { list: [4, 1, 2, 1] }, () => ({ list: _.gt!(2) })],
    ['positional in', () => ({ 'list.$': 0 }), { list: [3, 0, 2, 1] }, () => ({ list: _.in!([1, 2]) })],
    ['positional unset', () => ({ 'objs.$.v': _.remove!() }), { objs: [{ k: 2 }, { k: 1, v: 2 }, { k: 1 }] }, () => ({ 'objs.k': 2 })],
    ['positional other field query', () => ({ 'objs.$.v': 9 }), { objs: [{ k: 2, v: 1 }, { k: 1, v: 9 }, { k: 1 }] }, () => ({ 'objs.v': 2 })],
    ['all positional', () => ({ 'objs.$[].k': _.inc!(1) }), { objs: [{ k: 3, v: 1 }, { k: 2, v: 2 }, { k: 2 }] }],
    ['all positional nested', () => ({ 'nested.$[].$[]': _.inc!(1) }), { nested: [[2, 3], [4]] }],
    ['all positional unset', () => ({ 'objs.$[].v': _.remove!() }), { objs: [{ k: 2 }, { k: 1 }, { k: 1 }] }],
    ['set empty', () => ({ o: _.set!({}) }), { o: {} }],
    ['set null', () => ({ o: null }), { o: null }],
    ['set array replaces', () => ({ list: [9] }), { list: [9] }],
    ['set date', () => ({ d: new Date(9) }), { d: new Date(9) }],
    ['inc 0.1', () => ({ f: _.inc!(0.1) }), { f: 1.6 }],
    ['inc overflow', () => ({ big: _.inc!(2 ** 52) }), { big: 2 ** 40 + 5 + 2 ** 52 }],
  ]
  it.each(ROWS.map(([title, data, changes, where = () => ({})]) => ({ title, data, changes, where })))('$title', async ({ data, changes, where }) => {
    await update(data(), where())
    const { _id, ...rest } = await left()
    expect(rest).toEqual({ ...before, ...changes })
  })
})

describe('an update is refused, and leaves all as it was:', () => {
  it.each<[string, () => object]>([
    ['bit double', () => ({ f: _.bit!({ and: 1 }) })],
    ['bit by double', () => ({ n: _.bit!({ and: 1.5 }) })],
    ['bit string', () => ({ s: _.bit!({ or: 5 }) })],
    ['bit empty', () => ({ n: { $bit: {} } })],
    ['inc null', () => ({ nul: _.inc!(1) })],
    ['inc by string', () => ({ n: _.inc!('1') })],
    ['mul null', () => ({ nul: _.mul!(2) })],
    ['rename in array', () => ({ 'objs.0.k': _.rename!('objs.0.z') })],
    ['rename to array', () => ({ s: _.rename!('list.0') })],
    ['rename self', () => ({ s: _.rename!('s') })],
    ['rename into child', () => ({ o: _.rename!('o.x') })],
    ['set through array', () => ({ 'objs.k': 1 })],
    ['set through null', () => ({ 'nul.a': 1 })],
    ['push null field', () => ({ nul: _.push!(1) })],
    ['push sort 2', () => ({ list: _.push!({ each: [], sort: 2 }) })],
    ['push sort obj 2', () => ({ objs: _.push!({ each: [], sort: { k: 2 } }) })],
    ['push sort empty obj', () => ({ objs: _.push!({ each: [], sort: {} }) })],
    ['pop nonarr', () => ({ n: _.pop!() })],
    ['pull nonarr', () => ({ n: _.pull!(1) })],
    ['pullAll nonarr op', () => ({ list: _.pullAll!(5) })],
    ['addToSet nonarr', () => ({ n: _.addToSet!(1) })],
    ['addToSet null field', () => ({ nul: _.addToSet!(1) })],
    ['positional none', () => ({ 'list.$': 9 })],
    ['all positional missing', () => ({ 'zz.$[]': 1 })],
    ['filtered', () => ({ 'objs.$[x].v': 1 })],
    ['conflict', () => ({ 'o.p': 1, o: _.set!({ z: 1 }) })],
    ['set dollar', () => ({ o: _.set!({ $a: 1 }) })],
    ['push dollar', () => ({ objs: _.push!({ $a: 1 }) })],
  ])('%s', async (_title, data) => {
    expect(await errorOf(update(data()))).toMatchObject({ errCode: expect.any(Number) as number })
    expect(await left()).toEqual({ _id: 'x', ...before })
  })
})
