import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { report, submitted } from './story'

describe('problem.submit', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf('2026-06-16T01:41:00.000Z') })
  afterAll(() => cast.world.stop())

  it('answers a receipt with number, and both dates with how they were counted', async () => {
    const receipt = await submitted(cast)
    expect(receipt.number).toMatch(/^GX-2026-\d{5}$/)
    expect(receipt).toMatchObject({
      state: 'submitted', unionName: cast.union.name, accept: { dueOn: '2026-06-17' },
      solve: { dueOn: '2026-06-24', isProvisional: false, explanation: { workdays: 5, holidays: [{ name: '端午', days: 3 }] } },
    })
  })

  it('gives the same receipt to the same submission, and makes one problem', async () => {
    const input = report(cast)
    const first = await cast.world.as(cast.worker.openid).call('problem.submit', input)
    const again = await cast.world.as(cast.worker.openid).call('problem.submit', input)
    expect(again).toEqual(first)
    expect(await cast.world.documents('problems', { number: first.number })).toHaveLength(1)
    expect(await cast.world.documents('history', { problemId: first.id })).toHaveLength(1)
  })

  it('makes one problem of two equal submissions that race', async () => {
    const input = report(cast)
    const me = cast.world.as(cast.worker.openid)
    const [one, two] = await Promise.all([me.call('problem.submit', input), me.call('problem.submit', input)])
    expect(one.id).toBe(two.id)
    expect(one.number).toBe(two.number)
    expect(await cast.world.documents('problems', { id: one.id })).toHaveLength(1)
  })

  it('numbers reports that arrive together without giving a number twice', async () => {
    const me = cast.world.as(cast.worker.openid)
    const receipts = await Promise.all(Array.from({ length: 8 }, () => me.call('problem.submit', report(cast))))
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(8)
  })

  it('keeps nothing of a fully anonymous reporter but a pseudonym', async () => {
    const { id } = await submitted(cast, { anonymity: 'anonymous' })
    const everywhere = await Promise.all(
      ['problems', 'history', 'outbox', 'submissions'].map((name) => cast.world.documents<object>(name)),
    )
    const ofThis = everywhere.flat().filter((document) => JSON.stringify(document).includes(id))
    expect(ofThis.length).toBeGreaterThanOrEqual(3)
    expect(JSON.stringify(ofThis)).not.toContain(cast.worker.openid)
    expect(JSON.stringify(ofThis)).not.toContain(cast.worker.id)
    expect(JSON.stringify(ofThis)).not.toContain(cast.worker.name)
  })

  it('shows the fully anonymous reporter their own problem again', async () => {
    const { id } = await submitted(cast, { anonymity: 'anonymous' })
    const { rows } = await cast.world.as(cast.worker.openid).call('problem.mine', {})
    expect(rows.map((row) => row.id)).toContain(id)
  })

  it('refuses a telephone number from a fully anonymous reporter', async () => {
    const refusal = await cast.world.as(cast.worker.openid).refusal('problem.submit', report(cast, { anonymity: 'anonymous', phone: '0314 0000000' }))
    expect(refusal.code).toBe('RULE_VIOLATED')
  })

  it.each([
    ['nine characters', { description: '一二三四五六七八九' }, 'description'],
    ['more than a thousand characters', { description: '长'.repeat(1001) }, 'description'],
    ['ten photos', { photos: Array.from({ length: 10 }, (_, i) => `cloud://local.bucket/uploads/${i}.jpg`) }, 'photos'],
    ['an unknown category', { category: 'weather' }, 'category'],
    ['a number for the words', { description: 12 }, 'description'],
    ['no submissionId', { submissionId: undefined }, 'submissionId'],
  ])('refuses %s and names the field', async (_, wrong, field) => {
    const before = (await cast.world.documents('problems')).length
    const refusal = await cast.world.as(cast.worker.openid).refusal('problem.submit', { ...report(cast), ...wrong })
    expect(refusal.code).toBe('BAD_INPUT')
    expect(refusal.details.fields).toEqual(expect.arrayContaining([expect.objectContaining({ field: expect.stringContaining(field) })]))
    expect(await cast.world.documents('problems')).toHaveLength(before)
  })

  it('takes photos from the folder handed out, and refuses those of somebody else’s', async () => {
    const me = cast.world.as(cast.worker.openid)
    const { uploadPrefix } = await me.call('problem.openDraft', {})
    const mine = await me.upload(uploadPrefix)
    const { id } = await me.call('problem.submit', report(cast, { photos: [mine] }))
    const { photos } = await me.call('problem.get', { id })
    expect(photos).toEqual([{ fileId: mine, url: expect.stringContaining('http') }])

    const stranger = cast.world.as(cast.otherWorker.openid)
    const refusal = await stranger.refusal('problem.submit', report(cast, { photos: [mine] }))
    expect(refusal.code).toBe('FILE_NOT_YOURS')
  })

  it('refuses a photo that was never uploaded', async () => {
    const me = cast.world.as(cast.worker.openid)
    const { uploadPrefix } = await me.call('problem.openDraft', {})
    const mine = await me.upload(uploadPrefix)
    const refusal = await me.refusal('problem.submit', report(cast, { photos: [mine.replace(/[^/]+\.jpg$/, 'never-sent.jpg')] }))
    expect(refusal.code).toBe('FILE_NOT_YOURS')
  })

  it('refuses words that the content check calls risky', async () => {
    const refusal = await cast.world.as(cast.worker.openid).refusal('problem.submit', report(cast, { description: '这一段里有敏感词样例，不应该登记。' }))
    expect(refusal.code).toBe('CONTENT_REFUSED')
  })

  it('asks somebody without a known name for one when they report by name, and remembers it', async () => {
    await cast.world.person({ openid: 'o_nameless', name: null })
    const me = cast.world.as('o_nameless')
    const input = report(cast, { anonymity: 'named' })
    expect((await me.refusal('problem.submit', input)).details.rule).toBe('nameNeeded')
    await me.call('problem.submit', { ...input, submissionId: submissionId(), name: '演示职工丙' })
    expect((await me.call('people.me', {})).person).toMatchObject({ name: '演示职工丙', union: { id: cast.union.id }, hasChosenUnion: true })
  })

  it('refuses a union that is not there', async () => {
    const refusal = await cast.world.as(cast.worker.openid).refusal('problem.submit', report(cast, { unionId: 'u_nowhere' }))
    expect(refusal.code).toBe('NOT_FOUND')
  })

  it('asks for consent first, and for an identity before that', async () => {
    expect((await cast.world.as('o_unknown').refusal('problem.submit', report(cast))).code).toBe('CONSENT_REQUIRED')
    expect((await cast.world.as('').refusal('problem.submit', report(cast))).code).toBe('UNAUTHENTICATED')
  })

  it('gives complaints about conduct a series of their own that the office never sees', async () => {
    const receipt = await submitted(cast, { category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })
    expect(receipt.number).toMatch(/^ZF-2026-\d{5}$/)
    const office = cast.world.as(cast.office.openid)
    expect((await office.refusal('problem.get', { id: receipt.id })).code).toBe('NOT_FOUND')
    const { rows } = await office.call('problem.ledger', { view: { kind: 'all' } })
    expect(rows.map(({ id }) => id)).not.toContain(receipt.id)
    const { rows: conduct } = await cast.world.as(cast.supervisor.openid).call('problem.conductLedger', {})
    expect(conduct.map(({ id }) => id)).toContain(receipt.id)
  })
})
