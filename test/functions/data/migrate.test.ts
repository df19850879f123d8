import type { Migration } from '@/cloudfunctions/database/migrations'
import { migrateStretch, type Cursor } from '@/cloudfunctions/data/migrate.repository'
import type { Database } from '@/cloudfunctions/lib/database.types'
import { upcast, versioned, versionsOf } from '@/cloudfunctions/lib/versions'
import { startWorld, type World } from '../../support/world'
import { operatorOfWorld } from './between'

const steps: Migration[] = [
  { collection: 'practices', to: 1, what: 'one word becomes a list of words', up: (old) => ('topic' in old ? { ...old, topics: old['topics'] ?? [old['topic']] } : { ...old }) },
  { collection: 'practices', to: 2, what: 'words are counted', up: (old) => ({ ...old, topicCount: ((old['topics'] ?? []) as unknown[]).length }) },
  { collection: 'goals', to: 1, what: 'a goal has a year', up: (old) => ({ year: 2026, ...old }) },
]

interface Practice { _id: string; topic: string; topics?: string[]; topicCount?: number; schema?: number; title?: string }

describe('a document of an older release', () => {
  let world: World
  let stored: Database
  let db: Database
  beforeAll(async () => {
    world = await startWorld()
    stored = (await import('@/cloudfunctions/lib/cloud')).storedDb
    db = versioned(stored, steps)
  })
  afterAll(() => world.stop())
  const put = (id: string): Promise<unknown> => stored.collection('practices').add({ data: { _id: id, topic: '共餐', title: id } })
  const raw = async (id: string): Promise<Practice> => (await stored.collection('practices').doc(id).get()).data as Practice

  it('is read in its newest shape by id, by query, in part and in a transaction, and stays as it is stored', async () => {
    await put('read_0001')
    const whole = { topics: ['共餐'], topicCount: 1, schema: 2 }
    expect((await db.collection('practices').doc('read_0001').get()).data).toMatchObject(whole)
    expect((await db.collection('practices').where({ title: 'read_0001' }).orderBy('title', 'asc').skip(0).limit(5).get()).data).toMatchObject([whole])
    expect((await db.collection('practices').where({ title: 'read_0001' }).field({ topic: true }).limit(5).get()).data).toMatchObject([whole])
    await db.runTransaction(async (handle) => {
      expect((await handle.collection('practices').doc('read_0001').get()).data).toMatchObject(whole)
    })
    expect(await raw('read_0001')).toEqual({ _id: 'read_0001', topic: '共餐', title: 'read_0001' })
  })

  it('is brought up to date before a patch meets it, and what is written new says its shape', async () => {
    await put('patch_001')
    await db.collection('practices').doc('patch_001').update({ data: { topics: ['轮班'] } })
    expect(await raw('patch_001')).toEqual({ _id: 'patch_001', topic: '共餐', title: 'patch_001', topics: ['轮班'], topicCount: 1, schema: 2 })
    await db.runTransaction(async (handle) => void (await handle.collection('practices').add({ data: { _id: 'fresh_001', topics: [] } })))
    await db.collection('practices').add({ data: [{ _id: 'fresh_002', topics: [] }, { _id: 'fresh_003', topics: [] }] })
    await db.collection('practices').doc('fresh_003').set({ data: { topics: ['a'] } })
    for (const id of ['fresh_001', 'fresh_002', 'fresh_003']) expect((await raw(id)).schema).toBe(2)
  })

  it('of a later release is left as it is', () => {
    const later = { _id: 'x', schema: 9, topics: 'another shape' }
    expect(upcast(steps, 'practices', later)).toBe(later)
    expect(upcast(steps, 'unions', later)).toBe(later)
  })

  it('is rewritten stretch by stretch, once, and a dry run writes nothing', async () => {
    for (let at = 0; at < 90; at++) await put(`walk_${String(at).padStart(4, '0')}`)
    await stored.collection('goals').add({ data: { _id: 'goal_0001' } })
    const pass = async (isDryRun: boolean): Promise<{ seen: number; changed: number; calls: number }> => {
      const total = { seen: 0, changed: 0, calls: 0 }
      for (let cursor: Cursor | null = null; ; ) {
        const { seen, changed, next }: Awaited<ReturnType<typeof migrateStretch>> = await migrateStretch(stored, steps, cursor, isDryRun)
        Object.assign(total, { seen: total.seen + seen, changed: total.changed + changed, calls: total.calls + 1 })
        if (next === null) return total
        cursor = next
      }
    }
    const rehearsal = await pass(true)
    expect(rehearsal.changed).toBe(92)
    expect((await raw('walk_0000')).schema).toBeUndefined()
    expect(await pass(false)).toEqual(rehearsal)
    expect(await raw('walk_0089')).toMatchObject({ topics: ['共餐'], topicCount: 1, schema: 2 })
    expect((await pass(false)).changed).toBe(0)
  })

  it('without steps costs nothing: the database is handed on as it is', () => {
    expect(versioned(stored, [])).toBe(stored)
  })

  it('has steps without gaps', () => {
    expect(versionsOf(steps)).toEqual({ practices: 2, goals: 1 })
    expect(() => versionsOf([steps[1]!])).toThrow('not 1, 2, 3')
  })

  it('needs nothing while the first release is the only one', async () => {
    expect(await operatorOfWorld(world).call('migrate', { cursor: null, isDryRun: false })).toEqual({ seen: 0, changed: 0, next: null })
  })
})
