import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { lead } from './commands/path'
import { report, submitted } from './story'

describe('what is published', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf() })
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const once = () => ({ submissionId: submissionId() })
  const redaction = { title: '夜班补贴没有发', words: '某校夜班职工反映，三个月的夜班补贴没有发。', photos: [], isUnionShown: false }
  const consented = () => submitted(cast, { mayPublish: true })
  const publish = (id: string, more = {}) => as(cast.office).call('problem.publish', { id, ...once(), ...redaction, ...more })
  const published = async (more = {}) => {
    const { id } = await consented()
    return publish(id, more)
  }
  const listed = async () => (await as(cast.otherWorker).call('problem.publishedList', {})).rows.map(({ id }) => id)

  it('needs the reporter’s consent, given with the report or later', async () => {
    const { id } = await submitted(cast)
    expect(await as(cast.office).refusal('problem.publish', { id, ...once(), ...redaction })).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'publishConsentMissing' } })
    await as(cast.worker).call('problem.consentToPublish', { id, ...once(), mayPublish: true })
    const { publicationId } = await publish(id)
    expect(await listed()).toContain(publicationId)
    await as(cast.worker).call('problem.consentToPublish', { id, ...once(), mayPublish: false })
    expect((await as(cast.office).refusal('problem.publish', { id, ...once(), ...redaction })).details.rule).toBe('publishConsentMissing')
  })

  it('says the office’s words to every member, and nothing that leads to the line or to anybody', async () => {
    const { id, number } = await consented()
    await lead(cast, id, 'inProgress')
    const { publicationId } = await publish(id, { words: '某校职工反映夜班补贴没有发，可打 13912345678 找我。' })
    const view = await as(cast.otherWorker).call('problem.publishedProblem', { id: publicationId })
    expect(view).toMatchObject({ title: redaction.title, state: 'inProgress', holder: '职工服务中心 权益保障和法律工作', unionName: null, submittedOn: '2026-06-16' })
    const all = JSON.stringify(view)
    for (const secret of [id, number, '班组六个人', '13912345678', cast.union.name, cast.owner.name!, cast.worker.id]) expect(all).not.toContain(secret)
    expect((await as(cast.otherWorker).refusal('problem.get', { id: publicationId })).code).toBe('NOT_FOUND')
  })

  it('follows its line at every change', async () => {
    const { id, publicationId } = await published({ isUnionShown: true })
    await lead(cast, id, 'closed')
    const view = await as(cast.otherWorker).call('problem.publishedProblem', { id: publicationId })
    expect(view).toMatchObject({ state: 'closed', endedOn: '2026-06-16', unionName: cast.union.name, mayJoin: false })
  })

  it('is found by what it says and by its kind', async () => {
    const { publicationId } = await published({ title: '饮水机坏了半年', words: '某校饮水机坏了半年，没有人修。' })
    const search = async (words: string) => (await as(cast.worker).call('problem.publishedList', { words })).rows.map(({ id }) => id)
    expect(await search('饮水机')).toEqual([publicationId])
    expect(await search('饮水机 锅炉')).toEqual([])
    expect((await as(cast.worker).call('problem.publishedList', { category: 'women' })).rows).toEqual([])
  })

  it.each([
    ['the office takes it back', (id: string) => as(cast.office).call('problem.unpublish', { id, ...once() })],
    ['the reporter takes the consent back', (id: string) => as(cast.worker).call('problem.consentToPublish', { id, ...once(), mayPublish: false })],
    ['the reporter withdraws the report', (id: string) => as(cast.worker).call('problem.withdraw', { id, ...once() })],
  ])('is gone when %s', async (_, takeBack) => {
    const { id, publicationId } = await published()
    await takeBack(id)
    expect(await listed()).not.toContain(publicationId)
    expect((await as(cast.worker).refusal('problem.publishedProblem', { id: publicationId })).code).toBe('NOT_FOUND')
    expect(await cast.world.documents('publications', { _id: publicationId })).toMatchObject([{ redaction: null }])
  })

  it('is never a complaint about conduct, and by nobody but the office', async () => {
    const { id } = await submitted(cast, { category: 'conduct', mayPublish: true, description: '某位干部在窗口推诿，来了三次都没有办。' })
    expect((await as(cast.office).refusal('problem.publish', { id, ...once(), ...redaction })).code).toBe('NOT_FOUND')
    const { id: general } = await consented()
    for (const person of [cast.worker, cast.owner, cast.chair, cast.leader]) {
      expect((await as(person).refusal('problem.publish', { id: general, ...once(), ...redaction })).code).toBe('FORBIDDEN')
    }
  })

  it('shows no photo that the report did not carry', async () => {
    const { id } = await consented()
    const office = as(cast.office)
    const { uploadPrefix } = await office.call('problem.openDraft', {})
    const photo = await office.upload(uploadPrefix)
    expect((await office.refusal('problem.publish', { id, ...once(), ...redaction, photos: [photo] })).code).toBe('FILE_NOT_YOURS')
  })

  it('is followed and left, and whoever follows is told in the app when its state changes', async () => {
    const { id, publicationId } = await published()
    const reader = as(cast.otherWorker)
    await reader.call('problem.follow', { id: publicationId, ...once() })
    expect((await reader.call('problem.followed', {})).rows.map((row) => row.id)).toContain(publicationId)
    await as(cast.office).call('problem.accept', { id, ...once(), category: 'pay', purpose: 'request', difficulty: 'general', urgency: 'general' })
    await cast.world.cloud.timer('deliver')
    const { rows } = await reader.call('notice.inbox', {})
    expect(rows[0]).toMatchObject({ kind: 'followedMoved', publicationId, problemId: null, number: null, title: redaction.title })
    expect(JSON.stringify(rows)).not.toContain(id)
    await reader.call('problem.unfollow', { id: publicationId, ...once() })
    expect((await reader.call('problem.followed', {})).rows).toEqual([])
  })

  it('is joined by 我也遇到 with a receipt of one’s own, and the office merges with one tap', async () => {
    const { id: mainId, publicationId } = await published()
    const mine = await as(cast.otherWorker).call('problem.submit', report(cast, { joins: publicationId, description: '我们班组也没有发夜班补贴。' }))
    expect(mine).toMatchObject({ state: 'submitted', number: expect.stringMatching(/^GX-/) })
    expect((await as(cast.office).call('problem.get', { id: mine.id })).joins).toMatchObject({ id: mainId })
    expect((await as(cast.office).call('problem.get', { id: mainId })).joining).toMatchObject([{ id: mine.id }])
    expect((await as(cast.otherWorker).call('problem.get', { id: mine.id })).joins).toBeNull()
    await as(cast.office).call('problem.merge', { ...once(), mainId, ids: [mine.id] })
    expect((await as(cast.office).call('problem.get', { id: mainId })).joining).toEqual([])
    expect((await as(cast.otherWorker).call('problem.publishedProblem', { id: publicationId })).joined).toBe(1)
  })

  it('is joined no longer once it is resolved', async () => {
    const { id, publicationId } = await published()
    await lead(cast, id, 'resolved')
    const refusal = await as(cast.otherWorker).refusal('problem.submit', report(cast, { joins: publicationId }))
    expect(refusal).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'notPublished' } })
  })
})
