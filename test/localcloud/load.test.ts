import { openWorld } from './support/world'

/** How long the clients work; `npm run test:endurance` asks for 60. */
const SECONDS = Number(process.env.LOAD_SECONDS ?? 10)
const CLIENTS = 32
const COUNTERS = 8

jest.setTimeout((SECONDS + 60) * 1000)

const CONFLICT = /TransactionConflict|DATABASE_TRANSACTION_CONFLICT/

describe(`${CLIENTS} clients at once for ${SECONDS} seconds`, () => {
  it('meet no error but declared conflicts, and lose no update', async () => {
    const world = await openWorld({
      collections: [{ name: 'counters', indexes: [] }, { name: 'steps', indexes: [{ name: 'ofClient', fields: [['client', 1], ['n', -1]] }] }],
    })
    const { db } = world
    const counters = db.collection('counters')
    await counters.add({ data: Array.from({ length: COUNTERS }, (_, n) => ({ _id: `c${n}`, value: 0, plain: 0 })) })
    const done = { transactions: 0, plain: 0, reads: 0, conflicts: 0 }
    const end = Date.now() + SECONDS * 1000

    const increment = (id: string, client: number, n: number) =>
      db.runTransaction(async (transaction) => {
        const { data } = await transaction.collection('counters').doc(id).get()
        await transaction.collection('counters').doc(id).update({ data: { value: (data.value as number) + 1 } })
        await transaction.collection('steps').add({ data: { client, n } })
      })

    const work = async (client: number) => {
      for (let n = 0; Date.now() < end; n++) {
        const id = `c${(client + n) % COUNTERS}`
        await increment(id, client, n).then(
          () => done.transactions++,
          (error: Error) => {
            if (!CONFLICT.test(`${(error as { code?: string }).code} ${error.message}`)) throw error
            done.conflicts++
          },
        )
        await counters.doc(id).update({ data: { plain: db.command.inc!(1) } })
        done.plain++
        const { data } = await db.collection('steps').where({ client }).orderBy('n', 'desc').limit(5).get()
        const seen = data.map((step) => step.n as number)
        expect(seen).toEqual([...seen].sort((a, b) => b - a))
        done.reads++
      }
    }
    await Promise.all(Array.from({ length: CLIENTS }, (_, client) => work(client)))

    const { data } = await counters.get()
    const sum = (field: string) => data.reduce((total, counter) => total + (counter[field] as number), 0)
    expect({ transactions: sum('value'), plain: sum('plain') }).toEqual({ transactions: done.transactions, plain: done.plain })
    expect((await db.collection('steps').count()).total).toBe(done.transactions)
    expect(done.transactions).toBeGreaterThan(CLIENTS)
    expect(done.reads).toBeGreaterThan(CLIENTS)
    await world.close()
  })
})
