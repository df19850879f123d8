import { submissionId } from '../../support/ids'
import { far, key, near, type Stage, stageOf } from './stage'

describe('the union’s code', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageOf()
  })
  afterAll(() => stage.world.stop())
  const chair = () => stage.world.as(stage.chairman.openid)
  const renew = () => chair().call('visit.renewCode', { submissionId: submissionId(), unionId: stage.place.id })

  it('is made by the office or the chair, and by nobody else', async () => {
    expect(await chair().call('visit.unionCode', { unionId: stage.place.id })).toMatchObject({ sheet: null })
    const input = { submissionId: submissionId(), unionId: stage.place.id }
    const made = await stage.world.as(stage.office.openid).call('visit.renewCode', input)
    expect(await stage.world.as(stage.office.openid).call('visit.renewCode', input)).toEqual(made)
    expect(made.sheet).toMatchObject({ version: 1, madeByName: stage.office.name, validThroughOn: '2026-09-14' })
    expect(await chair().call('visit.unionCode', { unionId: stage.place.id })).toEqual(made)
    expect((await stage.world.as(stage.chair.openid).refusal('visit.unionCode', { unionId: stage.place.id })).code).toBe('NOT_FOUND')
    expect((await stage.world.as(stage.chair.openid).refusal('visit.renewCode', { ...input, submissionId: submissionId() })).code).toBe('NOT_FOUND')
    expect((await stage.world.as(stage.boss.openid).refusal('visit.unionCode', { unionId: stage.place.id })).code).toBe('FORBIDDEN')
    expect((await stage.world.as(stage.office.openid).refusal('visit.unionCode', { unionId: 'union-none' })).code).toBe('NOT_FOUND')
  })

  it('proves a field visit without any place, and one out of range', async () => {
    stage.world.at('2026-06-17T02:00:00.000Z')
    const { sheet } = await renew()
    const before = await stage.done()
    const checked = await stage.checkIn(stage.boss.openid, { fix: far, code: sheet!.text })
    expect(checked).toMatchObject({ placing: 'out', isCodeProof: true, codeRefusal: null })
    expect(await stage.world.as(stage.boss.openid).call('visit.finish', stage.finishing(checked.visitId))).toMatchObject({ isUnverified: false, countsAsField: true })
    expect(await stage.done()).toBe(before + 1)
    expect(await stage.world.as(stage.boss.openid).call('visit.get', { id: checked.visitId })).toMatchObject({ proofs: ['code'], codeKind: 'sheet' })
  })

  it('shown later counts until the visit is finished', async () => {
    const { sheet } = await renew()
    const { visitId } = await stage.checkIn(stage.boss.openid, { fix: null })
    const boss = stage.world.as(stage.boss.openid)
    const input = { ...key(visitId), code: sheet!.text }
    const shown = await boss.call('visit.addCode', input)
    expect(shown.isCodeProof).toBe(true)
    expect(await boss.call('visit.addCode', input)).toEqual(shown)
    expect((await stage.world.as(stage.stranger.openid).refusal('visit.addCode', { ...key(visitId), code: sheet!.text })).code).toBe('NOT_FOUND')
    await boss.call('visit.finish', stage.finishing(visitId))
    expect((await boss.refusal('visit.addCode', { ...key(visitId), code: sheet!.text })).code).toBe('STATE_FORBIDS')
  })

  it('proves nothing once renewed, revoked, out of its days, of another union, or invented; the visit begins all the same', async () => {
    const seen = async (code: string) => (await stage.checkIn(stage.boss.openid, { fix: null, code })).codeRefusal
    const old = (await renew()).sheet!.text
    stage.world.at('2026-06-18T02:00:00.000Z')
    const current = (await renew()).sheet!.text
    expect(await seen(old)).toBe('renewed')
    expect(await seen(current)).toBeNull()
    expect(await seen('https://example.org/whatever')).toBe('unreadable')
    expect(await seen(`${current.slice(0, -1)}${current.endsWith('x') ? 'y' : 'x'}`)).toBe('unreadable')
    const other = await stage.world.as(stage.office.openid).call('visit.renewCode', { submissionId: submissionId(), unionId: stage.union.id })
    expect(await seen(other.sheet!.text)).toBe('otherUnion')
    stage.world.at('2026-09-17T02:00:00.000Z')
    expect(await seen(current)).toBe('expired')
    expect((await chair().refusal('visit.freshCode', { unionId: stage.place.id })).details).toMatchObject({ state: 'noCode' })
    const again = (await renew()).sheet!.text
    const input = { submissionId: submissionId(), unionId: stage.place.id }
    expect(await chair().call('visit.revokeCode', input)).toMatchObject({ sheet: null })
    expect(await chair().call('visit.revokeCode', input)).toMatchObject({ sheet: null })
    expect(await seen(again)).toBe('revoked')
    expect((await chair().refusal('visit.revokeCode', { ...input, submissionId: submissionId() })).code).toBe('STATE_FORBIDS')
  })

  it('fresh from the chair’s phone is worth five minutes', async () => {
    stage.world.at('2026-09-20T02:00:00.000Z')
    await renew()
    const fresh = await chair().call('visit.freshCode', { unionId: stage.place.id })
    expect(Date.parse(fresh.validUntil) - Date.parse('2026-09-20T02:00:00.000Z')).toBeGreaterThanOrEqual(300_000)
    stage.world.at('2026-09-20T02:04:00.000Z')
    expect(await stage.checkIn(stage.boss.openid, { fix: null, code: fresh.text })).toMatchObject({ isCodeProof: true })
    stage.world.at('2026-09-20T02:06:00.000Z')
    expect(await stage.checkIn(stage.boss.openid, { fix: null, code: fresh.text })).toMatchObject({ isCodeProof: false, codeRefusal: 'expired' })
    expect((await stage.world.as(stage.chair.openid).refusal('visit.freshCode', { unionId: stage.place.id })).code).toBe('NOT_FOUND')
  })

  it('proves nothing of a video meeting', async () => {
    const { sheet } = await renew()
    expect(await stage.checkIn(stage.boss.openid, { mode: 'video', fix: null, code: sheet!.text })).toMatchObject({ isCodeProof: false, codeRefusal: null })
  })
})

