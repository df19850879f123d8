import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

/** Queries and projections where values of other types, null, missing fields and arrays in arrays meet. Worked out by MongoDB's manual. */
let world: World
beforeAll(async () => {
  world = await openWorld({ collections: [{ name: 'things', indexes: [] }] })
  await things().add({
    data: [
      { _id: 'a', n: 5, f: 5.5, s: 'abc\nxyz', arr: [1, [2, 3], { k: 1 }], o: { a: null }, rows: [{ k: 1, v: [1, 2] }, { k: 2, v: [] }], d: new Date(0), e: '' },
      { _id: 'b', n: '5', arr: [], o: {}, rows: [], b: true, neg: -7, empty: null },
      { _id: 'c', n: [5, 10], arr: [[]], o: [{ a: 1 }, { a: 2 }], rows: [{ k: 1 }], neg: 7.9 },
      { _id: 'd', n: { x: 5 }, s: 'ABC😀', o: 'text', arr: 'text' },
    ],
  })
})
afterAll(() => world.close())

const things = () => world.db.collection('things')
const _ = () => world.db.command
const $ = () => world.db.command.aggregate
const pattern = (regexp: string, options = '') => world.db.RegExp({ regexp, options })
const ids = async (condition: object) => (await things().where(condition).orderBy('_id', 'asc').get()).data.map(({ _id }) => _id).join('')

describe('a query finds', () => {
  it.each<[string, () => object, string]>([
    ['a value, alone and among others', () => ({ n: 5 }), 'ac'],
    ['a whole array', () => ({ n: [5, 10] }), 'c'],
    ['not part of one', () => ({ n: _().eq!([5]) }), ''],
    ['greater only within a type', () => ({ n: _().gt!(4) }), 'ac'],
    ['two bounds met by two elements', () => ({ n: _().and!(_().gt!(5), _().lt!(10)) }), 'c'],
    ['what is not equal, missing too', () => ({ n: _().neq!(5) }), 'bd'],
    ['null for null, missing and through what is no object', () => ({ 'o.a': null }), 'abd'],
    ['what does not exist', () => ({ 'o.a': _().exists!(false) }), 'bd'],
    ['what exists and is null', () => ({ empty: _().exists!(true) }), 'b'],
    ['null in a list of values', () => ({ s: _().in!([null, 'ABC😀']) }), 'bcd'],
    ['null or less', () => ({ empty: _().lte!(null) }), 'abcd'],
    ['the size of an array, not of those in it', () => ({ arr: _().size!(1) }), 'c'],
    ['the size of an array inside each row', () => ({ 'rows.v': _().size!(0) }), 'a'],
    ['all, arrays among them', () => ({ arr: _().all!([1, [2, 3]]) }), 'a'],
    ['all of nothing: nothing', () => ({ arr: _().all!([]) }), ''],
    ['an element that meets all', () => ({ n: _().elemMatch!(_().gt!(6)) }), 'c'],
    ['elements only of arrays', () => ({ n: _().elemMatch!(_().gt!(0)) }), 'c'],
    ['a remainder of the whole part', () => ({ neg: _().mod!(4, 3) }), 'c'],
    ['a negative remainder', () => ({ neg: _().mod!(4, -3) }), 'b'],
    ['a row by its position', () => ({ 'rows.0.k': 1 }), 'ac'],
    ['a value by its position in each row', () => ({ 'rows.v.0': 1 }), 'a'],
    ['an empty object', () => ({ o: _().eq!({}) }), 'b'],
    ['a date, not the number of its milliseconds', () => ({ d: _().gte!(0) }), ''],
    ['the negation of a list', () => ({ n: _().not!(_().in!([5])) }), 'bd'],
    ['two fields compared', () => _().expr!($().gt!(['$f', '$n'])), 'a'],
    ['a schema', () => _().jsonSchema!({ required: ['b'], properties: { b: { bsonType: 'bool' }, neg: { maximum: 0 } } }), 'b'],
    ['a schema of rows', () => _().jsonSchema!({ properties: { rows: { bsonType: 'array', minItems: 1, items: { required: ['v'] } } }, required: ['rows'] }), 'a'],
  ])('%s', async (_title, condition, expected) => {
    expect(await ids(condition())).toBe(expected)
  })

  it.each<[string, string, string, string]>([
    ['without regard to case', '^abc', 'i', 'ad'],
    ['by lines', '^xyz', 'm', 'a'],
    ['across lines', 'abc.xyz', 's', 'a'],
    ['with space that means nothing', 'a b c # the start', 'ix', 'ad'],
    ['with options in front', '(?i)^ABC', '', 'ad'],
    ['of whole characters', '^ABC.$', '', 'd'],
    ['with escapes that need none', 'abc\\-?', '', 'a'],
  ])('texts by a pattern %s', async (_title, regexp, options, expected) => {
    expect(await ids({ s: pattern(regexp, options) })).toBe(expected)
  })
})

