import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { updateMany } from 'mingo/updater'
import { Query } from 'mingo'
import { Meter } from '@/localcloud/audit'
import { Catalogue } from '@/localcloud/database/catalogue'
import { cloneValue } from '@/localcloud/database/ejson'
import { encodeKey } from '@/localcloud/database/key-encoding'
import { countMatches, search } from '@/localcloud/database/search'
import { Store } from '@/localcloud/database/store'
import { applyUpdate } from '@/localcloud/database/update-operators'
import type { Document } from '@/localcloud/database/values'

/**
 * Plain mingo, untouched, is the other opinion: on values about which it agrees with MongoDB (it takes a missing field for null in
 * comparisons, knows no order between types, and its `$addToSet` drops older repetitions), each answer through an index must be the same as its own.
 */
const number = fc.integer({ min: -3, max: 5 })
const text = fc.constantFrom('', 'a', 'ab', 'b', '，', '工会')
const scalar = fc.oneof(number, text, fc.boolean(), fc.constantFrom(new Date(0), new Date(1e12)))
const row = fc.record({ k: number, v: number })
const entry = fc.record({
  a: scalar,
  b: number,
  tags: fc.array(text, { maxLength: 3 }),
  d: fc.record({ e: scalar }),
  rows: fc.array(row, { maxLength: 3 }),
})

const comparison = fc.oneof(
  { weight: 3, arbitrary: fc.record({ $in: fc.array(scalar, { minLength: 1, maxLength: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ $gt: number, $lte: number }, { requiredKeys: [] }).filter((range) => Object.keys(range).length > 0) },
  { weight: 2, arbitrary: fc.record({ $gte: text }) },
  { weight: 1, arbitrary: fc.record({ $nin: fc.array(scalar, { minLength: 1, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ $ne: scalar }) },
)
const condition: fc.Arbitrary<Document> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom('a', 'b', 'd.e', 'tags', 'rows.k', 'rows.v'), fc.oneof(scalar, comparison)).map(([path, demand]) => ({ [path]: demand })) },
  { weight: 1, arbitrary: fc.record({ rows: fc.record({ $elemMatch: fc.record({ k: number, v: fc.record({ $gte: number }) }) }) }) },
  { weight: 1, arbitrary: fc.record({ tags: fc.oneof(fc.record({ $size: fc.nat(3) }), fc.record({ $all: fc.array(text, { minLength: 1, maxLength: 2 }) })) }) },
)
const conjunction: fc.Arbitrary<Document> = fc.array(condition, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and }))
const filter: fc.Arbitrary<Document> = fc.oneof(
  condition,
  conjunction,
  fc.array(conjunction, { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })),
  fc.tuple(condition, fc.array(condition, { minLength: 1, maxLength: 2 })).map(([first, $or]) => ({ ...first, $or })),
  fc.array(fc.array(conjunction, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 }).map((eithers) => ({ $and: eithers.map(($or) => ({ $or })) })),
)

const update: fc.Arbitrary<Document> = fc.oneof(
  fc.record({ $set: fc.record({ a: scalar, 'd.e': scalar, 'rows.0.k': number }, { requiredKeys: ['a'] }) }),
  fc.record({ $inc: fc.record({ b: number }) }),
  fc.record({ $mul: fc.record({ b: number }) }),
  fc.record({ $min: fc.record({ b: number }) }),
  fc.record({ $max: fc.record({ b: number }) }),
  fc.record({ $unset: fc.constant({ 'd.e': '' }) }),
  fc.record({ $push: fc.record({ tags: fc.oneof(text, fc.record({ $each: fc.array(text, { maxLength: 2 }), $position: fc.nat(1) })) }) }),
  fc.record({ $pull: fc.record({ tags: text }) }),
  fc.record({ $pullAll: fc.record({ tags: fc.array(text, { maxLength: 2 }) }) }),
  fc.record({ $pop: fc.record({ tags: fc.constantFrom(1, -1) }) }),
)

const folder = mkdtempSync(join(tmpdir(), 'differential-'))
const store = new Store(folder, 'kill')
const catalogue = new Catalogue(store)
catalogue.declare([
  {
    name: 'things',
    indexes: [
      { name: 'a_b', fields: [['a', 1], ['b', -1]] },
      { name: 'b', fields: [['b', 1]] },
      { name: 'tags', fields: [['tags', 1], ['a', 1]] },
      { name: 'de_b', fields: [['d.e', -1], ['b', 1]] },
      { name: 'k_v', fields: [['rows.k', 1], ['rows.v', 1]] },
    ],
  },
])
const things = catalogue.get('things')
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const put = (documents: readonly Document[]) => store.atomically(() => documents.forEach((document) => things.put(encodeKey(document._id), document)))

function withDocuments(entries: readonly Document[], work: (documents: Document[]) => void): void {
  const documents = entries.map((fields, _id) => ({ _id, ...fields }))
  put(documents)
  try {
    work(documents)
  } finally {
    store.atomically(() => documents.forEach(({ _id }) => things.remove(encodeKey(_id))))
  }
}

const idsOf = (documents: readonly Document[]) => documents.map(({ _id }) => _id as number).sort((a, b) => a - b)
const PER_COLLECTION = 25

/** 400 collections with 25 questions each. */
const RUNS = { numRuns: 400 }

describe('against plain mingo', () => {
  it('10,000 random filters find the same documents through an index, and count the same', () => {
    let indexed = 0
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 9 }), fc.array(filter, { minLength: PER_COLLECTION, maxLength: PER_COLLECTION }), (entries, filters) => {
        withDocuments(entries as Document[], (documents) => {
          for (const wanted of filters) {
            const expected = new Query(wanted as never).find<Document>(documents).all()
            const meter = new Meter()
            const found = search(store, things, { filter: wanted }, meter)
            if (meter.index !== 'scan') indexed++
            expect(idsOf(found)).toEqual(idsOf(expected as Document[]))
            expect(countMatches(store, things, wanted, new Meter())).toBe(found.length)
          }
        })
      }),
      RUNS,
    )
    expect(indexed).toBeGreaterThan(5_000)
  })

  it('10,000 random updates leave the same documents behind, and the indexes in step', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), fc.array(fc.tuple(condition, update), { minLength: PER_COLLECTION, maxLength: PER_COLLECTION }), (entries, changes) => {
        withDocuments(entries as Document[], (documents) => {
          const other = cloneValue(documents)
          for (const [wanted, change] of changes) {
            updateMany(other as never, wanted as never, change as never, undefined)
            put(search(store, things, { filter: wanted }, new Meter()).map((document) => applyUpdate(document, change, wanted)))
          }
          const left = search(store, things, { filter: {} }, new Meter())
          expect(left.sort((a, b) => Number(a._id) - Number(b._id))).toEqual(other)
          for (const { _id, a, b } of other) expect(idsOf(search(store, things, { filter: { a, b } }, new Meter()))).toContain(_id)
        })
      }),
      RUNS,
    )
  })
})
