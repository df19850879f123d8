import { limitedProcedures, limitOf, limits, windowOf } from '@/domain/limits/limits'
import { policyVersion } from '@/domain/people/policy'
import { procedures } from '../../contracts/examples'
import { submissionId } from '../../support/ids'
import { type World, startWorld } from '../../support/world'

describe('the limits', () => {
  let world: World
  beforeAll(async () => { world = await startWorld(undefined, { isLimited: true }) })
  afterAll(() => world.stop())

  const somebody = async (openid: string) => {
    await world.as(openid).call('people.consent', { policyVersion })
    return world.as(openid)
  }
  const code = (openid: string) => world.as(openid).refusal('people.redeem', { submissionId: submissionId(), code: 'ZZZZZZZZZZ' })

  it('are declared for procedures that exist', () => {
    expect(procedures.map(([name]) => name)).toEqual(expect.arrayContaining(limitedProcedures))
  })

  it('let so many guesses at a code pass in an hour and say when the next may come', async () => {
    await somebody('o_guesser')
    for (let i = 0; i < limits.redeeming.most; i++) expect((await code('o_guesser')).code).toBe('NOT_FOUND')
    expect(await code('o_guesser')).toMatchObject({ code: 'RATE_LIMITED', details: { retryAt: '2026-06-16T02:00:00.000Z' } })
    await somebody('o_another')
    expect((await code('o_another')).code).toBe('NOT_FOUND')
    world.at('2026-06-16T02:00:01.000Z')
    expect((await code('o_guesser')).code).toBe('NOT_FOUND')
  })

  it('count calls that come at the same time each', async () => {
    await somebody('o_hasty')
    const answers = await Promise.all(Array.from({ length: limits.redeeming.most + 6 }, () => code('o_hasty')))
    expect(answers.filter((answer) => answer.code === 'RATE_LIMITED')).toHaveLength(6)
  })

  it('follow what the office has set', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('settings').doc('limits').set({ data: { redeeming: 1 } })
    await somebody('o_set')
    expect([(await code('o_set')).code, (await code('o_set')).code]).toEqual(['NOT_FOUND', 'RATE_LIMITED'])
  })

  it('keep no more than an id that leads nowhere, a number and a day', async () => {
    const rows = await world.documents<Record<string, unknown>>('rateRows')
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(['_id', 'count', 'on'])
    expect(new Set(rows.map(({ _id }) => _id)).size).toBe(rows.length)
  })

  it('have windows that begin for everybody alike', () => {
    expect(windowOf('2026-06-16T01:41:00.000Z', { most: 1, hours: 24 })).toEqual({ from: '2026-06-16T00:00:00.000Z', until: '2026-06-17T00:00:00.000Z' })
    expect(limitOf('problem.submit')).toBe('reports')
    expect(limitOf('toString')).toBeNull()
  })
})