describe('a query is refused with', () => {
  it.each<[string, () => object]>([
    ['in without a list', () => ({ n: _().in!(5) })],
    ['nin without a list', () => ({ n: _().nin!(5) })],
    ['all without a list', () => ({ n: _().all!(5) })],
    ['a size that is none', () => ({ n: _().size!(-1) })],
    ['a remainder of zero', () => ({ n: _().mod!(0, 1) })],
    ['elemMatch of a value', () => ({ n: _().elemMatch!(5) })],
    ['an “or” of nothing', () => _().or!([])],
    ['a schema that is none', () => _().jsonSchema!({ bsonType: 'thing' })],
  ])('%s', async (_title, condition) => {
    expect(await errorOf(things().where(condition()).get())).toMatchObject({ errCode: -502002 })
  })

  it('a pattern that cannot be read', async () => {
    expect(await errorOf(things().where({ s: pattern('(') }).get())).toMatchObject({ errCode: -501007 })
  })
})

describe('a projection', () => {
  const part = (name: string, argument: unknown) => (world.db.command as unknown as { project: Record<string, (argument: unknown) => boolean> }).project[name]!(argument)
  const seen = async (projection: Record<string, boolean>) => (await things().where({ _id: 'a' }).field(projection).get()).data[0]

  it.each<[string, () => Record<string, boolean>, object]>([
    ['keeps fields, _id first', () => ({ n: true }), { _id: 'a', n: 5 }],
    ['keeps without _id', () => ({ n: true, _id: false }), { n: 5 }],
    ['leaves fields out, inside lists too', () => ({ 'rows.v': false, arr: false, d: false, s: false, n: false, f: false, e: false }), { _id: 'a', o: { a: null }, rows: [{ k: 1 }, { k: 2 }] }],
    ['keeps fields of each row', () => ({ 'rows.k': true }), { _id: 'a', rows: [{ k: 1 }, { k: 2 }] }],
    ['keeps nothing of a value that has no fields', () => ({ 'n.q': true }), { _id: 'a' }],
    ['keeps the arrays in an array and drops its values', () => ({ 'arr.k': true }), { _id: 'a', arr: [[], { k: 1 }] }],
    ['cuts a list', () => ({ arr: part('slice', 1), n: true }), { _id: 'a', n: 5, arr: [1] }],
    ['cuts a list from its end', () => ({ rows: part('slice', -1), n: true }), { _id: 'a', n: 5, rows: [{ k: 2, v: [] }] }],
    ['cuts a piece out of a list', () => ({ rows: part('slice', [1, 1]), n: true }), { _id: 'a', n: 5, rows: [{ k: 2, v: [] }] }],
    ['keeps the first element that fits', () => ({ rows: part('elemMatch', { k: 2 }) }), { _id: 'a', rows: [{ k: 2, v: [] }] }],
    ['does not get a comparison in elemMatch across: the SDK sends its internals', () => ({ rows: part('elemMatch', { k: _().gt!(1) }) }), { _id: 'a' }],
  ])('%s', async (_title, projection, expected) => {
    expect(Object.entries((await seen(projection()))!)).toEqual(expect.arrayContaining(Object.entries(expected)))
    expect(Object.keys((await seen(projection()))!)).toHaveLength(Object.keys(expected).length)
  })

  it('cannot do both', async () => {
    expect((await errorOf(seen({ n: true, s: false }))).message).toContain('Bad projection')
  })
})

describe('an order', () => {
  it('takes an array by its least element upwards and its greatest downwards', async () => {
    const by = async (direction: 'asc' | 'desc') => (await things().orderBy('n', direction).get()).data.map(({ _id }) => _id).join('')
    expect([await by('asc'), await by('desc')]).toEqual(['acbd', 'dbca'])
  })
})
