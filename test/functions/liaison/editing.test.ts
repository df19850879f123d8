import { submissionId } from '../../support/ids'
import type { Person } from '../../support/world'
import { type Cast, castOf } from '../cast'

describe('the register of unions', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await castOf()
  })
  afterAll(() => cast.world.stop())
  const office = () => cast.world.as(cast.office.openid)
  const chair = () => cast.world.as(cast.chair.openid)
  const card = (unionId: string) => office().call('liaison.union', { unionId })

  it('takes a new union from the office, once, found by its name and by who has not been there', async () => {
    const input = { submissionId: submissionId(), name: '演示新建物流工会', kind: 'enterprise' as const, isKey: true, memberCount: 120, reelectionDueOn: '2026-05-01' }
    const made = await office().call('liaison.saveUnion', input)
    expect(await office().call('liaison.saveUnion', input)).toEqual(made)
    expect(await card(made.unionId)).toMatchObject({ name: '演示新建物流工会', isKey: true, memberCount: 120, hasWomensGroup: null, datesToWatch: [{ warning: 'reelectionOverdue', on: '2026-05-01' }] })
    expect((await office().call('liaison.searchUnions', { words: '新建物流' })).rows).toMatchObject([{ id: made.unionId }])
    expect((await office().call('liaison.unvisited', {})).rows.map(({ id }) => id)).toContain(made.unionId)
    expect((await office().refusal('liaison.saveUnion', { ...input, submissionId: submissionId() })).details).toMatchObject({ rule: 'nameTaken' })
    expect((await office().refusal('liaison.saveUnion', { submissionId: submissionId(), name: '没有种类的工会' })).code).toBe('BAD_INPUT')
  })

  it('lets a chair keep the own union’s facts, and nothing that is the office’s', async () => {
    const { version } = await card(cast.union.id)
    const input = { submissionId: submissionId(), unionId: cast.union.id, version, hasWomensGroup: true, contactName: '演示职工丙', contactPhone: '0314-0000000' }
    const saved = await chair().call('liaison.saveUnion', input)
    expect(await chair().call('liaison.saveUnion', input)).toEqual(saved)
    expect(await chair().call('liaison.union', { unionId: cast.union.id })).toMatchObject({ hasWomensGroup: true, contactName: '演示职工丙', may: { edit: true, editAll: false, keepCode: true, visit: false } })
    expect(await chair().refusal('liaison.saveUnion', { ...input, submissionId: submissionId(), isKey: true })).toMatchObject({ code: 'FORBIDDEN', details: { fields: ['isKey'] } })
    expect((await chair().refusal('liaison.saveUnion', { submissionId: submissionId(), name: '自己建一个工会', kind: 'enterprise' })).code).toBe('FORBIDDEN')
    expect((await chair().refusal('liaison.saveUnion', { ...input, submissionId: submissionId(), version: 1 })).code).toBe('CONFLICT')
    const other = await cast.world.union({ name: '演示别家工会' })
    expect((await chair().refusal('liaison.saveUnion', { submissionId: submissionId(), unionId: other.id, memberCount: 1 })).code).toBe('NOT_FOUND')
    expect((await chair().refusal('liaison.union', { unionId: other.id })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(cast.owner.openid).refusal('liaison.saveUnion', input)).code).toBe('FORBIDDEN')
  })

  it('has unions under unions, never in a circle nor deeper than three', async () => {
    const [town, region, plant, shop] = await Promise.all(['演示镇总工会', '演示片区联合会工会', '演示一厂工会', '演示车间工会'].map((name) => cast.world.union({ name })))
    const under = (unionId: string, parentId: string | null) => ({ submissionId: submissionId(), unionId, parentId })
    await office().call('liaison.saveUnion', under(region!.id, town!.id))
    await office().call('liaison.saveUnion', under(plant!.id, region!.id))
    expect(await card(town!.id)).toMatchObject({ coveredCount: 2, parent: null })
    expect((await card(plant!.id)).parent).toMatchObject({ name: '演示片区联合会工会' })
    expect((await office().refusal('liaison.saveUnion', under(town!.id, plant!.id))).details).toMatchObject({ rule: 'parentInCircle' })
    expect((await office().refusal('liaison.saveUnion', under(town!.id, town!.id))).details).toMatchObject({ rule: 'parentInCircle' })
    expect((await office().refusal('liaison.saveUnion', under(shop!.id, plant!.id))).details).toMatchObject({ rule: 'tooDeep' })
    expect((await office().refusal('liaison.saveUnion', under(shop!.id, 'union-none'))).code).toBe('NOT_FOUND')
    const federation = await cast.world.person({ openid: 'o_federation', name: '演示主席丙', roles: ['chair'], unionIds: [town!.id] })
    expect(await cast.world.as(federation.openid).call('liaison.union', { unionId: plant!.id })).toMatchObject({ may: { edit: false } })
  })

  it('refuses a collective contract that ends before it begins', async () => {
    const input = { submissionId: submissionId(), unionId: cast.union.id, contractFromOn: '2026-01-01', contractToOn: '2025-12-31' }
    expect((await office().refusal('liaison.saveUnion', input)).details).toMatchObject({ rule: 'contractDates' })
  })

  it('keeps places with their coordinate system: added, moved, taken away', async () => {
    const spot = { name: '校门', latitude: 40.96, longitude: 117.95, system: 'wgs84' as const }
    const input = { submissionId: submissionId(), unionId: cast.union.id, ...spot }
    const added = await chair().call('liaison.savePlace', input)
    expect(await chair().call('liaison.savePlace', input)).toEqual(added)
    const read = async () => card(cast.union.id)
    expect((await read()).places).toEqual([{ id: added.placeId, ...spot, radiusMeters: 300 }])
    expect(Math.abs((await read()).map!.longitude - spot.longitude)).toBeGreaterThan(0.004)
    await chair().call('liaison.savePlace', { ...input, submissionId: submissionId(), placeId: added.placeId, latitude: 40.97, system: 'gcj02', radiusMeters: 500 })
    expect((await read()).places).toEqual([{ id: added.placeId, ...spot, latitude: 40.97, system: 'gcj02', radiusMeters: 500 }])
    expect((await chair().refusal('liaison.savePlace', { ...input, submissionId: submissionId(), placeId: 'nowhere' })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(cast.owner.openid).refusal('liaison.savePlace', input)).code).toBe('FORBIDDEN')
    const gone = { submissionId: submissionId(), unionId: cast.union.id, placeId: added.placeId }
    const removed = await chair().call('liaison.removePlace', gone)
    expect(await chair().call('liaison.removePlace', gone)).toEqual(removed)
    expect((await read()).places).toEqual([])
    expect((await chair().refusal('liaison.removePlace', { ...gone, submissionId: submissionId() })).code).toBe('NOT_FOUND')
  })
})

