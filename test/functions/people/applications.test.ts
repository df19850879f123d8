import { policyVersion } from '@/domain/people/policy'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'

describe('an application', () => {
  let cast: Cast
  let admin: { id: string; openid: string }
  beforeAll(async () => {
    cast = await castOf()
    admin = await cast.world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['worker', 'admin', 'office'] })
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const fields = { number: 'character_string1', title: 'thing2', note: 'thing3', at: 'time4' }
    await db.collection('settings').doc('templates').set({ data: { progress: { templateId: 'progress-template', fields } } })
  })
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const once = () => ({ submissionId: submissionId() })
  const told = async (person: { openid: string }) =>
    (await as(person).call('notice.inbox', {})).rows.filter(({ applicationId }) => applicationId !== null).map(({ kind, applicationId, title }) => ({ kind, applicationId, title }))
  const about = async (person: { openid: string }, id: string) => (await told(person)).filter(({ applicationId }) => applicationId === id)
  let strangers = 0
  const newcomer = async () => {
    const openid = `o_new_${++strangers}`
    const { person } = await as({ openid }).call('people.consent', { policyVersion })
    return { openid, id: person!.id }
  }
  const chairs = () => ({ ...once(), kind: 'role' as const, role: 'chair' as const, unionId: cast.union.id, name: '演示主席丙', phone: '13800000000', words: '我是新任主席' })

  it('is told once to each who may decide on it, without saying who applied, and to nobody else', async () => {
    const person = await newcomer()
    const input = chairs()
    const { applicationId } = await as(person).call('people.apply', input)
    await as(person).call('people.apply', input)
    for (const decider of [cast.office, admin]) {
      expect(await about(decider, applicationId)).toEqual([{ kind: 'applied', applicationId, title: `申请当${cast.union.name}的工会主席` }])
    }
    for (const other of [person, cast.otherWorker, cast.owner, cast.chair, cast.leader, cast.supervisor]) expect(await told(other)).toEqual([])
  })

  it('for a role that the office may not hand out is told to the administrators alone', async () => {
    const { applicationId } = await as(await newcomer()).call('people.apply', { ...once(), kind: 'role', role: 'supervision', name: '演示监督乙', words: '刚到监督组' })
    expect(await about(cast.office, applicationId)).toEqual([])
    expect(await about(admin, applicationId)).toEqual([{ kind: 'applied', applicationId, title: '申请当监督组' }])
  })

  it('of somebody who decides themself is told to the others', async () => {
    const { applicationId } = await as(cast.office).call('people.apply', chairs())
    expect(await told(cast.office)).not.toContainEqual(expect.objectContaining({ applicationId }))
    expect(await about(admin, applicationId)).toHaveLength(1)
    await cast.world.cloud.timer('deliver')
    const { rows } = await as(admin).call('notice.deliveries', {})
    expect(rows.filter(({ id }) => id.startsWith(applicationId)).map(({ id }) => id)).toEqual([`${applicationId}_applied__${admin.id}`])
  })

  it('that is granted is told to whoever applied under the name they have from then on, once, whoever sends it again', async () => {
    const { personId } = await as(cast.office).call('people.savePerson', { ...once(), name: '演示干部丙', duty: '职员', departments: [], reportsToId: null })
    const person = await newcomer()
    const { applicationId } = await as(person).call('people.apply', { ...once(), kind: 'role', role: 'cadre', name: '演示干部丙', words: '综合科的' })
    await as(person).call('notice.keepTickets', { accepted: ['progress-template'] })
    const decision = { ...once(), applicationId, isGranted: true, personId }
    await as(cast.office).call('people.decideApplication', decision)
    await as(cast.office).call('people.decideApplication', decision)
    expect(await about(person, applicationId)).toEqual([{ kind: 'applicationGranted', applicationId, title: '申请当干部' }])
    await cast.world.cloud.timer('deliver')
    await cast.world.cloud.timer('deliver')
    const sent = cast.world.cloud.messages().filter(({ openid }) => openid === person.openid)
    expect(sent.map(({ data }) => data.thing3?.value)).toEqual(['您的申请通过了，可以用了'])
  })

  it('for another account that is refused tells the person it claimed nothing', async () => {
    const person = await newcomer()
    const { applicationId } = await as(person).call('people.apply', { ...once(), kind: 'account', name: '演示干部甲', words: '换了微信' })
    await as(cast.office).call('people.decideApplication', { ...once(), applicationId, isGranted: false, personId: cast.owner.id, note: '请带工作证来一趟' })
    expect(await about(person, applicationId)).toEqual([{ kind: 'applicationRefused', applicationId, title: '申请换微信' }])
    expect(await told(cast.owner)).toEqual([])
    expect(JSON.stringify(await cast.world.documents('outbox', { applicationId }))).not.toMatch(/工作证|演示干部甲|13800000000/)
  })

  it('that is granted to another account is told to that account, and not to the one before', async () => {
    const before = await cast.world.person({ openid: 'o_before', name: '演示干部丁', roles: ['worker', 'cadre'] })
    const person = await newcomer()
    const { applicationId } = await as(person).call('people.apply', { ...once(), kind: 'account', name: '演示干部丁', words: '换了微信' })
    await as(cast.office).call('people.decideApplication', { ...once(), applicationId, isGranted: true, personId: before.id })
    expect(await about(person, applicationId)).toEqual([{ kind: 'applicationGranted', applicationId, title: '申请换微信' }])
    await as(before).call('people.consent', { policyVersion })
    expect(await told(before)).toEqual([])
  })

  it('that was taken back tells nobody that it was decided', async () => {
    const person = await newcomer()
    const { applicationId } = await as(person).call('people.apply', chairs())
    await as(person).call('people.withdrawApplication', { ...once(), applicationId })
    expect((await as(cast.office).refusal('people.decideApplication', { ...once(), applicationId, isGranted: true })).code).toBe('STATE_FORBIDS')
    expect(await about(person, applicationId)).toEqual([])
  })
})
