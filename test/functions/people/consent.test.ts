import { policyVersion } from '@/domain/people/policy'
import { type World, startWorld } from '../../support/world'

describe('people.consent', () => {
  let world: World
  beforeAll(async () => { world = await startWorld() })
  afterAll(() => world.stop())

  it('makes a new person a worker, once', async () => {
    const me = world.as('o_new')
    expect((await me.call('people.me', {})).person).toBeNull()
    const [first, second] = await Promise.all([1, 2].map(() => me.call('people.consent', { policyVersion })))
    expect(first).toMatchObject({ hasConsented: true, person: { roles: ['worker'], union: null, hasChosenUnion: false } })
    expect(second!.person!.id).toBe(first!.person!.id)
    expect(await world.documents('people', { openid: 'o_new' })).toHaveLength(1)
  })

  it('refuses agreement to a notice that is not in force, and keeps nothing', async () => {
    const refusal = await world.as('o_old').refusal('people.consent', { policyVersion: '2020-01' })
    expect(refusal).toMatchObject({ code: 'CONFLICT', details: { policyVersion } })
    expect(await world.documents('people', { openid: 'o_old' })).toHaveLength(0)
  })

  it('keeps the roles of somebody on the roster', async () => {
    await world.person({ openid: 'o_lead', name: '演示领导甲', roles: ['leader'] })
    expect((await world.as('o_lead').call('people.me', {})).person!.roles).toEqual(['worker', 'leader'])
  })

  it('remembers which union is theirs, and that somebody has none', async () => {
    const union = await world.union({ name: '演示物流园区工会联合会' })
    const me = world.as('o_chooser')
    await me.call('people.consent', { policyVersion })
    expect((await me.call('people.chooseUnion', { unionId: union.id })).person!.union).toEqual(union)
    expect((await me.call('people.chooseUnion', { unionId: null })).person).toMatchObject({ union: null, hasChosenUnion: true })
    expect((await me.refusal('people.chooseUnion', { unionId: 'u_nowhere' })).code).toBe('NOT_FOUND')
  })

  it('answers an unknown procedure, and words that look like one, with the same closed code', async () => {
    for (const procedure of ['nope', '__proto__', 'constructor', '']) {
      expect((await world.as('o_new').refusal(`people.${procedure}`, {})).code).toBe('UNKNOWN_PROCEDURE')
    }
  })
})
