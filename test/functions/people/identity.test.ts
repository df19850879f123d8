import { policyVersion } from '@/domain/people/policy'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { inProgress } from '../problem/story'

describe('binding to the roster', () => {
  let cast: Cast
  let admin: { id: string; openid: string }
  beforeAll(async () => {
    cast = await castOf()
    admin = await cast.world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['worker', 'admin'] })
  })
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const once = () => ({ submissionId: submissionId() })
  let strangers = 0
  /** Somebody new who has agreed to the notice. */
  const newcomer = async () => {
    const person = { openid: `o_new_${++strangers}` }
    await as(person).call('people.consent', { policyVersion })
    return person
  }
  const added = async (name: string) => (await as(cast.office).call('people.savePerson', { ...once(), name, duty: '职员', departments: [], reportsToId: null })).personId
  const rolesOf = async (person: { openid: string }) => (await as(person).call('people.me', {})).person?.roles

  it('takes an invitation once, and makes its holder the person it names, with what they reported before', async () => {
    const personId = await added('演示干部丙')
    const { code } = await as(cast.office).call('people.invite', { ...once(), role: 'cadre', personId })
    const person = await newcomer()
    const { id } = await as(person).call('problem.submit', {
      ...once(), category: 'pay', description: '三个月的夜班补贴没有发，问过几次都没有说法。', unionId: null, photos: [], anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
    })
    const bound = await as(person).call('people.redeem', { ...once(), code: `${code.slice(0, 5)} ${code.slice(5).toLowerCase()}` })
    expect(bound.person).toMatchObject({ id: personId, name: '演示干部丙', roles: ['worker', 'cadre'] })
    expect((await as(person).call('problem.mine', {})).rows.map((row) => row.id)).toEqual([id])
    expect((await as(await newcomer()).refusal('people.redeem', { ...once(), code })).details).toEqual({ state: 'used' })
    expect((await as(person).refusal('people.redeem', { ...once(), code })).details).toEqual({ state: 'usedByYou' })
  })

  it('gives one of two who redeem the same code at the same time nothing', async () => {
    const { code } = await as(cast.office).call('people.invite', { ...once(), role: 'chair', unionId: cast.union.id })
    const both = [await newcomer(), await newcomer()]
    const answers = await Promise.all(both.map((person) => as(person).raw('people.redeem', { ...once(), code, name: '演示主席己' })))
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  it('tells whoever holds a code what became of it, and of a code that never was nothing', async () => {
    const invitation = { role: 'chair' as const, unionId: cast.union.id }
    const revoked = await as(cast.office).call('people.invite', { ...once(), ...invitation })
    await as(cast.office).call('people.revokeInvitation', { ...once(), invitationId: revoked.invitationId })
    const old = await as(cast.office).call('people.invite', { ...once(), ...invitation, days: 1 })
    cast.world.at('2026-06-18T01:41:00.000Z')
    const person = await newcomer()
    for (const [code, state] of [[revoked.code, 'revoked'], [old.code, 'expired']] as const) {
      expect(await as(person).call('people.invitation', { code })).toMatchObject({ state, role: 'chair', unionName: cast.union.name, personName: null })
      expect(await as(person).refusal('people.redeem', { ...once(), code })).toMatchObject({ code: 'STATE_FORBIDS', details: { state } })
    }
    for (const name of ['people.invitation', 'people.redeem']) {
      expect(await as(person).refusal(name, { ...once(), code: 'ZZZZZZZZZZ' })).toMatchObject({ code: 'NOT_FOUND', details: {} })
    }
    cast.world.at('2026-06-16T01:41:00.000Z')
  })

  it('shows for whom a code is before it is taken, and gives it to nobody else', async () => {
    const personId = await added('演示干部庚')
    const { code } = await as(cast.office).call('people.invite', { ...once(), role: 'cadre', personId })
    expect(await as(await newcomer()).call('people.invitation', { code: `packages/worker/pages/bind/index?scene=${code}` })).toMatchObject({ state: 'open', personName: '演示干部庚', role: 'cadre' })
    expect(await as(cast.owner).call('people.invitation', { code })).toMatchObject({ state: 'forSomebodyElse' })
    expect((await as(cast.owner).refusal('people.redeem', { ...once(), code })).details).toEqual({ state: 'forSomebodyElse' })
    const second = await as(cast.office).call('people.invite', { ...once(), role: 'cadre', personId })
    await as(await newcomer()).call('people.redeem', { ...once(), code })
    expect((await as(await newcomer()).refusal('people.redeem', { ...once(), code: second.code })).details).toEqual({ state: 'boundElsewhere' })
    await as(cast.office).call('liaison.leave', { ...once(), personId, leftOn: '2026-06-16', reason: '调离' })
    expect((await as(await newcomer()).refusal('people.redeem', { ...once(), code: second.code })).details).toEqual({ state: 'left' })
  })

  it('has a picture of the code that the camera reads back as the code, for its keepers alone', async () => {
    const { code } = await as(cast.office).call('people.invite', { ...once(), role: 'chair', unionId: cast.union.id })
    const { picture } = await as(cast.office).call('people.invitationPicture', { code })
    expect(picture).toMatch(/^data:image\/png;base64,iVBOR/)
    expect((await as(cast.office).refusal('people.invitationPicture', { code: 'ZZZZZZZZZZ' })).code).toBe('NOT_FOUND')
    expect((await as(cast.chair).refusal('people.invitationPicture', { code })).code).toBe('FORBIDDEN')
  })

  it('makes nobody anything for coming first, and takes no role that names nobody without a name', async () => {
    const first = await newcomer()
    expect(await rolesOf(first)).toEqual(['worker'])
    const { code } = await as(cast.office).call('people.invite', { ...once(), role: 'chair', unionId: cast.union.id })
    expect((await as(first).refusal('people.redeem', { ...once(), code })).details).toEqual({ rule: 'nameMissing' })
    expect((await as(first).call('people.redeem', { ...once(), code, name: '演示主席庚' })).person).toMatchObject({ name: '演示主席庚', roles: ['worker', 'chair'] })
    expect((await as(cast.office).call('people.roster', { text: '演示主席庚' })).rows).toHaveLength(1)
  })

  it('keeps no code, and answers it again to whoever sends the same invitation again', async () => {
    const input = { ...once(), role: 'chair' as const, unionId: cast.union.id }
    const first = await as(cast.office).call('people.invite', input)
    expect(await as(cast.office).call('people.invite', input)).toEqual(first)
    const stored = JSON.stringify([await cast.world.documents('invitations'), await cast.world.documents('submissions'), await cast.world.documents('audit')])
    expect(stored).toContain(first.invitationId)
    expect(stored).not.toContain(first.code)
  })

  it.each(['office', 'supervision', 'leader', 'admin'] as const)('lets no office hand out the role %s', async (role) => {
    expect((await as(cast.office).refusal('people.invite', { ...once(), role })).details).toEqual({ rule: 'mayNotGrant' })
    expect((await as(cast.office).refusal('people.setRoles', { ...once(), personId: cast.owner.id, roles: ['cadre', role], unionIds: [], reason: '试试' })).details).toEqual({ rule: 'mayNotGrant' })
    expect(await rolesOf(cast.owner)).toEqual(['worker', 'cadre'])
  })

  it('lets nobody change their own roles, nor take the last administrator away', async () => {
    const change = (personId: string, roles: string[]) => ({ ...once(), personId, roles, unionIds: [], reason: '试试' })
    expect((await as(admin).refusal('people.setRoles', change(admin.id, ['admin', 'supervision']))).details).toEqual({ rule: 'notOneself' })
    const other = await cast.world.person({ openid: 'o_admin2', name: '演示管理员乙', roles: ['worker', 'admin'] })
    expect(await as(admin).call('people.setRoles', change(other.id, ['worker']) as never)).toMatchObject({ roles: ['worker'] })
  })

  it('binds an applicant whom the office grants, and drops the phone number then', async () => {
    const person = await newcomer()
    const { applicationId } = await as(person).call('people.apply', { ...once(), kind: 'role', role: 'chair', unionId: cast.union.id, name: '演示主席丙', phone: '13800000000', words: '我是新任主席' })
    expect((await as(person).refusal('people.apply', { ...once(), kind: 'account', name: '演示主席丙', words: '换了手机' })).details).toEqual({ rule: 'alreadyWaiting' })
    const waiting = await as(cast.office).call('people.applications', {})
    expect(waiting.rows.find(({ id }) => id === applicationId)).toMatchObject({ phone: '13800000000', state: 'waiting' })
    await as(cast.office).call('people.decideApplication', { ...once(), applicationId, isGranted: true })
    expect(await rolesOf(person)).toEqual(['worker', 'chair'])
    const decided = await as(cast.office).call('people.applications', { isWaiting: false })
    expect(decided.rows.find(({ id }) => id === applicationId)).toMatchObject({ phone: null, state: 'granted' })
    expect((await as(cast.office).refusal('people.decideApplication', { ...once(), applicationId, isGranted: true })).code).toBe('STATE_FORBIDS')
    expect(JSON.stringify(await cast.world.documents('applications'))).not.toContain('13800000000')
  })

  it('lets whoever applied take it back while it waits, and nobody else', async () => {
    const person = await newcomer()
    const application = { kind: 'role' as const, role: 'chair' as const, unionId: cast.union.id, name: '演示主席戊', phone: '13800000001', words: '我是副主席' }
    const { applicationId } = await as(person).call('people.apply', { ...once(), ...application })
    expect(await as(person).call('people.application', {})).toMatchObject({ application: { state: 'waiting', unionName: cast.union.name, name: '演示主席戊' } })
    expect((await as(await newcomer()).refusal('people.withdrawApplication', { ...once(), applicationId })).code).toBe('NOT_FOUND')
    await as(person).call('people.withdrawApplication', { ...once(), applicationId })
    expect(await as(person).call('people.application', {})).toMatchObject({ application: { state: 'withdrawn' } })
    expect((await as(person).refusal('people.withdrawApplication', { ...once(), applicationId })).details).toEqual({ state: 'withdrawn' })
    expect((await as(cast.office).refusal('people.decideApplication', { ...once(), applicationId, isGranted: true })).code).toBe('STATE_FORBIDS')
    expect((await as(cast.office).call('people.applications', {})).rows.map(({ id }) => id)).not.toContain(applicationId)
    expect(JSON.stringify(await cast.world.documents('applications'))).not.toContain('13800000001')
    await as(person).call('people.apply', { ...once(), ...application })
  })

  it('keeps one of two applications that are sent at once', async () => {
    const person = await newcomer()
    const application = () => as(person).raw('people.apply', { ...once(), kind: 'account', name: '演示干部辛', words: '换了手机' })
    expect((await Promise.all([application(), application()])).map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  it('moves somebody to another account once it is approved; the old one is a stranger’s from then on', async () => {
    const before = await cast.world.person({ openid: 'o_before', name: '演示干部丁', roles: ['worker', 'cadre'] })
    const person = await newcomer()
    const { applicationId } = await as(person).call('people.apply', { ...once(), kind: 'account', name: '演示干部丁', words: '换了微信' })
    await as(cast.office).call('people.decideApplication', { ...once(), applicationId, isGranted: true, personId: before.id })
    expect((await as(person).call('people.me', {})).person).toMatchObject({ id: before.id, roles: ['worker', 'cadre'] })
    expect((await as(before).call('people.me', {})).person).toBeNull()
    const fresh = await as(before).call('people.consent', { policyVersion })
    expect(fresh.person).toMatchObject({ name: null, roles: ['worker'] })
    const { changes } = await as(cast.office).call('people.person', { id: before.id })
    expect(changes.map(({ change }) => change)).toContain('account')
  })

  it('closes everything of somebody who leaves for the next call', async () => {
    const gone = await cast.world.person({ openid: 'o_gone', name: '演示主席丁', roles: ['worker', 'chair', 'cadre'], unionIds: [cast.union.id] })
    await as(cast.office).call('people.roster', {})
    expect(await as(gone).call('problem.deskCounts', {})).toBeDefined()
    await as(cast.office).call('liaison.leave', { ...once(), personId: gone.id, leftOn: '2026-06-16', reason: '调离' })
    expect(await rolesOf(gone)).toEqual(['worker'])
    expect((await as(gone).refusal('problem.deskCounts', {})).code).toBe('FORBIDDEN')
    expect((await as(gone).refusal('visit.received', {})).code).toBe('FORBIDDEN')
    expect((await as(cast.office).refusal('people.setRoles', { ...once(), personId: gone.id, roles: ['cadre'], unionIds: [], reason: '试试' })).details).toEqual({ rule: 'hasLeft' })
  })

  it('shows the office what somebody holds before they leave, and keeps it there for the office after', async () => {
    const leaver = await cast.world.person({ openid: 'o_leaver', name: '演示干部壬', roles: ['worker', 'cadre'] })
    await cast.world.pair({ person: leaver, unionId: cast.union.id })
    const { id } = await inProgress({ ...cast, owner: leaver })
    await as(leaver).call('people.standIn', { ...once(), deputyId: cast.owner.id, fromOn: '2026-06-16', toOn: '2026-06-20', reason: '交接' })
    const held = { problems: [{ id, state: 'inProgress' }], problemCount: 1, pairs: [{ unionName: cast.union.name, isContact: false }] }
    expect(await as(cast.office).call('liaison.openWork', { personId: leaver.id })).toMatchObject({ name: '演示干部壬', leftOn: null, ...held, standInCount: 1 })
    expect((await as(cast.owner).refusal('liaison.openWork', { personId: leaver.id })).code).toBe('FORBIDDEN')
    expect((await as(cast.office).refusal('liaison.openWork', { personId: cast.worker.id })).code).toBe('NOT_FOUND')
    await as(cast.office).call('liaison.leave', { ...once(), personId: leaver.id, leftOn: '2026-06-16', reason: '调离' })
    expect((await as(leaver).refusal('problem.addProgress', { ...once(), id, words: '还想写一条进展。', photos: [] })).code).toBe('NOT_FOUND')
    expect(await as(cast.office).call('liaison.openWork', { personId: leaver.id })).toMatchObject({ leftOn: '2026-06-16', ...held, standInCount: 0 })
    await as(cast.office).call('problem.reassign', { ...once(), id, reason: '原承办人调离', owner: { kind: 'person', personId: cast.owner.id, name: '' }, coOwners: [] })
    expect(await as(cast.office).call('liaison.openWork', { personId: leaver.id })).toMatchObject({ problems: [], problemCount: 0 })
  })

  it('lets nobody register their own leaving, nor the office that of those who watch over it, nor the last administrator’s', async () => {
    const leave = (personId: string) => ({ ...once(), personId, leftOn: '2026-06-16', reason: '试试' })
    expect((await as(cast.office).refusal('liaison.leave', leave(cast.office.id))).details).toEqual({ rule: 'notOneself' })
    expect((await as(cast.office).refusal('liaison.leave', leave(cast.supervisor.id))).details).toEqual({ rule: 'mayNotGrant' })
    expect((await as(cast.office).refusal('liaison.leave', leave(admin.id))).details).toEqual({ rule: 'mayNotGrant' })
    const other = await cast.world.person({ openid: 'o_admin3', name: '演示管理员丙', roles: ['worker', 'admin'] })
    await as(admin).call('liaison.leave', leave(other.id))
  })

  it('refuses a superior who reports to the person', async () => {
    const [a, b] = [await added('演示干部戊'), await added('演示干部己')]
    const save = (personId: string, reportsToId: string) => ({ ...once(), personId, name: '演示干部', duty: null, departments: [], reportsToId })
    await as(cast.office).call('people.savePerson', save(a, b))
    expect((await as(cast.office).refusal('people.savePerson', save(b, a))).details).toEqual({ rule: 'reportsInCircle' })
  })

  it('finds the roster’s people by part of a name, and no worker', async () => {
    const { rows } = await as(cast.office).call('people.roster', { text: '演示主席甲' })
    expect(rows).toMatchObject([{ id: cast.chair.id, roles: ['worker', 'chair'], unions: [{ name: cast.union.name }], isBound: true }])
    expect((await as(cast.office).call('people.roster', { text: '演示职工甲' })).rows).toEqual([])
    expect((await as(cast.office).refusal('people.person', { id: cast.worker.id })).code).toBe('NOT_FOUND')
  })
})
