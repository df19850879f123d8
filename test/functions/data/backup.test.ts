import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { collections } from '@/cloudfunctions/database/collections'
import { openArchive } from '@/scripts/operator/archive'
import { takeBackup } from '@/scripts/operator/backup'
import { lineOf, type Stored } from '@/scripts/operator/lines'
import type { Operator } from '@/scripts/operator/operator'
import { restoreBackup } from '@/scripts/operator/restore'
import { type Cast, castOf } from '../cast'
import { startWorld } from '../../support/world'
import { operatorOfWorld, scratch, silent } from './between'

const kept = collections.map(({ name }) => name).filter((name) => name !== 'operations')

/** Read by twenties, in another order and another way than the backup reads them. */
const allOf = async (name: string): Promise<Stored[]> => {
  const { db } = await import('@/cloudfunctions/lib/cloud')
  const found: Stored[] = []
  for (;;) {
    const { data } = await db.collection(name).where({}).orderBy('_id', 'desc').skip(found.length).limit(20).get()
    if (data.length === 0) return found
    // The SDK makes objects of places.
    found.push(...(JSON.parse(JSON.stringify(data)) as Stored[]))
  }
}

/** A world of the tests has settings of its own. */
const emptied = async (): Promise<void> => {
  const { db } = await import('@/cloudfunctions/lib/cloud')
  for (const { _id } of await allOf('settings')) await db.collection('settings').doc(_id).remove()
}

const contents = async (): Promise<Record<string, string[]>> =>
  Object.fromEntries(await Promise.all(kept.map(async (name) => [name, (await allOf(name)).map(lineOf).sort()])))

