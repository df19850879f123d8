import type { Input } from '@/types/contracts'
import { submissionId } from '../../support/ids'
import { type Stage, stageOf } from './stage'

describe('a plan', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await stageOf('2026-06-16T01:41:00.000Z')
  })
  afterAll(() => stage.world.stop())
  const boss = () => stage.world.as(stage.boss.openid)
  const chair = () => stage.world.as(stage.chairman.openid)
  const wish = (more: Partial<Input<'visit.plan'>> = {}): Input<'visit.plan'> => ({
    submissionId: submissionId(), unionId: stage.place.id, plannedOn: '2026-06-23', time: '09:30', mode: 'field', topics: ['organization'], companionIds: [], ...more,
  })
  const notices = (planId: string) => stage.world.documents<{ kind: string; to: string }>('outbox', { planId })

  it('is made once, and the chair and who comes along are told', async () => {
    const input = wish({ companionIds: [stage.owner.id] })
    const made = await boss().call('visit.plan', input)
    expect(await boss().call('visit.plan', input)).toEqual(made)
    expect(made).toMatchObject({ state: 'planned', union: { name: stage.place.name }, companions: [{ name: stage.owner.name }], isYours: true })
    expect((await notices(made.id)).map(({ kind, to }) => `${kind} ${to}`).sort()).toEqual([`visitPlanned person:${stage.owner.id}`, `visitPlanned union:${stage.place.id}`])
    expect((await chair().call('visit.plans', { scope: 'union', isOpenOnly: true })).rows.map(({ id }) => id)).toContain(made.id)
    expect((await stage.world.as(stage.owner.openid).call('visit.plans', { scope: 'mine' })).rows).toMatchObject([{ id: made.id, isYours: false }])
  })

  it('is refused for a day that is past or too far, a union or companion that is none, and by workers', async () => {
    expect((await boss().refusal('visit.plan', wish({ plannedOn: '2026-06-15' }))).details).toEqual({ rule: 'planDay', fault: 'past' })
    expect((await boss().refusal('visit.plan', wish({ plannedOn: '2028-01-01' }))).details).toEqual({ rule: 'planDay', fault: 'tooFar' })
    expect((await boss().refusal('visit.plan', wish({ unionId: 'union-none' }))).code).toBe('NOT_FOUND')
    expect((await boss().refusal('visit.plan', wish({ companionIds: [stage.worker.id] }))).details).toMatchObject({ rule: 'unknownCompanion' })
    expect((await stage.world.as(stage.worker.openid).refusal('visit.plan', wish())).code).toBe('FORBIDDEN')
  })

  it('moves at its owner’s hand alone, and not over a newer version', async () => {
    const made = await boss().call('visit.plan', wish())
    const moved = await boss().call('visit.plan', wish({ planId: made.id, version: 1, plannedOn: '2026-06-25', time: null }))
    expect(moved).toMatchObject({ id: made.id, plannedOn: '2026-06-25', time: null, version: 2 })
    expect((await boss().refusal('visit.plan', wish({ planId: made.id, version: 1 }))).code).toBe('CONFLICT')
    expect((await stage.world.as(stage.contact.openid).refusal('visit.plan', wish({ planId: made.id }))).code).toBe('NOT_FOUND')
  })

  it('takes another time from the chair: accepted it moves, declined it stands', async () => {
    const made = await boss().call('visit.plan', wish())
    const proposal = { submissionId: submissionId(), planId: made.id, on: '2026-06-24', time: '14:00', words: '二十三号停产检修' }
    expect((await stage.world.as(stage.chair.openid).refusal('visit.proposeTime', proposal)).code).toBe('NOT_FOUND')
    expect((await boss().refusal('visit.proposeTime', proposal)).code).toBe('FORBIDDEN')
    const proposed = await chair().call('visit.proposeTime', proposal)
    expect(await chair().call('visit.proposeTime', proposal)).toEqual(proposed)
    expect(proposed.proposal).toMatchObject({ on: '2026-06-24', byName: stage.chairman.name, isAccepted: null })
    expect((await notices(made.id)).filter(({ kind }) => kind === 'visitProposed')).toMatchObject([{ to: `person:${stage.boss.id}` }])
    const answer = (isAccepted: boolean) => ({ submissionId: submissionId(), planId: made.id, isAccepted })
    expect((await stage.world.as(stage.contact.openid).refusal('visit.answerProposal', answer(true))).code).toBe('NOT_FOUND')
    expect(await boss().call('visit.answerProposal', answer(true))).toMatchObject({ plannedOn: '2026-06-24', time: '14:00', proposal: { isAccepted: true } })
    expect((await boss().refusal('visit.answerProposal', answer(false))).details).toMatchObject({ state: 'nothingProposed' })
    await chair().call('visit.proposeTime', { ...proposal, submissionId: submissionId(), on: '2026-06-26' })
    expect(await boss().call('visit.answerProposal', { ...answer(false), words: '那天有会' })).toMatchObject({ plannedOn: '2026-06-24', proposal: { isAccepted: false, answerWords: '那天有会' } })
  })

  it('that is canceled says why, and moves no more', async () => {
    const made = await boss().call('visit.plan', wish())
    const input = { submissionId: submissionId(), planId: made.id, reason: '临时有会' }
    expect((await stage.world.as(stage.stranger.openid).refusal('visit.cancelPlan', input)).code).toBe('NOT_FOUND')
    const canceled = await boss().call('visit.cancelPlan', input)
    expect(await boss().call('visit.cancelPlan', input)).toEqual(canceled)
    expect(canceled).toMatchObject({ state: 'canceled', cancelReason: '临时有会' })
    expect((await boss().refusal('visit.plan', wish({ planId: made.id }))).details).toMatchObject({ state: 'canceled' })
    expect((await chair().refusal('visit.proposeTime', { submissionId: submissionId(), planId: made.id, on: '2026-06-24', time: null, words: '改天' })).code).toBe('STATE_FORBIDS')
  })

  it('is over when its visit begins, and stands again when that is taken back', async () => {
    const made = await boss().call('visit.plan', wish({ plannedOn: '2026-06-16', companionIds: [stage.owner.id] }))
    const { visitId } = await stage.checkIn(stage.boss.openid, { planId: made.id })
    expect(await boss().call('visit.get', { id: visitId })).toMatchObject({ planId: made.id, companions: [{ name: stage.owner.name, hasConfirmed: false }] })
    const row = async () => (await boss().call('visit.plans', { scope: 'mine', from: '2026-06-16', to: '2026-06-16' })).rows.find(({ id }) => id === made.id)
    expect(await row()).toMatchObject({ state: 'visited', visitId })
    await boss().call('visit.cancel', { submissionId: submissionId(), visitId, reason: '点早了' })
    expect(await row()).toMatchObject({ state: 'planned', visitId: null })
  })

  it('of somebody else never stops a check-in', async () => {
    const made = await boss().call('visit.plan', wish())
    const { visitId } = await stage.checkIn(stage.contact.openid, { planId: made.id })
    expect((await stage.world.as(stage.contact.openid).call('visit.get', { id: visitId })).planId).toBeNull()
  })

  it('that waited on the phone with its check-in is carried out by it, though both arrive a day later', async () => {
    const { submissionId: _one, ...one } = wish({ plannedOn: '2026-06-16' })
    const phone = { phoneAt: '2026-06-16T02:30:00.000Z', lastContactAt: '2026-06-16T01:41:00.000Z' }
    stage.world.at('2026-06-17T01:00:00.000Z')
    const sent = { submissionId: submissionId(), plans: [{ ...one, plannedOn: '2026-06-20' }, one] }
    expect((await boss().refusal('visit.planQuarter', sent)).details).toMatchObject({ rows: [{ index: 1, fault: 'past' }] })
    const { rows } = await boss().call('visit.planQuarter', { ...sent, phone })
    const by = (place: number, openid = stage.boss.openid) =>
      stage.checkIn(openid, { phone: { ...phone, phoneAt: '2026-06-16T02:40:00.000Z' }, plannedBy: { submissionId: sent.submissionId, place } })
    const { visitId } = await by(1)
    expect(await boss().call('visit.get', { id: visitId })).toMatchObject({ planId: rows[1]!.id })
    expect((await stage.world.documents<{ state: string }>('visitPlans', { id: { $in: rows.map(({ id }) => id) } })).map(({ state }) => state).sort()).toEqual(['planned', 'visited'])
    for (const other of [await by(1), await by(7), await by(0, stage.contact.openid)]) {
      expect((await stage.world.documents<{ planId: string | null }>('visits', { id: other.visitId }))[0]!.planId).toBeNull()
    }
    stage.world.at('2026-06-16T01:41:00.000Z')
  })

  it('of a quarter is made whole or not at all, and says what is wrong with each', async () => {
    const { submissionId: _one, ...one } = wish()
    const before = (await stage.world.documents('visitPlans')).length
    const refused = await boss().refusal('visit.planQuarter', {
      submissionId: submissionId(),
      plans: [one, one, { ...one, plannedOn: '2026-06-01' }, { ...one, unionId: 'union-none' }, { ...one, plannedOn: '2026-07-07', companionIds: [stage.worker.id] }],
    })
    expect(refused.details).toEqual({
      rule: 'planRows', rows: [{ index: 1, fault: 'twice' }, { index: 2, fault: 'past' }, { index: 3, fault: 'unknownUnion' }, { index: 4, fault: 'unknownCompanion' }],
    })
    expect(await stage.world.documents('visitPlans')).toHaveLength(before)
    const input = { submissionId: submissionId(), plans: ['2026-07-07', '2026-08-04', '2026-09-08'].map((plannedOn) => ({ ...one, plannedOn })) }
    const made = await boss().call('visit.planQuarter', input)
    expect(await boss().call('visit.planQuarter', input)).toEqual(made)
    expect(await stage.world.documents('visitPlans')).toHaveLength(before + 3)
  })

  it('is listed by day, a page at a time, to whom it concerns', async () => {
    const { submissionId: _one, ...one } = wish()
    await stage.world.as(stage.stranger.openid).call('visit.planQuarter', {
      submissionId: submissionId(), plans: Array.from({ length: 25 }, (_, i) => ({ ...one, plannedOn: `2026-10-${String(i + 1).padStart(2, '0')}` })),
    })
    const stranger = stage.world.as(stage.stranger.openid)
    const first = await stranger.call('visit.plans', { scope: 'all', from: '2026-10-01' })
    const second = await stranger.call('visit.plans', { scope: 'all', from: '2026-10-01', cursor: first.nextCursor! })
    const days = [...first.rows, ...second.rows].map(({ plannedOn }) => plannedOn)
    expect(new Set(days).size).toBe(25)
    expect(days).toEqual([...days].sort())
    expect((await stage.world.as(stage.owner.openid).call('visit.plans', { scope: 'all', from: '2026-10-01' })).rows).toEqual([])
    expect((await stage.world.as(stage.office.openid).call('visit.plans', { scope: 'all', from: '2026-10-01', isOpenOnly: true })).rows).toHaveLength(20)
    expect((await stage.world.as(stage.worker.openid).refusal('visit.plans', { scope: 'mine' })).code).toBe('FORBIDDEN')
  })
})