describe('pairs and their dates', () => {
  let cast: Cast
  let boss: Person
  let next: Person
  let key: { id: string; name: string }
  beforeAll(async () => {
    cast = await castOf()
    boss = await cast.world.person({ openid: 'o_boss', name: '演示领导乙', roles: ['worker', 'leader', 'cadre'], isObliged: true })
    next = await cast.world.person({ openid: 'o_next', name: '演示干部丁', roles: ['worker', 'cadre'] })
    key = await cast.world.union({ name: '演示重点工会', isKey: true })
  })
  afterAll(() => cast.world.stop())
  const office = () => cast.world.as(cast.office.openid)
  const rolesOf = async (id: string) => (await cast.world.documents<{ roles: string[] }>('people', { _id: id }))[0]!.roles
  const pairId = async () => (await office().call('liaison.union', { unionId: key.id })).pairs[0]!.id
  const vacancies = async () => (await office().call('liaison.vacancies', {})).rows

  it('warn of a key union that nobody ever held', async () => {
    expect(await vacancies()).toEqual([{ kind: 'keyUnionUnpaired', sinceOn: null, unionId: key.id, unionName: key.name }])
  })

  it('begin once, with the 联络人’s role following from it', async () => {
    const input = { submissionId: submissionId(), personId: boss.id, unionId: key.id, contactId: next.id, fromOn: '2026-01-01' }
    const made = await office().call('liaison.pair', input)
    expect(await office().call('liaison.pair', input)).toEqual(made)
    expect(await rolesOf(next.id)).toContain('contact')
    expect(await vacancies()).toEqual([])
    expect((await office().refusal('liaison.pair', { ...input, submissionId: submissionId() })).details).toMatchObject({ rule: 'alreadyPaired' })
    expect((await office().refusal('liaison.pair', { ...input, submissionId: submissionId(), personId: next.id })).details).toMatchObject({ rule: 'contactIsThePaired' })
    expect((await office().refusal('liaison.pair', { ...input, submissionId: submissionId(), personId: cast.worker.id })).details).toMatchObject({ rule: 'notOfTheDistrict' })
    expect((await office().refusal('liaison.pair', { ...input, submissionId: submissionId(), personId: next.id, contactId: null, unionId: 'union-none' })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(boss.openid).refusal('liaison.pair', input)).code).toBe('FORBIDDEN')
  })

  it('keep who served when, as the 联络人 changes', async () => {
    const liaisonId = await pairId()
    const input = { submissionId: submissionId(), liaisonId, contactId: cast.owner.id, fromOn: '2026-04-01' }
    await office().call('liaison.changeContact', input)
    await office().call('liaison.changeContact', input)
    expect(await cast.world.documents('liaisons', { _id: liaisonId })).toMatchObject([{
      contactId: cast.owner.id,
      contacts: [{ id: next.id, fromOn: '2026-01-01', toOn: '2026-03-31' }, { id: cast.owner.id, fromOn: '2026-04-01', toOn: null }],
    }])
    expect([(await rolesOf(next.id)).includes('contact'), (await rolesOf(cast.owner.id)).includes('contact')]).toEqual([false, true])
    expect((await office().refusal('liaison.changeContact', { ...input, submissionId: submissionId() })).details).toMatchObject({ rule: 'sameContact' })
    expect((await office().refusal('liaison.changeContact', { ...input, submissionId: submissionId(), liaisonId: 'liaison-none' })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(boss.openid).refusal('liaison.changeContact', input)).code).toBe('FORBIDDEN')
  })

  it('end with their reason, are warned of since that day, and begin anew beside what was', async () => {
    const liaisonId = await pairId()
    const input = { submissionId: submissionId(), liaisonId, toOn: '2026-05-31', reason: '分工调整' }
    await office().call('liaison.unpair', input)
    await office().call('liaison.unpair', input)
    expect((await office().refusal('liaison.unpair', { ...input, submissionId: submissionId() })).details).toMatchObject({ state: 'ended' })
    expect((await office().refusal('liaison.unpair', { ...input, submissionId: submissionId(), liaisonId: 'liaison-none' })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(boss.openid).refusal('liaison.unpair', input)).code).toBe('FORBIDDEN')
    expect(await rolesOf(cast.owner.id)).not.toContain('contact')
    expect(await vacancies()).toEqual([{ kind: 'keyUnionUnpaired', sinceOn: '2026-05-31', unionId: key.id, unionName: key.name }])
    const again = { submissionId: submissionId(), personId: boss.id, unionId: key.id, fromOn: '2026-05-31' }
    expect((await office().refusal('liaison.pair', again)).details).toMatchObject({ rule: 'pairsOverlap' })
    await office().call('liaison.pair', { ...again, submissionId: submissionId(), fromOn: '2026-06-10' })
    const card = await office().call('liaison.union', { unionId: key.id })
    expect(card.pairs).toMatchObject([{ id: liaisonId, fromOn: '2026-06-10', fieldWanted: 2 }])
    expect(card.pastPairs).toEqual([{ personName: boss.name, fromOn: '2026-01-01', toOn: '2026-05-31', reason: '分工调整' }])
  })

  it('and open work are listed for the office when somebody leaves', async () => {
    await cast.world.as(boss.openid).call('visit.plan', {
      submissionId: submissionId(), unionId: key.id, plannedOn: '2026-06-30', time: null, mode: 'field', topics: [], companionIds: [],
    })
    const input = { submissionId: submissionId(), personId: boss.id, leftOn: '2026-06-15', reason: '调往市总' }
    expect((await office().refusal('liaison.leave', { ...input, submissionId: submissionId(), leftOn: '2026-06-17' })).details).toMatchObject({ rule: 'leavesInTheFuture' })
    await office().call('liaison.leave', input)
    await office().call('liaison.leave', input)
    expect((await office().refusal('liaison.leave', { ...input, submissionId: submissionId() })).details).toMatchObject({ state: 'left' })
    expect((await office().refusal('liaison.leave', { ...input, submissionId: submissionId(), personId: 'person-none' })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(cast.owner.openid).refusal('liaison.leave', input)).code).toBe('FORBIDDEN')
    expect(await rolesOf(boss.id)).toEqual(['worker'])
    expect(await vacancies()).toMatchObject([
      { kind: 'pairWithoutPerson', sinceOn: '2026-06-15', personName: boss.name, unionName: key.name },
      { kind: 'openWork', sinceOn: '2026-06-15', personName: boss.name, openProblems: 0, openPlans: 1 },
    ])
    expect((await office().call('liaison.staff', {})).rows.map(({ name }) => name)).not.toContain(boss.name)
    expect((await cast.world.as(cast.worker.openid).refusal('liaison.staff', {})).code).toBe('FORBIDDEN')
    expect((await cast.world.as(cast.owner.openid).refusal('liaison.vacancies', {})).code).toBe('FORBIDDEN')
  })
})

describe('the card’s open problems', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await castOf()
  })
  afterAll(() => cast.world.stop())

  it('are the union’s for the office and the chair, the own for a cadre, and never tell of a line hidden from the union', async () => {
    for (const isHiddenFromUnion of [false, true]) {
      await cast.world.as(cast.worker.openid).call('problem.submit', {
        submissionId: submissionId(), category: 'culture', description: '食堂夜班没有热饭，希望能加一个窗口。', unionId: cast.union.id, photos: [], anonymity: 'named', isHiddenFromUnion,
      } as never)
    }
    const openFor = async (openid: string) => (await cast.world.as(openid).call('liaison.union', { unionId: cast.union.id })).openProblems
    expect([await openFor(cast.office.openid), await openFor(cast.chair.openid), await openFor(cast.owner.openid)]).toEqual([1, 1, 0])
  })
})
