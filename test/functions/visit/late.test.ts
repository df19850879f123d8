import { submissionId } from '../../support/ids'
import { key, near, type Stage, stageOf } from './stage'

const phone = (phoneAt: string, lastContactAt: string | null = '2026-06-01T00:00:00.000Z') => ({ phoneAt, lastContactAt })

describe('a visit made without a network', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await stageOf('2026-06-16T01:41:00.000Z')
  })
  afterEach(() => stage.world.stop())
  const office = () => stage.world.as(stage.office.openid)
  const read = (visitId: string) => stage.world.as(stage.boss.openid).call('visit.get', { id: visitId })

  it('sent within seven days, later than the last contact, is of the phone’s day and marked 补传', async () => {
    const { visitId } = await stage.visit(stage.boss.openid, { phone: phone('2026-06-10T02:00:00.000Z') })
    expect(await read(visitId)).toMatchObject({ visitedOn: '2026-06-10', isSentLate: true, sentLate: { day: 'phone' }, countsAsField: true, marks: [] })
    expect((await stage.world.documents<{ checkedInAt: string }>('visits', { _id: visitId }))[0]!.checkedInAt.slice(0, 10)).toBe('2026-06-16')
    expect(await stage.done()).toBe(1)
  })

  it('across the turn of the year counts in the year it was made in, by Asia/Shanghai', async () => {
    stage.world.at('2027-01-02T02:00:00.000Z')
    await stage.visit(stage.boss.openid, { phone: phone('2026-12-31T15:59:00.000Z') })
    await stage.visit(stage.boss.openid, { phone: phone('2026-12-31T16:01:00.000Z') })
    expect([await stage.done(2026), await stage.done(2027)]).toEqual([1, 1])
  })

  it.each([
    ['more than seven days later', phone('2026-06-08T02:00:00.000Z')],
    ['from before the last contact', phone('2026-06-12T02:00:00.000Z', '2026-06-13T00:00:00.000Z')],
    ['from a clock that runs ahead', phone('2026-06-20T02:00:00.000Z')],
    ['from a phone that never had an answer', phone('2026-06-15T02:00:00.000Z', null)],
  ])('sent %s waits for the office’s day, and counts only then', async (_what, late) => {
    const { visitId } = await stage.visit(stage.boss.openid, { phone: late })
    expect(await read(visitId)).toMatchObject({ visitedOn: '2026-06-16', sentLate: { day: 'awaiting' }, countsAsField: false, marks: ['day'] })
    expect(await stage.done()).toBe(0)
    expect((await office().call('visit.marks', {})).rows).toMatchObject([{ id: visitId, phoneAt: late.phoneAt }])
    const input = { ...key(visitId), on: '2026-06-12', words: '有会议纪要' }
    expect((await stage.world.as(stage.boss.openid).refusal('visit.decideDay', input)).code).toBe('FORBIDDEN')
    const decided = await office().call('visit.decideDay', input)
    expect(await office().call('visit.decideDay', input)).toEqual(decided)
    expect(await read(visitId)).toMatchObject({ visitedOn: '2026-06-12', sentLate: { day: 'decided' }, countsAsField: true, marks: [] })
    expect(await stage.done()).toBe(1)
  })

  it('is not dated after it arrived, nor more than a year before, nor at all when it was not late', async () => {
    const late = await stage.checkIn(stage.boss.openid, { phone: phone('2026-05-01T02:00:00.000Z') })
    for (const on of ['2026-06-17', '2025-06-01']) {
      expect((await office().refusal('visit.decideDay', { ...key(late.visitId), on, words: '随便一天' })).details).toMatchObject({ rule: 'dayOfLateVisit' })
    }
    const prompt = await stage.checkIn(stage.boss.openid, { phone: phone('2026-06-16T01:35:00.000Z') })
    expect(prompt.sentLate).toBeNull()
    expect((await office().refusal('visit.decideDay', { ...key(prompt.visitId), on: '2026-06-12', words: '没有补传' })).code).toBe('RULE_VIOLATED')
    expect((await office().refusal('visit.decideDay', { ...key('visit-none'), on: '2026-06-12', words: '没有这次' })).code).toBe('NOT_FOUND')
  })

  it('is judged at the phone’s time: a code in force then, a speed since the visit before', async () => {
    const { sheet } = await office().call('visit.renewCode', { submissionId: submissionId(), unionId: stage.place.id })
    stage.world.at('2026-06-18T02:00:00.000Z')
    await office().call('visit.renewCode', { submissionId: submissionId(), unionId: stage.place.id })
    const at = phone('2026-06-17T02:00:00.000Z', '2026-06-16T09:00:00.000Z')
    expect(await stage.checkIn(stage.boss.openid, { fix: null, code: sheet!.text, phone: at })).toMatchObject({ isCodeProof: true })
    expect(await stage.checkIn(stage.boss.openid, { fix: null, code: sheet!.text })).toMatchObject({ codeRefusal: 'renewed' })
  })

  it('sent twice, every part of it, is one visit with everything once', async () => {
    const boss = stage.world.as(stage.boss.openid)
    const begin = { submissionId: submissionId(), unionId: stage.place.id, mode: 'field' as const, fix: null, phone: phone('2026-06-14T02:00:00.000Z') }
    const first = await boss.call('visit.checkIn', begin)
    const placeId = submissionId()
    const place = { submissionId: placeId, visitId: first.visitId, fix: near }
    const end = stage.finishing(first.visitId, { problems: [{ submissionId: submissionId(), category: 'culture', description: '夜班没有热饭，希望加一个窗口。' }] })
    stage.world.at('2026-06-16T05:00:00.000Z')
    for (let i = 0; i < 2; i++) {
      expect(await boss.call('visit.checkIn', begin)).toEqual(first)
      await boss.call('visit.addPlace', place)
      await boss.call('visit.finish', end)
    }
    expect(await stage.world.documents('visits', { personId: stage.boss.id })).toHaveLength(1)
    expect(await stage.world.documents('problems', { visitId: first.visitId })).toHaveLength(1)
    expect(await stage.world.documents('visitHistory', { visitId: first.visitId })).toHaveLength(3)
    expect(await read(first.visitId)).toMatchObject({ placing: 'in', visitedOn: '2026-06-14', countsAsField: true })
  })
})