describe('the route of a day', () => {
  it('has the day’s field plans by their times, with the distance from one to the next', async () => {
    const stage = await stageOf('2026-06-16T01:41:00.000Z')
    const boss = stage.world.as(stage.boss.openid)
    const north = await stage.world.union({ name: '演示北站工会', places: [{ name: '北站', latitude: 41.05, longitude: 117.95, system: 'gcj02', radiusMeters: 300 }] })
    const plan = (unionId: string, time: string | null, mode: 'field' | 'phone' = 'field') =>
      boss.call('visit.plan', { submissionId: submissionId(), unionId, plannedOn: '2026-06-16', time, mode, topics: [], companionIds: [] })
    await plan(stage.union.id, null)
    await plan(north.id, '14:00')
    await plan(stage.place.id, '09:00')
    await plan(stage.place.id, '16:00', 'phone')
    const { stops } = await boss.call('visit.route', {})
    expect(stops.map(({ plan: { union } }) => union.name)).toEqual([stage.place.name, '演示北站工会', stage.union.name])
    expect(stops.map(({ fromPreviousMeters }) => fromPreviousMeters && Math.round(fromPreviousMeters / 100))).toEqual([null, 100, null])
    expect((await boss.call('visit.route', { on: '2026-06-17' })).stops).toEqual([])
    expect((await stage.world.as(stage.worker.openid).refusal('visit.route', {})).code).toBe('FORBIDDEN')
    await stage.world.stop()
  })
})

