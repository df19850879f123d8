import fc from 'fast-check'

/** Random documents, and random expressions over them of each kind, kept to what plain mingo makes as MongoDB does. */
type Any = fc.Arbitrary<unknown>

const number = fc.integer({ min: -4, max: 9 })

export const document = fc.record({
  n: number, m: fc.integer({ min: 1, max: 5 }), s: fc.constantFrom('', 'a', 'Ab', '工会', 'a-b'), t: fc.constantFrom('x', 'b'),
  l: fc.array(number, { maxLength: 4 }), l2: fc.array(number, { maxLength: 3 }), w: fc.array(number, { maxLength: 3 }),
  o: fc.record({ p: number, q: fc.array(fc.record({ k: number }), { maxLength: 2 }) }),
  d: fc.date({ min: new Date('2000-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), b: fc.boolean(), z: fc.constant(null),
})

const applied = (name: string | Any, ...operands: Any[]): Any =>
  fc.tuple(typeof name === 'string' ? fc.constant(name) : name, fc.tuple(...operands)).map(([operator, list]) => ({ [operator as string]: list.length === 1 ? list[0] : list }))
const one = (...values: unknown[]): Any => fc.constantFrom(...values)
const mapped = (list: Any, inner: Any, name: string, key: string, operator: string): Any =>
  fc.tuple(list, inner).map(([input, value]) => ({ [name]: { input, as: 'i', [key]: { [operator]: ['$$i', value] } } }))

const kinds = fc.letrec<{ number: unknown; text: unknown; list: unknown; truth: unknown }>((tie) => {
  const [n, s, l, b] = [tie('number'), tie('text'), tie('list'), tie('truth')]
  const small = { depthSize: 'small' as const }
  const numbers = [
    one('$n', '$m', '$o.p'), number,
    applied(one('$add', '$multiply', '$subtract', '$cmp'), n, n), applied(one('$divide', '$mod'), n, one('$m')), applied(one('$abs', '$ceil', '$floor'), n),
    applied(one('$size', '$sum'), l), applied('$strLenCP', s), applied('$indexOfArray', l, n), applied('$cond', b, n, n), applied('$ifNull', one('$z', '$n'), n),
    applied(one('$year', '$month', '$dayOfMonth', '$hour', '$dayOfWeek', '$dayOfYear', '$isoWeek'), one('$d')),
    l.map((input) => ({ $reduce: { input, initialValue: 0, in: { $add: ['$$value', '$$this'] } } })),
    fc.tuple(n, n).map(([x, y]) => ({ $let: { vars: { v: x }, in: { $add: ['$$v', y] } } })),
  ]
  const texts = [
    one('$s', '$t', 'a', 'xy'), applied('$concat', s, s), applied('$toUpper', s), applied('$substrCP', s, fc.nat(2), fc.nat(3)), applied('$cond', b, s, s),
    one({ $dateToString: { date: '$d', format: '%Y-%m-%d %H:%M', timezone: '+08:00' } }, { $dateToString: { date: '$d', format: '%Y/%j' } }),
  ]
  const lists = [
    one('$l', '$l2', '$o.q.k'), applied(one('$concatArrays', '$setUnion', '$setDifference'), l, l), applied('$reverseArray', l), applied('$slice', l, fc.integer({ min: -3, max: 3 })),
    applied('$range', fc.nat(3), fc.nat(6)), mapped(l, n, '$map', 'in', '$add'), mapped(l, n, '$filter', 'cond', '$gte'),
  ]
  const truths = [
    one('$b'), applied(one('$gt', '$gte', '$lt', '$lte', '$eq', '$ne'), n, n), applied(one('$and', '$or'), b, b), b.map((x) => ({ $not: [x] })),
    applied('$in', n, l), applied('$eq', s, s), applied(one('$setIsSubset', '$setEquals'), l, l),
  ]
  return { number: fc.oneof(small, ...numbers), text: fc.oneof(small, ...texts), list: fc.oneof(small, ...lists), truth: fc.oneof(small, ...truths) }
})

export const expression = fc.oneof(kinds.number, kinds.text, kinds.list, kinds.truth)

const STAGES = [
  { $unwind: '$w' }, { $unwind: { path: '$w', preserveNullAndEmptyArrays: true } }, { $sort: { n: 1, m: -1, _id: 1 } }, { $limit: 3 }, { $skip: 1 }, { $match: { n: { $gt: 0 } } },
  { $match: { $expr: { $gt: ['$n', '$m'] } } }, { $match: { 'o.q.k': { $lt: 4 } } }, { $match: { l: { $elemMatch: { $gt: 2 } } } }, { $project: { w: 0 } },
]
const LAST = [
  { $group: { _id: '$m', c: { $sum: 1 }, s: { $sum: '$n' }, a: { $avg: '$n' }, x: { $max: '$n' }, l: { $push: '$n' } } },
  { $group: { _id: null, f: { $first: '$n' }, e: { $last: '$s' }, d: { $stdDevPop: '$n' } } },
  { $sortByCount: '$t' }, { $replaceRoot: { newRoot: { k: '$n', s: '$s' } } }, { $project: { n: 1, 'o.p': 1, l: 1 } },
]
const stage = fc.oneof(fc.tuple(expression, expression).map(([x, y]) => ({ $addFields: { x, y } })), fc.constantFrom<object>(...STAGES))

export const pipeline = fc.tuple(fc.array(stage, { maxLength: 4 }), fc.option(fc.constantFrom<object>(...LAST))).map(([stages, last]) => (last ? [...stages, last] : stages))