/** `Object.assign(process.env, …)` of the last world decides which one this process reads: each world is read before the next begins. */
describe('a backup', () => {
  let cast: Cast
  let source: Operator
  let before: Record<string, string[]>
  const folder = scratch()
  const options = { target: path.join(folder, 'all.zip'), backupId: 'backup-of-a-test', now: '2026-06-16T01:41:00.000Z', isWithFiles: true, say: silent }

  beforeAll(async () => {
    cast = await castOf()
    const worker = cast.world.as('o_worker')
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const texts = Array.from({ length: 230 }, (_, at) => ({ _id: `t_${String(at).padStart(4, '0')}`, grams: [], nested: { list: [], none: null, 空: '🙂​' }, long: '字'.repeat(at * 40) }))
    await db.collection('texts').add({ data: texts.slice(0, 120) })
    await db.collection('texts').add({ data: texts.slice(120) })
    await db.collection('sites').add({ data: { _id: 's_0001', at: { any: { type: 'Point', coordinates: [117.93, 40.97] } } } })
    const fileId = await worker.upload('uploads/o_worker')
    await db.collection('settings').add({ data: { _id: 'picture', fileId } })
    source = operatorOfWorld(cast.world)
    before = await contents()
  })
  afterAll(() => cast.world.stop())

  it('holds every document and the files they name, readable by its owner alone', async () => {
    const manifest = await takeBackup(source, options)
    expect(manifest).toMatchObject({ missingFiles: [], changedWhileRead: [], files: [{ bytes: 4 }] })
    expect(statSync(options.target).mode & 0o077).toBe(0)
    const archive = openArchive(options.target)
    for (const name of kept) expect([...archive.lines(name)].sort()).toEqual(before[name])
  })

  it('goes on where it broke off', async () => {
    const target = path.join(folder, 'broken-off.zip')
    let pages = 0
    const breaking: Operator = {
      ...source,
      call: ((procedure: 'dump', input: never) => {
        if (procedure === 'dump' && ++pages === 4) return Promise.reject(new Error('the line went dead'))
        return source.call(procedure, input)
      }) as Operator['call'],
    }
    await expect(takeBackup(breaking, { ...options, target })).rejects.toThrow('went dead')
    expect(existsSync(target)).toBe(false)
    const manifest = await takeBackup(source, { ...options, target, backupId: 'another-id' })
    expect(manifest.backupId).toBe(options.backupId)
    for (const name of kept) expect([...openArchive(target).lines(name)].sort()).toEqual(before[name])
  })

  it('is restored into an empty environment, every document the same, and only once', async () => {
    const world = await startWorld()
    try {
      await emptied()
      const target = operatorOfWorld(world)
      const archive = openArchive(options.target)
      let packs = 0
      const breaking: Operator = {
        ...target,
        call: ((procedure: 'restore', input: never) => {
          if (procedure === 'restore' && ++packs === 3) return target.call(procedure, input).then(() => Promise.reject(new Error('answer lost')))
          return target.call(procedure, input)
        }) as Operator['call'],
      }
      const plain = { filePrefix: null, mayChangeKey: false, say: silent }
      await expect(restoreBackup(breaking, archive, plain)).rejects.toThrow('answer lost')
      expect(await restoreBackup(target, archive, plain)).toEqual([])
      expect(await contents()).toEqual(before)
      await expect(restoreBackup(target, archive, plain)).rejects.toThrow('before')
      const fileId = (before.settings!.map((line) => JSON.parse(line) as { fileId?: string }).find((one) => one.fileId))!.fileId!
      const { rows } = await target.call('fileAddresses', { fileIds: [fileId, 'cloud://local.bucket/uploads/o_worker/gone.jpg'] })
      expect(rows[1]!.url).toBeNull()
      expect(Buffer.from(await (await fetch(rows[0]!.url!)).arrayBuffer())).toEqual(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))
    } finally {
      await world.stop()
      Object.assign(process.env, cast.world.cloud.sdkEnvironment())
    }
  })

  it('is refused where something is already', async () => {
    await expect(restoreBackup(source, openArchive(options.target), { filePrefix: null, mayChangeKey: false, say: silent })).rejects.toThrow('not empty')
  })

  it('is refused when a byte of it is another, before anything is written', async () => {
    const bytes = readFileSync(options.target)
    const damaged = path.join(folder, 'damaged.zip')
    const archive = openArchive(options.target)
    expect(() => openArchive(path.join(folder, 'none.zip'))).toThrow('There is no file')
    writeFileSync(damaged, bytes.subarray(0, bytes.length - 200))
    expect(() => openArchive(damaged)).toThrow('no backup')
    const another = { ...archive, lines: (name: string) => archive.lines(name).map((line) => line.replace('演示职工甲', '演示职工乙')) }
    await expect(restoreBackup(source, another, { filePrefix: null, mayChangeKey: false, say: silent })).rejects.toThrow('damaged: people')
  })

  it('comes to nobody who is a person, whatever their role, nor without the key', async () => {
    await cast.world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['admin'] })
    for (const procedure of ['data.about', 'data.dump', 'data.restore', 'data.nope']) {
      expect((await cast.world.as('o_admin').refusal(procedure, { collection: 'people', after: null })).code).toBe('FORBIDDEN')
      expect((await cast.world.as('').refusal(procedure, {})).code).toBe('FORBIDDEN')
    }
    await expect(operatorOfWorld(cast.world, 'another key, as long as it has to be here').call('about', {})).rejects.toThrow('does not know this key')
    const { macOf } = await import('@/cloudfunctions/lib/signature')
    const { operatorKey } = await import('../../support/world')
    const signed = { procedure: 'about', input: '{}', at: new Date(cast.world.cloud.now() - 6 * 60_000).toISOString() }
    expect((await cast.world.cloud.invoke('data', { ...signed, mac: macOf(operatorKey, signed) }) as { result: { ok: boolean } }).result.ok).toBe(false)
    const fresh = { ...signed, at: new Date(cast.world.cloud.now()).toISOString() }
    expect((await cast.world.cloud.invoke('data', { ...fresh, mac: macOf(operatorKey, fresh) }) as { result: { ok: boolean } }).result.ok).toBe(true)
    expect((await cast.world.cloud.invoke('data', { ...fresh, mac: macOf(operatorKey, fresh) }, 'o_admin') as { result: { ok: boolean } }).result.ok).toBe(false)
  })
})
