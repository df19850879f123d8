import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { assigned, submitted } from '../problem/story'

describe('a stand-in', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf() })
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const once = () => ({ submissionId: submissionId() })
  /** A call in another's place. */
  const inPlace = async (deputy: { openid: string }, forId: string, procedure: string, input: object) => {
    const [context, name] = procedure.split('.')
    const { result } = (await cast.world.cloud.invoke(context!, { procedure: name, input, actingFor: forId }, deputy.openid)) as { result: { ok: boolean; data: never; error: { code: string; details: object } } }
    return result
  }
  const days = { fromOn: '2026-06-16', toOn: '2026-06-17', reason: '出差' }
  const given = (by: { openid: string }, deputy: { id: string }, more = {}) => as(by).call('people.standIn', { ...once(), deputyId: deputy.id, ...days, ...more })

  it('acts with the rights of the other on those days, and history says for whom', async () => {
    const { id } = await assigned(cast)
    expect((await inPlace(cast.coOwner, cast.owner.id, 'problem.sign', { id, ...once() })).error.code).toBe('NOT_FOUND')
    await given(cast.owner, cast.coOwner)
    expect(await inPlace(cast.coOwner, cast.owner.id, 'problem.sign', { id, ...once() })).toMatchObject({ ok: true })
    const { timeline } = await as(cast.office).call('problem.get', { id })
    expect(timeline[0]).toMatchObject({ event: 'problemSigned', byName: '演示干部甲（演示干部乙代办）' })
    // Without saying for whom, it is the deputy's own call.
    expect((await as(cast.coOwner).refusal('problem.get', { id })).code).toBe('NOT_FOUND')
    cast.world.at('2026-06-18T01:41:00.000Z')
    expect((await inPlace(cast.coOwner, cast.owner.id, 'problem.get', { id })).error.code).toBe('NOT_FOUND')
    cast.world.at('2026-06-16T01:41:00.000Z')
  })

  it('never sees what the other reported, and reports nothing in their name', async () => {
    await as(cast.owner).call('problem.submit', { ...once(), category: 'pay', description: '自己的一件事，不想让别人知道，请办公室看。', unionId: null, photos: [], anonymity: 'anonymous', isHiddenFromUnion: false })
    for (const name of ['problem.mine', 'problem.submit', 'problem.receipt', 'notice.inbox', 'privacy.exportMine', 'privacy.closeAccount', 'people.roster', 'people.setRoles', 'visit.checkIn']) {
      expect({ name, code: (await inPlace(cast.coOwner, cast.owner.id, name, {})).error.code }).toEqual({ name, code: 'FORBIDDEN' })
    }
  })

  it('is told whose rights the call has, and what waits for them, nothing of their own', async () => {
    expect(await inPlace(cast.coOwner, cast.owner.id, 'people.me', {})).toMatchObject({
      data: { person: { id: cast.owner.id, name: '演示干部甲（演示干部乙代办）', roles: ['worker', 'cadre'], union: null, isConductAlternate: false }, hasConsented: true },
    })
    expect(await inPlace(cast.coOwner, cast.owner.id, 'problem.waiting', {})).toMatchObject({ data: { asReporter: 0 } })
    expect((await inPlace(cast.coOwner, cast.leader.id, 'people.me', {})).error).toMatchObject({ code: 'NOT_FOUND', details: { field: 'actingFor' } })
  })

  it('is one of the staff who uses the app, and a chair only for the own union', async () => {
    const names = async (by: { openid: string }, input = {}) => (await as(by).call('people.deputies', input)).rows.map(({ name }) => name)
    await cast.world.person({ openid: 'o_chair_b', name: '演示主席乙', roles: ['worker', 'chair'], unionIds: [cast.union.id] })
    expect(await names(cast.owner)).toContain('演示干部乙')
    expect(await names(cast.owner)).not.toContain('演示干部甲')
    expect(await names(cast.owner)).not.toContain('演示主席甲')
    expect(await names(cast.chair)).toContain('演示主席乙')
    expect(await names(cast.office, { forId: cast.chair.id })).toContain('演示主席乙')
    expect(await names(cast.office, { forId: cast.owner.id })).not.toContain('演示办公室甲')
    expect((await as(cast.owner).refusal('people.deputies', { forId: cast.leader.id })).code).toBe('NOT_FOUND')
  })

  it('keeps duties apart that must lie apart', async () => {
    const { id } = await assigned(cast)
    await as(cast.owner).call('problem.sign', { id, ...once() })
    await as(cast.owner).call('problem.addProgress', { id, ...once(), words: '找过厂里三次。', photos: [] })
    await as(cast.owner).call('problem.proposeExplain', { id, ...once(), reason: '厂子已经破产。', tried: '找过法院。' })
    await given(cast.leader, cast.owner)
    expect((await inPlace(cast.owner, cast.leader.id, 'problem.decideExplain', { id, ...once(), isSigned: true, reviewOn: '2026-09-01' })).error.details).toMatchObject({ rule: 'notByOwner' })
  })

  it('is shown no complaint that concerns them in another’s place', async () => {
    const second = await cast.world.person({ openid: 'o_supervisor2', name: '演示监督乙', roles: ['supervision'] })
    const { id } = await submitted(cast, { category: 'conduct', description: '监督组有人推诿，来了三次都没有办。', isAboutSupervision: true })
    const alternate = await cast.world.person({ openid: 'o_alternate', name: '演示保障甲', roles: ['support'] })
    await given(alternate, second)
    expect((await inPlace(second, alternate.id, 'problem.get', { id })).error.code).toBe('NOT_FOUND')
  })

  it.each([
    ['oneself', { deputyId: 'self' }, 'notOneself'],
    ['days that end before they begin', { fromOn: '2026-06-19', toOn: '2026-06-18' }, 'datesReversed'],
    ['days that are over', { fromOn: '2026-06-01', toOn: '2026-06-02' }, 'inThePast'],
    ['more than sixty days', { fromOn: '2026-07-01', toOn: '2026-08-31' }, 'tooLong'],
    ['days of another stand-in', { fromOn: '2026-06-17', toOn: '2026-06-20' }, 'overlaps'],
    ['a union’s chair for the district', { deputyId: 'chair', fromOn: '2026-07-01', toOn: '2026-07-02' }, 'chairForDistrict'],
    ['somebody without a role', { deputyId: 'worker', fromOn: '2026-07-01', toOn: '2026-07-02' }, 'notOfTheRoster'],
  ])('cannot be %s', async (_title, more, rule) => {
    const ids: Record<string, string> = { self: cast.owner.id, chair: cast.chair.id, worker: cast.worker.id }
    const deputyId = 'deputyId' in more ? ids[more.deputyId as string]! : cast.supervisor.id
    expect((await as(cast.owner).refusal('people.standIn', { ...once(), ...days, ...more, deputyId })).details).toEqual({ rule })
  })

  it('is named by nobody but the person or the office, and the office does not name itself', async () => {
    const later = { fromOn: '2026-08-01', toOn: '2026-08-02' }
    expect((await as(cast.coOwner).refusal('people.standIn', { ...once(), ...days, ...later, forId: cast.owner.id, deputyId: cast.coOwner.id })).code).toBe('NOT_FOUND')
    expect((await as(cast.office).refusal('people.standIn', { ...once(), ...days, ...later, forId: cast.supervisor.id, deputyId: cast.office.id })).details).toEqual({ rule: 'notOneself' })
  })

  it('ends at once when it is ended, and when the deputy leaves', async () => {
    const { id } = await assigned(cast)
    const { rows } = await as(cast.owner).call('people.standIns', {})
    const row = rows.find(({ forId }) => forId === cast.owner.id)!
    expect(row).toMatchObject({ deputyName: '演示干部乙', isInForce: true })
    await as(cast.owner).call('people.endStandIn', { ...once(), standInId: row.id })
    expect((await inPlace(cast.coOwner, cast.owner.id, 'problem.get', { id })).error.code).toBe('NOT_FOUND')
    expect((await as(cast.owner).refusal('people.endStandIn', { ...once(), standInId: row.id })).code).toBe('STATE_FORBIDS')
  })
})
