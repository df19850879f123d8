import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { report } from '../problem/story'
import { jpegWith } from '../../domain/content/pictures'
import { passed } from './passed'

describe('the check of pictures', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf() })
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const uploaded = async (name?: string) => {
    const { uploadPrefix } = await as(cast.worker).call('problem.openDraft', {})
    return as(cast.worker).upload(uploadPrefix, name)
  }
  const told = async (photos: string[], more = {}) => (await as(cast.worker).call('problem.submit', report(cast, { photos, ...more }))).id
  const seen = async (person: { openid: string }, id: string) => (await as(person).call('problem.get', { id })).photos.map(({ fileId }) => fileId)
  /** WeChat never answers: what it would have said is lost. */
  const unanswered = async (more = {}) => {
    const photo = await uploaded()
    cast.world.cloud.fault({ action: 'wx.openApi', rate: 1, code: 'SYS_ERR' })
    const id = await told([photo], more)
    cast.world.cloud.fault(null)
    return { id, photo }
  }

  it('shows a picture that passed to everybody who sees the line', async () => {
    const photo = await uploaded()
    const id = await told([photo])
    await passed(cast.world, photo)
    expect(await seen(cast.office, id)).toEqual([photo])
  })

  it('shows one that did not pass to its author alone', async () => {
    const photo = await uploaded('risky-1.jpg')
    const id = await told([photo])
    await passed(cast.world, photo, 'refused')
    expect(await seen(cast.worker, id)).toEqual([photo])
    expect(await seen(cast.office, id)).toEqual([])
  })

  it('puts one that WeChat does not answer for before people after 30 minutes, and shows it once they let it', async () => {
    const { id, photo } = await unanswered()
    expect(await seen(cast.worker, id)).toEqual([photo])
    expect(await seen(cast.office, id)).toEqual([])
    await cast.world.cloud.timer('sweep')
    expect((await as(cast.office).call('content.queue', {})).rows).toEqual([])
    cast.world.at('2026-06-16T02:12:00.000Z')
    await cast.world.cloud.timer('sweep')
    const { rows } = await as(cast.office).call('content.queue', {})
    expect(rows).toMatchObject([{ photo: { fileId: photo }, why: 'noAnswer' }])
    await as(cast.office).call('content.decide', { submissionId: submissionId(), id: rows[0]!.id, isPassed: true, reason: '' })
    expect(await seen(cast.office, id)).toEqual([photo])
    expect((await as(cast.office).refusal('content.decide', { submissionId: submissionId(), id: rows[0]!.id, isPassed: false, reason: '不清楚' })).code).toBe('NOT_FOUND')
  })

  it('lists what is under check without the picture, and what was refused with its reason, which a person may turn', async () => {
    cast.world.at('2026-06-16T02:20:00.000Z')
    const { id, photo } = await unanswered()
    const lists = async (list: 'waiting' | 'checking' | 'refused') => (await as(cast.office).call('content.queue', { list })).rows
    expect(await lists('checking')).toMatchObject([{ photo: null, state: 'checking', why: null }])
    cast.world.at('2026-06-16T02:52:00.000Z')
    await cast.world.cloud.timer('sweep')
    const [{ id: check } = { id: '' }] = await lists('waiting')
    const refuse = { submissionId: submissionId(), id: check, isPassed: false, reason: '' }
    expect((await as(cast.office).refusal('content.decide', refuse)).code).toBe('BAD_INPUT')
    await as(cast.office).call('content.decide', { ...refuse, reason: '照到了别人的证件' })
    expect(await lists('waiting')).toEqual([])
    expect(await lists('refused')).toContainEqual(expect.objectContaining({ photo: { fileId: photo, url: expect.any(String) }, reason: '照到了别人的证件' }))
    expect(await seen(cast.office, id)).toEqual([])
    await as(cast.office).call('content.decide', { submissionId: submissionId(), id: check, isPassed: true, reason: '' })
    expect(await seen(cast.office, id)).toEqual([photo])
    expect((await lists('refused')).map((row) => row.id)).not.toContain(check)
  })

  it('puts nothing of a complaint about conduct before the office; its custodian sees it at the line', async () => {
    const { id, photo } = await unanswered({ category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })
    cast.world.at('2026-06-16T03:50:00.000Z')
    await cast.world.cloud.timer('sweep')
    for (const list of ['waiting', 'checking'] as const) expect((await as(cast.office).call('content.queue', { list })).rows).toEqual([])
    expect((await as(cast.office).call('content.queue', { list: 'refused' })).rows.map((row) => row.photo?.fileId)).not.toContain(photo)
    expect(await seen(cast.supervisor, id)).toEqual([photo])
  })

  it('turns the pages of what is under check without telling when one came, nor that there is one of a complaint', async () => {
    cast.world.at('2026-06-16T05:17:23.456Z')
    const size = (await import('@/types/fields')).pageSize
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const { addCheck } = await import('@/cloudfunctions/content/check.repository')
    for (let i = 0; i < size + 2; i++) await addCheck(`cloud://checked/${i}.jpg`, '2026-06-16T05:17:23.456Z', false)
    await addCheck('cloud://checked/conduct.jpg', '2026-06-16T05:17:23.456Z', true)
    const page = (cursor?: string) => as(cast.office).call('content.queue', { list: 'checking', ...(cursor && { cursor }) })
    const first = await page()
    expect(first.rows).toHaveLength(size)
    expect(first.nextCursor).toMatch(/^2026-06-16T05:00:00\.000Z_/)
    const second = await page(first.nextCursor!)
    expect(second).toMatchObject({ rows: [expect.anything(), expect.anything()], nextCursor: null })
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(size + 2)
    const ids = [...first.rows, ...second.rows].map((row) => row.id)
    for (const id of ids) await db.collection('contentChecks').doc(id).remove()
  })

  it('refuses what only bears a picture’s name', async () => {
    const { uploadPrefix } = await as(cast.worker).call('problem.openDraft', {})
    const response = await fetch(`${cast.world.cloud.url}/storage/${uploadPrefix}/page.jpg`, {
      method: 'PUT', headers: { 'x-wx-openid': cast.worker.openid, 'content-type': 'image/jpeg' }, body: '<html><script>alert(1)</script>',
    })
    const { fileID } = (await response.json()) as { fileID: string }
    const refusal = await as(cast.worker).refusal('problem.submit', report(cast, { photos: [fileID] }))
    expect(refusal).toMatchObject({ code: 'FILE_NOT_YOURS', details: { fileIds: [fileID], reason: 'notAPicture' } })
  })

  it('takes out of a picture where and when it was taken, whatever client sent it, before anybody sees it', async () => {
    const { uploadPrefix } = await as(cast.worker).call('problem.openDraft', {})
    const response = await fetch(`${cast.world.cloud.url}/storage/${uploadPrefix}/told.jpg`, {
      method: 'PUT', headers: { 'x-wx-openid': cast.worker.openid, 'content-type': 'image/jpeg' }, body: new Uint8Array(jpegWith({ exif: 'GPS 40.95N 117.96E', orientation: 6 })),
    })
    const { fileID } = (await response.json()) as { fileID: string }
    const id = await told([fileID], { anonymity: 'anonymous' })
    await passed(cast.world, fileID)
    const { photos } = await as(cast.office).call('problem.get', { id })
    const stored = Buffer.from(await (await fetch(photos[0]!.url)).arrayBuffer())
    expect(stored.includes('GPS')).toBe(false)
    expect(stored).toEqual(Buffer.from(jpegWith({ exif: null, orientation: 6 })))
  })

  it('refuses one that is bigger than WeChat looks at', async () => {
    const { uploadPrefix } = await as(cast.worker).call('problem.openDraft', {})
    const response = await fetch(`${cast.world.cloud.url}/storage/${uploadPrefix}/big.jpg`, {
      method: 'PUT', headers: { 'x-wx-openid': cast.worker.openid, 'content-type': 'image/jpeg' }, body: new Uint8Array(10 * 1024 * 1024 + 1),
    })
    const { fileID } = (await response.json()) as { fileID: string }
    expect(await as(cast.worker).refusal('problem.submit', report(cast, { photos: [fileID] }))).toMatchObject({ code: 'FILE_NOT_YOURS', details: { reason: 'tooBig' } })
  })

  it('keeps nothing of whose a picture is', async () => {
    const stored = JSON.stringify(await cast.world.documents('contentChecks'))
    expect(stored).not.toContain(cast.worker.id)
    expect(stored).not.toContain(cast.worker.openid)
  })
})
