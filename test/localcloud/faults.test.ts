import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ collections: [{ name: 'things', indexes: [] }] }, { echo: { source: 'exports.main = async (event) => event' } })
})
afterAll(() => world.close())
beforeEach(async () => {
  world.cloud.fault(null)
  await world.db.collection('things').where({ _id: world.db.command.exists!(true) }).remove()
})

const add = (id: string) => world.db.collection('things').add({ data: { _id: id } })
const count = async () => (await world.db.collection('things').count()).total

describe('a fault', () => {
  it('answers its code instead of acting, for its action only', async () => {
    world.cloud.fault({ action: 'database.insertDocument', code: 'DATABASE_REQUEST_FAILED' })
    expect((await errorOf(add('a'))).errCode).toBe(-502001)
    expect(await count()).toBe(0)
  })

  it('loses the answer of what was done', async () => {
    world.cloud.fault({ action: 'database.insertDocument', drop: 'after' })
    await errorOf(add('a'))
    expect(await count()).toBe(1)
  })

  it('cuts the connection before anything is done', async () => {
    world.cloud.fault({ action: 'database.insertDocument', drop: true })
    await errorOf(add('a'))
    expect(await count()).toBe(0)
  })

  it('delays', async () => {
    world.cloud.fault({ action: 'database.calculateDocument', delayMs: 120 })
    const startedAt = performance.now()
    await count()
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(119)
  })

  it('hits at its rate, the same way every time for the same seed', async () => {
    const run = async () => {
      world.cloud.fault(null)
      world.cloud.fault({ action: 'database.calculateDocument', rate: 0.5, code: 'SYS_ERR', seed: 7 })
      const hits: boolean[] = []
      for (let n = 0; n < 40; n++) hits.push(await count().then(() => false, () => true))
      return hits
    }
    const first = await run()
    expect(first.filter(Boolean).length).toBeGreaterThan(8)
    expect(first.filter(Boolean).length).toBeLessThan(32)
    expect(await run()).toEqual(first)
  })

  it('meets what a client does', async () => {
    const response = await fetch(`${world.cloud.url}/faults`, { method: 'POST', body: JSON.stringify({ action: 'invoke', target: 'echo', drop: 'after' }) })
    expect(response.status).toBe(200)
    await expect(fetch(`${world.cloud.url}/invoke/echo`, { method: 'POST', body: '{}' })).rejects.toThrow()
    await fetch(`${world.cloud.url}/faults`, { method: 'DELETE' })
    expect((await fetch(`${world.cloud.url}/invoke/echo`, { method: 'POST', body: '{}' })).status).toBe(200)
  })

  it('that makes no sense is refused', async () => {
    const response = await fetch(`${world.cloud.url}/faults`, { method: 'POST', body: JSON.stringify({ action: 'invoke', rate: 2, drop: true }) })
    expect(response.status).toBe(400)
  })
})
