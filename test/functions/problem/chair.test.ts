import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { submitted, triage } from './story'

describe('a chair', () => {
  let cast: Cast
  let colleague: { id: string; openid: string; name: string | null }
  beforeAll(async () => {
    cast = await castOf()
    colleague = await cast.world.person({ openid: 'o_colleague', name: '演示委员甲', roles: ['chair'], unionIds: [cast.union.id] })
  })
  afterAll(() => cast.world.stop())

  const chair = () => cast.world.as(cast.chair.openid)
  const once = () => ({ submissionId: submissionId() })
  const toPerson = ({ id }: { id: string }) => ({ kind: 'person' as const, personId: id, name: '' })

  it('accepts the own union’s, hands it to a colleague, and hands up what the union cannot solve', async () => {
    const { id } = await submitted(cast)
    expect((await chair().call('problem.accept', { id, ...once(), ...triage })).state).toBe('accepted')
    expect((await chair().call('problem.assign', { id, ...once(), ...triage, owner: toPerson(colleague), coOwners: [] })).state).toBe('assigned')
    expect((await chair().call('problem.handUp', { id, ...once(), reason: '要区里协调' })).state).toBe('accepted')
    expect((await chair().refusal('problem.assign', { id, ...once(), ...triage, owner: toPerson(colleague), coOwners: [] })).code).toBe('FORBIDDEN')
  })

  it('hands nothing to anybody outside the own union', async () => {
    const { id } = await submitted(cast)
    for (const owner of [toPerson(cast.owner), { kind: 'outside' as const, name: '人社局' }]) {
      expect(await chair().refusal('problem.assign', { id, ...once(), ...triage, owner, coOwners: [] })).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'notOwnUnion' } })
    }
  })

  it('is offered the own union and its people, and nobody else', async () => {
    const { id } = await submitted(cast)
    const offered = await chair().call('problem.assignees', { id })
    expect(offered.people.map(({ personId }) => personId).sort()).toEqual([cast.chair.id, colleague.id].sort())
    expect(offered).toMatchObject({ unions: [{ unionId: cast.union.id }], outside: [] })
  })

  it('asks for more, and never declines', async () => {
    const { id } = await submitted(cast)
    expect((await chair().refusal('problem.decline', { id, ...once(), reason: '不归工会管这件事', whereToTurn: '仲裁院' })).code).toBe('FORBIDDEN')
    expect((await chair().call('problem.returnForMore', { id, ...once(), words: '请说说是哪几个月的' })).state).toBe('returned')
  })

  it('counts what the lists show: the own union’s, less those hidden from it', async () => {
    const { desks } = await chair().call('problem.deskCounts', {})
    await submitted(cast, { isHiddenFromUnion: true })
    await submitted(cast, { unionId: null })
    expect((await chair().call('problem.deskCounts', {})).desks).toEqual(desks)
    await submitted(cast)
    expect((await chair().call('problem.deskCounts', {})).desks.triage).toBe(desks.triage + 1)
    const { rows } = await chair().call('problem.ledger', { view: { kind: 'desk', desk: 'triage' } })
    expect(rows).toHaveLength(desks.triage + 1)
  })

  it('sees what stands under the own union marked as that, apart on asking, and may do nothing with it', async () => {
    const child = await cast.world.union({ name: '演示车间工会', parentId: cast.union.id })
    const { id } = await submitted(cast, { unionId: child.id })
    const rowsOf = async (scope: 'own' | 'covered') => (await chair().call('problem.ledger', { view: { kind: 'all' }, scope })).rows
    expect(await rowsOf('covered')).toMatchObject([{ id, isCovered: true }])
    expect((await rowsOf('own')).map((row) => row.id)).not.toContain(id)
    expect(await chair().call('problem.get', { id })).toMatchObject({ isCovered: true, may: [] })
    expect((await chair().refusal('problem.accept', { id, ...once(), ...triage })).code).toBe('FORBIDDEN')
  })

  it('knows its own rows in 交办给我, and those it only helps with', async () => {
    const { id } = await submitted(cast)
    const office = cast.world.as(cast.office.openid)
    await office.call('problem.assign', { id, ...once(), ...triage, owner: toPerson(cast.owner), coOwners: [{ kind: 'union', unionId: cast.union.id, name: '' }] })
    const row = async (person: { openid: string }) => (await cast.world.as(person.openid).call('problem.assigned', {})).rows.find((one) => one.id === id)
    expect(await row(cast.owner)).toMatchObject({ isYours: true })
    expect(await row(cast.chair)).toMatchObject({ isYours: false })
  })
})