describe('the chair’s word', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageOf()
  })
  afterAll(() => stage.world.stop())
  const chair = () => stage.world.as(stage.chairman.openid)

  it('is asked for when a visit is finished, and proves it with one tap', async () => {
    const { visitId, isUnverified } = await stage.visit(stage.boss.openid, { fix: null })
    expect(isUnverified).toBe(true)
    expect(await stage.world.documents('outbox', { visitId })).toMatchObject([{ kind: 'visitToConfirm', to: `union:${stage.place.id}` }])
    const { rows } = await chair().call('visit.received', { isWaitingOnly: true })
    expect(rows).toMatchObject([{ id: visitId, personName: stage.boss.name, proofs: [], mayAnswer: true }])
    expect(rows[0]).not.toHaveProperty('record')
    const input = key(visitId)
    const confirmed = await chair().call('visit.confirm', input)
    expect(await chair().call('visit.confirm', input)).toEqual(confirmed)
    expect(confirmed).toMatchObject({ proofs: ['chair'], answer: { answer: 'confirmed' } })
    expect(await stage.done()).toBe(1)
    expect((await chair().call('visit.received', { isWaitingOnly: true })).rows).toEqual([])
  })

  it('is asked for during 90 days, and is as good afterwards, where all visits stand', async () => {
    const start = Date.parse('2026-06-17T01:41:00.000Z')
    const after = (days: number): void => stage.world.at(new Date(start + days * 86_400_000).toISOString())
    after(0)
    const { visitId } = await stage.visit(stage.boss.openid, { fix: null })
    const waiting = async () => (await chair().call('visit.received', { isWaitingOnly: true })).rows.map(({ id }) => id)
    const row = async () => (await chair().call('visit.received', {})).rows.find(({ id }) => id === visitId)
    after(90)
    expect(await waiting()).toEqual([visitId])
    expect(await row()).toMatchObject({ isAsked: true })
    after(91)
    expect(await waiting()).toEqual([])
    expect(await row()).toMatchObject({ isAsked: false, mayAnswer: true })
    expect(await chair().call('visit.confirm', key(visitId))).toMatchObject({ proofs: ['chair'] })
    stage.world.at('2026-06-16T01:41:00.000Z')
  })

  it('waits for the record, and is that of the visited union alone', async () => {
    const { visitId } = await stage.checkIn(stage.boss.openid)
    expect((await chair().refusal('visit.confirm', key(visitId))).details).toMatchObject({ state: 'open' })
    expect((await stage.world.as(stage.chair.openid).refusal('visit.confirm', key(visitId))).code).toBe('NOT_FOUND')
    expect((await stage.world.as(stage.boss.openid).refusal('visit.confirm', key(visitId))).code).toBe('FORBIDDEN')
    expect((await stage.world.as(stage.chair.openid).refusal('visit.received', { unionId: stage.place.id })).code).toBe('NOT_FOUND')
  })

  it('may say what is wrong: the visitor explains, a place in range goes on proving, nothing is accused', async () => {
    stage.world.at('2026-07-01T02:00:00.000Z')
    const { visitId } = await stage.visit(stage.boss.openid, { fix: near })
    const before = await stage.done()
    await chair().call('visit.dispute', { ...key(visitId), words: '那天没有见到人' })
    expect(await stage.done()).toBe(before)
    expect(await stage.world.documents('outbox', { visitId, kind: 'visitDisputed' })).toMatchObject([{ to: `person:${stage.boss.id}` }])
    const { rows } = await stage.world.as(stage.office.openid).call('visit.marks', {})
    expect(rows).toMatchObject([{ id: visitId, marks: ['disputed'], chairWords: '那天没有见到人' }])
    const boss = stage.world.as(stage.boss.openid)
    expect((await stage.world.as(stage.contact.openid).refusal('visit.explainMark', { ...key(visitId), mark: 'disputed', words: '代为说明' })).code).toBe('NOT_FOUND')
    expect((await boss.refusal('visit.explainMark', { ...key(visitId), mark: 'doubtful', words: '没有这个标记' })).code).toBe('STATE_FORBIDS')
    await boss.call('visit.explainMark', { ...key(visitId), mark: 'disputed', words: '去的是二号库，没有到办公室。' })
    expect((await stage.world.as(stage.office.openid).call('visit.marks', {})).rows).toEqual([])
    expect((await chair().call('visit.received', {})).rows[0]).toMatchObject({ id: visitId, explanation: { words: '去的是二号库，没有到办公室。' } })
    expect(await chair().call('visit.confirm', key(visitId))).toMatchObject({ proofs: ['place', 'chair'] })
  })

  it('is not given by whoever made the visit', async () => {
    const both = await stage.world.person({ openid: 'o_both', name: '演示干部丁', roles: ['cadre', 'chair'], unionIds: [stage.place.id] })
    const { visitId } = await stage.visit(both.openid, { fix: null })
    expect((await stage.world.as(both.openid).refusal('visit.confirm', key(visitId))).details).toMatchObject({ rule: 'ownVisit' })
  })

  it('of a federation’s chair is not wanted: they read what was received below, and confirm nothing there', async () => {
    const child = await stage.world.union({ name: '演示快递网点工会', parentId: stage.place.id })
    const { visitId } = await stage.visit(stage.boss.openid, { unionId: child.id, fix: null })
    expect((await chair().call('visit.received', { unionId: child.id })).rows).toMatchObject([{ id: visitId, mayAnswer: false }])
    expect((await chair().refusal('visit.confirm', key(visitId))).code).toBe('NOT_FOUND')
  })
})

describe('a speed no car has', () => {
  it('puts a mark on the visit that its visitor explains, and undoes no proof', async () => {
    const stage = await stageOf()
    await stage.visit(stage.boss.openid, { fix: far })
    stage.world.at('2026-06-16T01:42:00.000Z')
    const { visitId, countsAsField } = await stage.visit(stage.boss.openid, { fix: near })
    expect(countsAsField).toBe(true)
    const boss = stage.world.as(stage.boss.openid)
    expect(await boss.call('visit.get', { id: visitId })).toMatchObject({ marks: ['doubtful'], may: { explain: true } })
    const input = { ...key(visitId), mark: 'doubtful' as const, words: '手机重启后定位跳了一下。' }
    const said = await boss.call('visit.explainMark', input)
    expect(await boss.call('visit.explainMark', input)).toEqual(said)
    expect(await boss.call('visit.get', { id: visitId })).toMatchObject({ marks: [], explanations: { doubtful: { words: '手机重启后定位跳了一下。' } } })
    await stage.world.stop()
  })
})
