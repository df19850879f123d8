import { arithmetic } from './expressions/arithmetic'
import { arrays } from './expressions/arrays'
import { dates } from './expressions/dates'
import { document } from './expressions/document'
import { refused } from './expressions/refused'
import { texts } from './expressions/texts'
import { values } from './expressions/values'
import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ collections: [{ name: 'one', indexes: [] }, { name: 'none', indexes: [] }] })
  await world.db.collection('one').add({ data: document })
})
afterAll(() => world.close())

const asked = (expression: unknown, name = 'one') => world.db.collection(name).aggregate().project({ _id: 0, value: expression }).end()
const rows = [...arithmetic, ...arrays, ...dates, ...texts, ...values].map(([expression, value]) => ({ expression, value }))

const rounded = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value)

describe('an expression is as MongoDB makes it', () => {
  it.each(rows)('$expression', async ({ expression, value }) => {
    const [found] = (await asked(expression)).list
    expect({ value: rounded(found!.value) }).toEqual({ value: rounded(value) })
  })

  it('for every operator that the SDK can make', () => {
    const asText = JSON.stringify(rows)
    const inGroups = ['push', 'addToSet'] // pipelines.test.ts
    const names = Object.keys(world.db.command.aggregate).filter((name) => !['pipeline', 'meta', 'neq', ...inGroups].includes(name))
    expect(names.length).toBeGreaterThan(85)
    expect(names.filter((name) => !asText.includes(`"$${name}":`))).toEqual([])
  })
})

describe('an expression is refused', () => {
  it.each(refused.map(([expression, words]) => ({ expression, words })))('in MongoDB’s words: $expression', async ({ expression, words }) => {
    expect(await errorOf(asked(expression))).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(words) as string })
  })

  it('before any document is looked at, so that an empty collection hides no mistake', async () => {
    expect((await errorOf(asked({ $nonsense: 1 }, 'none'))).message).toContain("Unrecognized expression '$nonsense'")
  })
})
