import { type Cast, castOf } from '../cast'
import { report } from '../problem/story'
import { passed } from './passed'

const day = 24 * 3_600_000

describe('files of drafts', () => {
  let cast: Cast
  let now = Date.parse('2026-06-16T02:00:00.000Z')
  beforeAll(async () => { cast = await castOf() })
  afterAll(() => cast.world.stop())

  const worker = () => cast.world.as(cast.worker.openid)
  const folder = async () => (await worker().call('problem.openDraft', {})).uploadPrefix
  const isThere = async (fileId: string): Promise<boolean> => (await (await import('@/cloudfunctions/lib/files')).photosOf([fileId])).length === 1
  const daysLater = async (days: number): Promise<void> => {
    now += days * day
    cast.world.at(new Date(now).toISOString())
    await cast.world.cloud.timer('sweep')
  }
  const notes = () => cast.world.documents('uploadFolders')

  it('go two weeks after a draft that was never handed in, and not a day before', async () => {
    const prefix = await folder()
    const files = [await worker().upload(prefix, '1.jpg'), await worker().upload(prefix, '2.png'), await worker().upload(prefix, '3.xlsx')]
    await daysLater(14)
    expect(await Promise.all(files.map(isThere))).toEqual([true, true, true])
    await daysLater(1)
    expect(await Promise.all(files.map(isThere))).toEqual([false, false, false])
    expect(await notes()).toEqual([])
  })

  it('stay with what was handed in, but for those taken out of it again', async () => {
    const prefix = await folder()
    const [kept, takenOut] = [await worker().upload(prefix, '1.jpg'), await worker().upload(prefix, '2.jpg')]
    await daysLater(9)
    const { id } = await worker().call('problem.submit', report(cast, { photos: [kept] }))
    await passed(cast.world, kept)
    await daysLater(6)
    expect([await isThere(kept), await isThere(takenOut)]).toEqual([true, false])
    expect((await cast.world.as(cast.office.openid).call('problem.get', { id })).photos.map(({ fileId }) => fileId)).toEqual([kept])
  })

  it('go too when the report was refused for its words', async () => {
    const photo = await worker().upload(await folder(), '1.jpg')
    const refusal = await worker().refusal('problem.submit', report(cast, { photos: [photo], description: '这句话里有敏感词样例，应当被拦下来。' }))
    expect(refusal.code).toBe('CONTENT_REFUSED')
    await daysLater(15)
    expect(await isThere(photo)).toBe(false)
  })

  it('cannot be handed in once the sweep has begun with their folder', async () => {
    const photo = await worker().upload(await folder(), '1.jpg')
    await daysLater(14)
    const { keepFiles } = await import('@/cloudfunctions/lib/folder.repository')
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('uploadFolders').doc(photo.split('/').at(-2)!).update({ data: { isClosed: true } })
    await expect(keepFiles([photo])).rejects.toMatchObject({ code: 'FILE_NOT_YOURS' })
    await daysLater(1)
    expect(await isThere(photo)).toBe(false)
  })

  it('are announced on the page of what goes when, and their folders tell nothing of whose they are', async () => {
    await folder()
    const stored = JSON.stringify(await notes())
    expect(stored).not.toContain(cast.worker.id)
    expect(stored).not.toContain(cast.worker.openid)
    expect(stored).not.toMatch(/T\d\d:/)
    cast.world.at(new Date(now + 15 * day).toISOString())
    const { rows } = await cast.world.as(cast.office.openid).call('privacy.retention', {})
    expect(rows.find(({ what }) => what.startsWith('传了没有提交'))).toMatchObject({ keptDays: 14, due: 1 })
  })

  it('are not read a second time when a picture is sent again', async () => {
    cast.world.at(new Date(now).toISOString())
    const photo = await worker().upload(await folder(), '1.jpg')
    await worker().call('problem.submit', report(cast, { photos: [photo] }))
    const { claimPictures } = await import('@/cloudfunctions/content/pictures')
    const reading = jest.spyOn(globalThis, 'fetch')
    const read = () => reading.mock.calls.filter(([url]) => String(url).includes('1.jpg')).length
    await claimPictures(cast.worker.openid, [photo])
    expect(read()).toBe(0)
    const fresh = await worker().upload(await folder(), '1.jpg')
    reading.mockClear()
    await claimPictures(cast.worker.openid, [fresh])
    expect(read()).toBe(1)
    reading.mockRestore()
  })
})