describe('the reminder of a plan', () => {
  it('comes once, the day before between eight and nine in the evening, and not for what was canceled', async () => {
    const stage = await stageOf('2026-06-16T01:41:00.000Z')
    const { remindPlans } = await import('@/cloudfunctions/visit/remind')
    const boss = stage.world.as(stage.boss.openid)
    const plan = (plannedOn: string) => boss.call('visit.plan', { submissionId: submissionId(), unionId: stage.place.id, plannedOn, time: null, mode: 'field', topics: [], companionIds: [] })
    const kept = await plan('2026-06-18')
    const canceled = await plan('2026-06-18')
    const today = await plan('2026-06-16')
    await boss.call('visit.cancelPlan', { submissionId: submissionId(), planId: canceled.id, reason: '临时有会' })
    const told = async () => (await stage.world.documents<{ planId: string; to: string }>('outbox', { kind: 'visitTomorrow' })).map(({ planId, to }) => `${planId} ${to}`).sort()
    expect(await remindPlans('2026-06-16T12:00:00.000Z')).toBe(0)
    expect(await remindPlans('2026-06-16T23:59:00.000Z')).toBe(0)
    expect(await remindPlans('2026-06-17T00:00:00.000Z')).toBe(1)
    expect(await remindPlans('2026-06-17T00:10:00.000Z')).toBe(0)
    expect(await told()).toEqual([`${kept.id} person:${stage.boss.id}`, `${kept.id} union:${stage.place.id}`])
    expect(today.state).toBe('planned')
    await stage.world.stop()
  })
})
