import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import type { CollectionDeclaration, IndexDeclaration } from '@/localcloud/cloud'
import { openWorld, type World } from './support/world'

const count = 1200

const lines = (...indexes: IndexDeclaration[]): CollectionDeclaration[] => [{ name: 'lines', indexes }]

describe('an index declared when documents are there already', () => {
  let folder: string
  let world: World
  const reopen = async (...indexes: IndexDeclaration[]): Promise<void> => {
    await world?.close()
    world = await openWorld({ dataDir: join(folder, 'data'), collections: lines(...indexes) })
  }
  const foundBy = async (filter: object) => (await world.db.collection('lines').where(filter).orderBy('at', 'desc').limit(5).get()).data.map(({ n }) => n)

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'late-'))
    await reopen()
    const data = Array.from({ length: count }, (_, n) => ({
      n, state: `s${n % 3}`, at: (n * 7) % count, tags: [`t${n % 4}`, `t${(n + 1) % 4}`, `t${n % 4}`],
      place: new world.db.Geo.Point(117 + (n % 40) / 10, 40), ...(n % 2 && { code: `c${n}` }),
    }))
    for (let i = 0; i < count; i += 400) await world.db.collection('lines').add({ data: data.slice(i, i + 400) })
  })
  afterAll(async () => {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('answers as the scan before it did, reading only the page', async () => {
    const before = [await foundBy({ state: 's1' }), await foundBy({ tags: 't2' })]
    expect(before.flat()).toHaveLength(10)
    await reopen({ name: 'state_at', fields: [['state', 1], ['at', -1]] }, { name: 'tags_at', fields: [['tags', 1], ['at', -1]] })
    world.cloud.clearAudit()
    expect([await foundBy({ state: 's1' }), await foundBy({ tags: 't2' })]).toEqual(before)
    expect(world.cloud.audit().map(({ index, examined }) => [index, examined])).toEqual([['state_at', 5], ['tags_at', 5]])
  })

  it('goes on with what is written after it', async () => {
    await world.db.collection('lines').add({ data: { _id: 'late', n: -1, state: 's1', at: count, tags: [] } })
    expect((await foundBy({ state: 's1' }))[0]).toBe(-1)
    await world.db.collection('lines').doc('late').remove()
    expect((await foundBy({ state: 's1' }))[0]).not.toBe(-1)
  })

  it('finds places', async () => {
    await reopen({ name: 'place', fields: [['place', '2dsphere']] })
    const near = world.db.command.geoNear!({ geometry: new world.db.Geo.Point(117, 40), maxDistance: 1 })
    expect((await world.db.collection('lines').where({ place: near }).limit(100).get()).data.map(({ n }) => Number(n) % 40)).toEqual(Array.from({ length: 30 }, () => 0))
  })

  it('that must be unique is refused where it is not, by E11000, and leaves the cloud as it was', async () => {
    await world.close()
    const refused = openWorld({ dataDir: join(folder, 'data'), collections: lines({ name: 'n', fields: [['n', 1]], unique: true }, { name: 'code', fields: [['code', 1]], unique: true }) })
    await expect(refused).rejects.toThrow(/E11000 duplicate key error .*index: code/)
    world = await openWorld({ dataDir: join(folder, 'data'), collections: lines({ name: 'n', fields: [['n', 1]], unique: true }) })
    await expect(world.db.collection('lines').add({ data: { n: 7 } })).rejects.toThrow('E11000')
    expect((await world.db.collection('lines').count()).total).toBe(count)
  })

  it('and standing as it did makes no start read what it indexes', async () => {
    await world.close()
    const file = new Database(join(folder, 'data', 'cloud.db'))
    file.exec("UPDATE documents_1 SET body = 'nobody can read this' WHERE row = 1")
    file.close()
    world = await openWorld({ dataDir: join(folder, 'data'), collections: lines({ name: 'n', fields: [['n', 1]], unique: true }) })
    expect((await world.db.collection('lines').count()).total).toBe(count)
  })
})
