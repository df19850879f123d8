import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { lead } from './commands/path'
import { submitted, triage } from './story'

describe('a complaint about conduct', () => {
  let cast: Cast
  let second: { id: string; openid: string; name: string | null }
  let alternate: { id: string; openid: string; name: string | null }
  beforeAll(async () => {
    cast = await castOf()
    second = await cast.world.person({ openid: 'o_supervisor2', name: '演示监督乙', roles: ['supervision'] })
    alternate = await cast.world.person({ openid: 'o_alternate', name: '演示保障甲', roles: ['support'] })
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('settings').doc('conduct').set({ data: { alternateId: alternate.id, alternateName: alternate.name } })
  })
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const once = () => ({ submissionId: submissionId() })
  const complaint = (more = {}) => submitted(cast, { category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。', ...more })
  const listed = async (person: { openid: string }) => (await as(person).call('problem.conductLedger', {})).rows.map(({ id }) => id)
  const owner = () => ({ kind: 'person' as const, personId: second.id, name: '' })
  const conductTriage = { ...triage, category: 'conduct' as const }

  it('is led by supervision from report to 销号, as the office leads others', async () => {
    const { id } = await complaint()
    const custodian = as(cast.supervisor)
    expect((await custodian.call('problem.assign', { id, ...once(), ...conductTriage, owner: owner(), coOwners: [] })).state).toBe('assigned')
    await as(second).call('problem.sign', { id, ...once() })
    await as(second).call('problem.addProgress', { id, ...once(), words: '已经和当事人谈过话。', photos: [] })
    await as(second).call('problem.proposeExplain', { id, ...once(), reason: '当事人已经调离。', tried: '谈话两次。' })
    expect((await as(second).refusal('problem.decideExplain', { id, ...once(), isSigned: true, reviewOn: '2026-09-01' })).details.rule).toBe('notByOwner')
    expect((await custodian.call('problem.decideExplain', { id, ...once(), isSigned: false, note: '再办' })).state).toBe('inProgress')
    await as(second).call('problem.resolve', { id, ...once(), words: '已经道歉并改正。' })
    expect((await as(cast.worker).call('problem.answer', { id, ...once(), answer: 'solved' })).state).toBe('closed')
  })

  it.each(['office', 'leader', 'chair', 'owner', 'otherWorker'] as const)('is not there for %s, whatever is asked of it', async (who) => {
    const { id } = await complaint()
    const person = as(cast[who])
    expect((await person.refusal('problem.get', { id })).code).toBe('NOT_FOUND')
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain((await person.refusal('problem.accept', { id, ...once(), ...conductTriage })).code)
    expect((await person.refusal('problem.conductLedger', {})).code).toBe('FORBIDDEN')
  })

  it('goes to nobody but its custodians, or outside', async () => {
    const { id } = await complaint()
    const { people, unions } = await as(cast.supervisor).call('problem.assignees', { id })
    expect(people.map(({ personId }) => personId).sort()).toEqual([cast.supervisor.id, second.id].sort())
    expect(unions).toEqual([])
    const refusal = await as(cast.supervisor).refusal('problem.assign', {
      id, ...once(), ...conductTriage, owner: { kind: 'person', personId: cast.owner.id, name: '' }, coOwners: [],
    })
    expect(refusal.details.rule).toBe('notCustodian')
  })

  it('that concerns supervision itself is the alternate’s alone', async () => {
    const { id } = await complaint({ isAboutSupervision: true })
    const { id: usual } = await complaint()
    expect(await listed(alternate)).toEqual([id])
    const isAlternate = async (person: { openid: string }) => (await as(person).call('people.me', {})).person?.isConductAlternate
    expect([await isAlternate(alternate), await isAlternate(cast.supervisor)]).toEqual([true, false])
    expect(await listed(cast.supervisor)).not.toContain(id)
    expect(await listed(second)).toContain(usual)
    expect((await as(cast.supervisor).refusal('problem.get', { id })).code).toBe('NOT_FOUND')
    expect((await as(alternate).call('problem.accept', { id, ...once(), ...conductTriage })).state).toBe('accepted')
  })

  it('leaves no gap and no cursor in a list where others’ stand between', async () => {
    const own: string[] = []
    for (let i = 0; i < 22; i++) {
      own.push((await complaint()).id)
      await complaint({ isAboutSupervision: true })
    }
    const one = await as(cast.supervisor).call('problem.conductLedger', {})
    expect(one.rows).toHaveLength(20)
    const two = await as(cast.supervisor).call('problem.conductLedger', { cursor: one.nextCursor! })
    expect([...one.rows, ...two.rows].map(({ id }) => id).slice(0, 22)).toEqual([...own].reverse())
  })

  it('is merged into no general line, which it is not there for', async () => {
    const { id } = await complaint()
    const { id: general } = await submitted(cast)
    await lead(cast, general, 'accepted')
    expect((await as(cast.office).refusal('problem.merge', { ...once(), mainId: id, ids: [general] })).code).toBe('NOT_FOUND')
    expect((await as(cast.office).refusal('problem.merge', { ...once(), mainId: general, ids: [id] })).code).toBe('NOT_FOUND')
  })
})
