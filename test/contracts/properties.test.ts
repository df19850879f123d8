import fc from 'fast-check'
import { procedures } from './examples'

const runs = 100

/** The good input with one of its fields, or one more, replaced by anything. */
const spoilt = (input: object) =>
  fc
    .tuple(fc.constantFrom(...Object.keys(input), 'unknown'), fc.anything({ withNullPrototype: true, withBigInt: true }))
    .map(([field, value]) => ({ ...input, [field]: value }))

describe.each(procedures)('%s', (_name, { input }, example) => {
  it('answers any input with yes or no and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), spoilt(example?.input as object)), (value) => {
        expect(typeof input.safeParse(value).success).toBe('boolean')
      }),
      { numRuns: runs },
    )
  })

  it('takes what it has once parsed, unchanged', () => {
    fc.assert(
      fc.property(spoilt(example?.input as object), (value) => {
        const once = input.safeParse(value)
        fc.pre(once.success)
        expect(input.parse(once.data)).toEqual(once.data)
      }),
      { numRuns: runs, maxSkipsPerRun: 1000 },
    )
  })

  it('lets no field through that it does not name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.jsonValue(), (field, value) => {
        const parsed = input.parse({ ...(example?.input as object), [`x${field}`]: value })
        expect(Object.keys(parsed as object)).not.toContain(`x${field}`)
      }),
      { numRuns: runs },
    )
  })
})
