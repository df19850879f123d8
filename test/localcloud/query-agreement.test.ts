import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Meter } from '@/localcloud/audit'
import { Catalogue } from '@/localcloud/database/catalogue'
import { encodeKey } from '@/localcloud/database/key-encoding'
import { compile } from '@/localcloud/database/matcher'
import { sortDocuments, sortKey } from '@/localcloud/database/order'
import { search } from '@/localcloud/database/search'
import { Store } from '@/localcloud/database/store'
import { compareValues, type Document } from '@/localcloud/database/values'

const scalar = fc.oneof(
  fc.constantFrom(null, true, false, '', 'a', 'ab', 'b', '，', '😀', 0, -1, 1, 1.5, NaN, 2 ** 40, -Infinity),
  fc.constantFrom(new Date(0), new Date(1e12), new Date(-5)),
)
const value = fc.oneof({ weight: 5, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) }, { weight: 1, arbitrary: fc.record({ c: scalar }) })
const entry = fc.record({ a: value, b: value, d: fc.oneof(fc.record({ e: value }), fc.array(fc.record({ e: scalar }), { maxLength: 3 }), scalar) }, { requiredKeys: [] })

const demand = fc.oneof(
  value,
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $gt: scalar, $gte: scalar, $lt: scalar, $lte: scalar, $ne: scalar, $eq: scalar }, { requiredKeys: [] }),
)
const path = fc.constantFrom('a', 'b', 'd.e', 'd')
const condition = fc.tuple(path, demand).map(([field, wanted]) => ({ [field]: wanted }) as Document)
const either = fc.array(condition, { minLength: 1, maxLength: 3 }).map(($or) => ({ $or }) as Document)
const filter = fc.oneof(condition, fc.array(fc.oneof(condition, either), { minLength: 1, maxLength: 3 }).map(($and) => ({ $and }) as Document))
const sort = fc.uniqueArray(fc.tuple(path, fc.constantFrom<1 | -1>(1, -1)), { maxLength: 2, selector: ([field]) => field })

describe('the binary key', () => {
  it('orders any two values as MongoDB does', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        expect(Math.sign(Buffer.compare(encodeKey(left), encodeKey(right)))).toBe(Math.sign(compareValues(left, right)))
        expect(Math.sign(Buffer.compare(encodeKey(left, -1), encodeKey(right, -1)))).toBe(-Math.sign(compareValues(left, right)) || 0)
      }),
      { numRuns: 2000 },
    )
  })

  it('sorts the types null, number, string, object, array, boolean, date', () => {
    const ordered = [null, NaN, -Infinity, -1, 0, 1.5, '', 'a', 'ab', '，', '😀', { c: 1 }, [], [1], false, true, new Date(-5), new Date(0)]
    expect([...ordered].reverse().sort((left, right) => Buffer.compare(encodeKey(left), encodeKey(right)))).toEqual(ordered)
  })
})

describe('a query', () => {
  const folder = mkdtempSync(join(tmpdir(), 'agreement-'))
  const store = new Store(folder, 'kill')
  const catalogue = new Catalogue(store)
  catalogue.declare([
    {
      name: 'things',
      indexes: [
        { name: 'a', fields: [['a', 1]] },
        { name: 'a_b', fields: [['a', 1], ['b', -1]] },
        { name: 'b_de', fields: [['b', -1], ['d.e', 1]] },
        { name: 'de', fields: [['d.e', -1]] },
      ],
    },
  ])
  const things = catalogue.get('things')
  afterAll(() => {
    store.close()
    rmSync(folder, { recursive: true })
  })

  it('gives the same documents in the same order through an index as by looking at every document', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), filter, sort, (entries, wanted, order) => {
        const indexable = entries.filter((document) => ![document.a, document.b].every(Array.isArray) && !(Array.isArray(document.b) && holdsArray(document.d)))
        const documents = indexable.map((document, i) => ({ _id: i, ...document }) as Document)
        store.atomically(() => {
          for (const document of documents) things.put(encodeKey(document._id), document)
        })
        try {
          const byId = [...order, ['_id', 1]] as [string, 1 | -1][]
          const expected = sortDocuments(documents.filter(compile(wanted)), byId)
          const found = search(store, things, { filter: wanted, sort: order }, new Meter())
          expect(sortDocuments([...found], byId).map(({ _id }) => _id)).toEqual(expected.map(({ _id }) => _id))
          expect(keys(found, order)).toEqual(keys(expected, order))
        } finally {
          store.atomically(() => {
            for (const document of documents) things.remove(encodeKey(document._id))
          })
        }
      }),
      { numRuns: 1500 },
    )
  })

  const holdsArray = (d: unknown) => Array.isArray(d) || (typeof d === 'object' && d !== null && Array.isArray((d as Document).e))
  const keys = (documents: Document[], order: [string, 1 | -1][]) => documents.map((document) => sortKey(document, order).toString('hex'))
})
