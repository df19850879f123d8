import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await openWorld({
    collections: [
      { name: 'accounts', indexes: [{ name: 'number', fields: [['number', 1]], unique: true }] },
      { name: 'history', indexes: [] },
    ],
  })
})
afterAll(() => world.close())
beforeEach(async () => {
  world.cloud.fault(null)
  world.cloud.setClock(0)
  await accounts().where({ _id: world.db.command.exists!(true) }).remove()
  await accounts().add({ data: [{ _id: 'a', number: 1, n: 0 }, { _id: 'b', number: 2, n: 0 }] })
})

const accounts = () => world.db.collection('accounts')
const valueOf = async (id: string) => (await accounts().doc(id).get()).data.n
const CONFLICT = /TransactionConflict/

describe('a transaction', () => {
  it('shows its writes to nobody until it commits, and all of them then', async () => {
    const transaction = await world.db.startTransaction()
    await transaction.collection('accounts').doc('a').update({ data: { n: 1 } })
    await transaction.collection('history').add({ data: { _id: 'h1' } })
    expect(await valueOf('a')).toBe(0)
    expect((await transaction.collection('accounts').doc('a').get()).data.n).toBe(1)
    await transaction.commit()
    expect(await valueOf('a')).toBe(1)
    expect((await world.db.collection('history').doc('h1').get()).data).toEqual({ _id: 'h1' })
  })

  it('undoes everything when it is rolled back', async () => {
    const transaction = await world.db.startTransaction()
    await transaction.collection('accounts').doc('a').set({ data: { number: 1, n: 9 } })
    await transaction.collection('accounts').doc('b').remove()
    await transaction.rollback()
    expect([await valueOf('a'), await valueOf('b')]).toEqual([0, 0])
  })

  it('goes on seeing what was there when it first looked', async () => {
    const transaction = await world.db.startTransaction()
    await transaction.collection('accounts').doc('a').get()
    await accounts().doc('b').update({ data: { n: 7 } })
    await accounts().add({ data: { _id: 'late', number: 3 } })
    expect((await transaction.collection('accounts').doc('b').get()).data.n).toBe(0)
    await errorOf(transaction.collection('accounts').doc('late').get())
    await transaction.rollback()
  })

  it('sees what was written between its start and its first look', async () => {
    const transaction = await world.db.startTransaction()
    await accounts().doc('b').update({ data: { n: 7 } })
    expect((await transaction.collection('accounts').doc('b').get()).data.n).toBe(7)
    await transaction.rollback()
  })

  it('fails at once on a document another transaction has written', async () => {
    const first = await world.db.startTransaction()
    const second = await world.db.startTransaction()
    await first.collection('accounts').doc('a').update({ data: { n: 1 } })
    expect((await errorOf(second.collection('accounts').doc('a').update({ data: { n: 2 } }))).message).toMatch(CONFLICT)
    await second.rollback()
    await first.commit()
    expect(await valueOf('a')).toBe(1)
  })

  it('fails on a document that changed after its snapshot', async () => {
    const transaction = await world.db.startTransaction()
    await transaction.collection('accounts').doc('a').get()
    await accounts().doc('a').update({ data: { n: 5 } })
    expect((await errorOf(transaction.collection('accounts').doc('a').update({ data: { n: 6 } }))).message).toMatch(CONFLICT)
    await transaction.rollback()
    expect(await valueOf('a')).toBe(5)
  })

  it('is over after a conflict: its locks are free, its later calls fail', async () => {
    const first = await world.db.startTransaction()
    const second = await world.db.startTransaction()
    await first.collection('accounts').doc('a').update({ data: { n: 1 } })
    await second.collection('accounts').doc('b').update({ data: { n: 2 } })
    await errorOf(second.collection('accounts').doc('a').update({ data: { n: 2 } }))
    await first.collection('accounts').doc('b').update({ data: { n: 1 } })
    expect((await errorOf(second.collection('accounts').doc('b').get())).message).toMatch(/TransactionNotExist/)
    await first.commit()
    expect([await valueOf('a'), await valueOf('b')]).toEqual([1, 1])
  })

  it('makes a plain write wait until it ends', async () => {
    const transaction = await world.db.startTransaction()
    await transaction.collection('accounts').doc('a').update({ data: { n: world.db.command.inc!(1) } })
    const order: string[] = []
    const plain = accounts().doc('a').update({ data: { n: world.db.command.inc!(10) } }).then(() => order.push('plain'))
    await accounts().doc('b').update({ data: { n: 1 } })
    order.push('other document')
    await transaction.commit()
    order.push('committed')
    await plain
    expect(order[0]).toBe('other document')
    expect(await valueOf('a')).toBe(11)
  })

  it('holds the unique keys it takes', async () => {
    const first = await world.db.startTransaction()
    const second = await world.db.startTransaction()
    await first.collection('accounts').add({ data: { _id: 'x', number: 50 } })
    expect((await errorOf(second.collection('accounts').add({ data: { _id: 'y', number: 50 } }))).message).toMatch(CONFLICT)
    await second.rollback()
    await first.commit()
    const third = await world.db.startTransaction()
    expect((await errorOf(third.collection('accounts').add({ data: { _id: 'z', number: 50 } }))).message).toMatch(/E11000/)
    await third.rollback()
  })

  it('ends after 30 seconds on the clock of the cloud', async () => {
    const transaction = await world.db.startTransaction()
    await transaction.collection('accounts').doc('a').update({ data: { n: 1 } })
    world.cloud.setClock(30_000)
    const error = await errorOf(transaction.commit())
    expect(error).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('TransactionNotExist') as string })
    expect(await valueOf('a')).toBe(0)
  })

  it('refuses where', async () => {
    const transaction = await world.db.startTransaction()
    expect((await errorOf(transaction.collection('accounts').where({ n: 0 }).get())).message).toMatch(/where is not supported inside a transaction/)
    await transaction.rollback()
  })
})

describe('runTransaction', () => {
  it('loses no increment among eight at once when conflicts are retried', async () => {
    const increment = () =>
      world.db.runTransaction(async (transaction) => {
        try {
          const { data } = await transaction.collection('accounts').doc('a').get()
          await transaction.collection('accounts').doc('a').update({ data: { n: (data.n as number) + 1 } })
        } catch (error) {
          throw Object.assign(error as Error, CONFLICT.test((error as Error).message) ? { code: 'DATABASE_TRANSACTION_CONFLICT' } : {})
        }
      }, 50)
    await Promise.all(Array.from({ length: 8 }, increment))
    expect(await valueOf('a')).toBe(8)
  })

  it('runs the whole callback again when the commit conflicts, at most four times', async () => {
    world.cloud.fault({ action: 'database.commitTransaction', code: 'DATABASE_TRANSACTION_CONFLICT' })
    let runs = 0
    const error = await errorOf(world.db.runTransaction(async (transaction) => {
      runs++
      await transaction.collection('history').doc(`run${runs}`).set({ data: { runs } })
    }))
    expect(error.code).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(runs).toBe(4)
  })

  it('gives up at once on a conflict inside the callback, as production does', async () => {
    const holder = await world.db.startTransaction()
    await holder.collection('accounts').doc('a').update({ data: { n: 1 } })
    let runs = 0
    await errorOf(world.db.runTransaction(async (transaction) => {
      runs++
      await transaction.collection('accounts').doc('a').update({ data: { n: 2 } })
    }))
    expect(runs).toBe(1)
    await holder.rollback()
  })
})
