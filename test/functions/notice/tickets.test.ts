import { policyVersion } from '@/domain/people/policy'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { submitted, triage } from '../problem/story'

const template = 'progress-template'

describe('what was accepted in WeChat', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await castOf()
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const fields = { number: 'character_string1', title: 'thing2', note: 'thing3', at: 'time4' }
    await db.collection('settings').doc('templates').set({ data: { progress: { templateId: template, fields } } })
  })
  afterAll(() => cast.world.stop())

  const as = (openid: string) => cast.world.as(openid)
  const accept = async (openid: string, times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await as(openid).call('notice.keepTickets', { accepted: [template] })
  }
  const left = async (openid: string): Promise<number> => (await import('@/cloudfunctions/notice/ticket.repository')).findTickets(openid)
  /** Hands a line to the person, and says how telling them ended. */
  const told = async (personId: string) => {
    const { id } = await submitted(cast)
    await as(cast.office.openid).call('problem.assign', { id, submissionId: submissionId(), ...triage, owner: { kind: 'person', personId, name: '' }, coOwners: [] })
    await cast.world.cloud.timer('deliver')
    return (await cast.world.documents<{ outcome: string; reason: string | null }>('deliveries', { problemId: id, personId }))[0]
  }

  it('is the account’s: nobody who changes theirs has what the old one accepted', async () => {
    const person = await cast.world.person({ openid: 'o_first', name: '演示干部丁', roles: ['worker', 'cadre'] })
    await accept('o_first', 2)
    await as('o_second').call('people.consent', { policyVersion })
    const { applicationId } = await as('o_second').call('people.apply', { submissionId: submissionId(), kind: 'account', name: '演示干部丁', words: '换了微信' })
    await as(cast.office.openid).call('people.decideApplication', { submissionId: submissionId(), applicationId, isGranted: true, personId: person.id })
    expect(await told(person.id)).toMatchObject({ outcome: 'inAppOnly', reason: 'noTicket' })
    await accept('o_second', 1)
    expect(await told(person.id)).toMatchObject({ outcome: 'sent', reason: null })
    expect(await told(person.id)).toMatchObject({ outcome: 'inAppOnly', reason: 'noTicket' })
    expect([await left('o_first'), await left('o_second')]).toEqual([2, 0])
  })

  it('goes with the account when a worker becomes somebody of the roster, and goes with it for good when it is closed', async () => {
    await as('o_new').call('people.consent', { policyVersion })
    await accept('o_new', 2)
    const { personId } = await as(cast.office.openid).call('people.savePerson', { submissionId: submissionId(), name: '演示干部丙', duty: '职员', departments: [], reportsToId: null })
    const { code } = await as(cast.office.openid).call('people.invite', { submissionId: submissionId(), role: 'cadre', personId })
    await as('o_new').call('people.redeem', { submissionId: submissionId(), code })
    expect(await told(personId)).toMatchObject({ outcome: 'sent' })
    await accept(cast.otherWorker.openid, 1)
    await as(cast.otherWorker.openid).call('privacy.closeAccount', { submissionId: submissionId(), confirmation: '注销' })
    expect([await left('o_new'), await left(cast.otherWorker.openid)]).toEqual([1, 0])
  })

  it('is kept under no name that leads to an account or a person', async () => {
    const stored = JSON.stringify(await cast.world.documents('tickets'))
    for (const openid of ['o_first', 'o_second', 'o_new']) expect(stored).not.toContain(openid)
  })
})
