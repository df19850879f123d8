import { submissionId } from '../../support/ids'
import { key, near, type Stage, stageOf } from './stage'

const empty = { topics: [], record: '', opinions: '', participants: '', note: '', photos: [], companionIds: [], problems: [], practices: [] }

describe('a record written as one goes', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageOf()
  })
  afterAll(() => stage.world.stop())

  it('is kept on the server, and read again by whoever may write it', async () => {
    const boss = stage.world.as(stage.boss.openid)
    const { visitId } = await stage.checkIn(stage.boss.openid)
    const input = { ...key(visitId), version: 1, draft: { ...empty, record: '看了', problems: [{ submissionId: submissionId(), category: null, description: '食堂' }] } }
    const saved = await boss.call('visit.saveRecord', input)
    expect(await boss.call('visit.saveRecord', input)).toEqual(saved)
    expect(saved.version).toBe(2)
    const contact = await stage.world.as(stage.contact.openid).call('visit.get', { id: visitId })
    expect(contact).toMatchObject({ draft: { record: '看了', byName: stage.boss.name, problems: [{ description: '食堂' }] }, may: { write: true, correct: false } })
    expect((await stage.world.as(stage.supervisor.openid).call('visit.get', { id: visitId })).draft).toBeNull()
  })

  it('is not written over what somebody else wrote since', async () => {
    const { visitId } = await stage.checkIn(stage.boss.openid)
    await stage.world.as(stage.contact.openid).call('visit.saveRecord', { ...key(visitId), version: 1, draft: { ...empty, record: '联络人先写的' } })
    const refused = await stage.world.as(stage.boss.openid).refusal('visit.saveRecord', { ...key(visitId), version: 1, draft: empty })
    expect(refused).toMatchObject({ code: 'CONFLICT', details: { version: 2 } })
  })

  it('is nobody else’s: a stranger, a visit that is none, and a worker are refused', async () => {
    const { visitId } = await stage.checkIn(stage.boss.openid)
    const stranger = stage.world.as(stage.stranger.openid)
    expect((await stranger.refusal('visit.saveRecord', { ...key(visitId), draft: empty })).code).toBe('NOT_FOUND')
    expect((await stranger.refusal('visit.saveRecord', { ...key('visit-none'), draft: empty })).code).toBe('NOT_FOUND')
    expect((await stage.world.as(stage.worker.openid).refusal('visit.saveRecord', { ...key(visitId), draft: empty })).code).toBe('FORBIDDEN')
  })

  it('takes no picture that somebody else put into storage', async () => {
    const { uploadPrefix } = await stage.world.as(stage.stranger.openid).call('visit.openDraft', {})
    const theirs = await stage.world.as(stage.stranger.openid).upload(uploadPrefix)
    const { visitId } = await stage.checkIn(stage.boss.openid)
    expect((await stage.world.as(stage.boss.openid).refusal('visit.saveRecord', { ...key(visitId), draft: { ...empty, photos: [theirs] } })).code).toBe('FILE_NOT_YOURS')
  })

  it('by a 联络人 counts for the leader only when the leader agrees, pictures of the 联络人 included', async () => {
    stage.world.at('2026-06-17T02:00:00.000Z')
    const contact = stage.world.as(stage.contact.openid)
    const { uploadPrefix } = await contact.call('visit.openDraft', {})
    const picture = await contact.upload(uploadPrefix)
    const { visitId } = await stage.checkIn(stage.boss.openid)
    await contact.call('visit.saveRecord', { ...key(visitId), draft: { ...empty, photos: [picture] } })
    const before = await stage.done()
    const finished = await contact.call('visit.finish', stage.finishing(visitId, { photos: [picture], opinions: '希望晚一点关门' }))
    expect(finished).toMatchObject({ awaitsConfirmation: true, countsAsField: false })
    expect(await stage.done()).toBe(before)
    const boss = stage.world.as(stage.boss.openid)
    expect(await boss.call('visit.get', { id: visitId })).toMatchObject({ writtenByName: stage.contact.name, isYourTurn: true, opinions: '希望晚一点关门', photos: [{ fileId: picture }] })
    expect((await contact.refusal('visit.confirmRecord', key(visitId))).code).toBe('NOT_FOUND')
    const input = key(visitId)
    const agreed = await boss.call('visit.confirmRecord', input)
    expect(agreed.countsForYou).toBe(true)
    expect(await boss.call('visit.confirmRecord', input)).toEqual(agreed)
    expect(await stage.done()).toBe(before + 1)
    expect((await boss.refusal('visit.confirmRecord', key(visitId))).code).toBe('STATE_FORBIDS')
  })

  it('of a 联络人’s own visit counts for the leader who came along, once the leader says so', async () => {
    stage.world.at('2026-06-18T02:00:00.000Z')
    const before = await stage.done()
    const { visitId, countsAsField } = await stage.visit(stage.contact.openid, {}, { companionIds: [stage.boss.id] })
    expect(countsAsField).toBe(false)
    expect(await stage.done()).toBe(before)
    const { rows } = await stage.world.as(stage.boss.openid).call('visit.list', { scope: 'together' })
    expect(rows.find(({ id }) => id === visitId)).toMatchObject({ isYourTurn: true })
    expect(await stage.world.as(stage.boss.openid).call('visit.confirmRecord', key(visitId))).toMatchObject({ countsForYou: true })
    expect(await stage.done()).toBe(before + 1)
  })

  it('counts for a companion’s own pair, and for nobody without one', async () => {
    stage.world.at('2026-06-19T02:00:00.000Z')
    const own = await stage.world.pair({ person: stage.owner, unionId: stage.place.id })
    const { visitId } = await stage.visit(stage.boss.openid, {}, { companionIds: [stage.owner.id, stage.stranger.id] })
    expect(await stage.world.as(stage.owner.openid).call('visit.confirmRecord', key(visitId))).toMatchObject({ countsForYou: true })
    expect(await stage.world.as(stage.stranger.openid).call('visit.confirmRecord', key(visitId))).toMatchObject({ countsForYou: false })
    expect(await stage.world.documents('liaisons', { _id: own })).toMatchObject([{ fieldDays: { 2026: ['2026-06-19'] } }])
  })

  it('refuses a companion who is nobody of the district', async () => {
    const { visitId } = await stage.checkIn(stage.boss.openid)
    const refused = await stage.world.as(stage.boss.openid).refusal('visit.finish', stage.finishing(visitId, { companionIds: [stage.worker.id] }))
    expect(refused).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'unknownCompanion' } })
  })

  it('brings practices as drafts of whoever wrote, linked both ways, once', async () => {
    const boss = stage.world.as(stage.boss.openid)
    const { visitId } = await stage.checkIn(stage.boss.openid)
    const input = stage.finishing(visitId, { practices: [{ submissionId: submissionId(), title: '轮班共餐', description: '三个站轮流做夜班饭，由工会补贴食材。' }] })
    const first = await boss.call('visit.finish', input)
    expect(await boss.call('visit.finish', input)).toEqual(first)
    expect((await boss.call('visit.get', { id: visitId })).practices).toEqual(first.practices)
    const draft = await boss.call('practice.get', { id: first.practices![0]!.id })
    expect(draft).toMatchObject({ title: '轮班共餐', visitId, union: { name: stage.place.name }, authorName: stage.boss.name })
    const cardOf = async (openid: string) => (await stage.world.as(openid).call('liaison.union', { unionId: stage.place.id })).practices
    expect(await cardOf(stage.boss.openid)).toContainEqual({ id: draft.id, title: '轮班共餐' })
    expect([await cardOf(stage.stranger.openid), await cardOf(stage.chairman.openid)]).toEqual([[], []])
  })

  it('puts a finished record right with its words before and after, and only the visitor or the office may', async () => {
    const { visitId } = await stage.visit(stage.boss.openid)
    const boss = stage.world.as(stage.boss.openid)
    const { version } = await boss.call('visit.get', { id: visitId })
    await boss.call('visit.correct', { ...key(visitId), version, record: '看了分拣线，也看了宿舍。', reason: '漏写了宿舍' })
    expect((await boss.refusal('visit.correct', { ...key(visitId), version, record: '旧版本上改的', reason: '再改' })).code).toBe('CONFLICT')
    expect((await boss.refusal('visit.correct', { ...key(visitId), record: '看了分拣线，也看了宿舍。', reason: '没有变' })).details).toMatchObject({ rule: 'nothingToCorrect' })
    expect((await stage.world.as(stage.contact.openid).refusal('visit.correct', { ...key(visitId), record: '联络人来改', reason: '试试' })).code).toBe('NOT_FOUND')
    await stage.world.as(stage.office.openid).call('visit.correct', { ...key(visitId), topics: ['other'], reason: '分类不对' })
    const { entries } = await boss.call('visit.history', { visitId })
    expect(entries.map(({ change }) => change)).toEqual(['checkedIn', 'finished', 'corrected', 'corrected'])
    expect(entries[2]).toMatchObject({ words: '漏写了宿舍', differences: [{ field: 'record', before: '看了分拣线，谈了夜班用餐。', after: '看了分拣线，也看了宿舍。' }] })
    expect(entries[3]!.differences).toEqual([{ field: 'topics', before: '提高职工生活品质', after: '其他' }])
    const { rows } = await stage.world.as(stage.office.openid).call('visit.corrections', {})
    expect(rows.filter((row) => row.visitId === visitId).map(({ words }) => words)).toEqual(['分类不对', '漏写了宿舍'])
    expect((await stage.world.as(stage.stranger.openid).refusal('visit.history', { visitId })).code).toBe('NOT_FOUND')
  })

  it('takes a mistaken visit back: kept with its reason, counted no more', async () => {
    stage.world.at('2026-06-22T02:00:00.000Z')
    const before = await stage.done()
    const { visitId } = await stage.visit(stage.boss.openid, { fix: near })
    expect(await stage.done()).toBe(before + 1)
    expect((await stage.world.as(stage.contact.openid).refusal('visit.cancel', { ...key(visitId), reason: '点错了' })).code).toBe('NOT_FOUND')
    const input = { ...key(visitId), reason: '点错了工会' }
    const boss = stage.world.as(stage.boss.openid)
    const canceled = await boss.call('visit.cancel', input)
    expect(await boss.call('visit.cancel', input)).toEqual(canceled)
    expect(await stage.done()).toBe(before)
    expect(await boss.call('visit.get', { id: visitId })).toMatchObject({ canceled: { words: '点错了工会' }, isCanceled: true, countsAsField: false })
    expect((await boss.refusal('visit.cancel', { ...key(visitId), reason: '再来一次' })).code).toBe('STATE_FORBIDS')
    const open = await stage.checkIn(stage.boss.openid)
    await boss.call('visit.cancel', { ...key(open.visitId), reason: '还没开始' })
    expect((await boss.refusal('visit.finish', stage.finishing(open.visitId))).details).toMatchObject({ state: 'canceled' })
  })

  it('knows which field visit of the year an old visit was', async () => {
    const boss = stage.world.as(stage.boss.openid)
    stage.world.at('2026-08-03T02:00:00.000Z')
    const first = await stage.visit(stage.boss.openid)
    stage.world.at('2026-08-04T02:00:00.000Z')
    const second = await stage.visit(stage.boss.openid)
    const ordinals = [await boss.call('visit.get', { id: first.visitId }), await boss.call('visit.get', { id: second.visitId })].map(({ ordinal }) => ordinal)
    expect(ordinals[1]! - ordinals[0]!).toBe(1)
    expect(ordinals[1]).toBe(await stage.done())
  })
})
