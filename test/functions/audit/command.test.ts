import { verifyChain } from '@/scripts/verify-audit'
import { operatorOfWorld } from '../data/between'
import { type Cast, castOf } from '../cast'
import { submitted } from '../problem/story'

describe('npm run verify-audit', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf() })
  afterAll(() => cast.world.stop())

  const entry = async (at: string) => {
    const { id } = await submitted(cast)
    await cast.world.as(cast.office.openid).call('problem.get', { id })
    cast.world.at(at)
    await cast.world.cloud.timer('sweep')
  }
  const store = async () => (await import('@/cloudfunctions/lib/cloud')).db

  it('says how much holds, and whether a hash written down before is still part of it', async () => {
    await entry('2026-06-16T02:00:00.000Z')
    const operator = operatorOfWorld(cast.world)
    const first = await verifyChain(operator, undefined)
    expect(first).toMatchObject({ seals: 1, entries: 1, isHeadThere: true })
    await entry('2026-06-16T02:10:00.000Z')
    expect(await verifyChain(operator, first.last!)).toMatchObject({ seals: 2, entries: 2, isHeadThere: true })
  })

  it('shows that the end was cut off', async () => {
    const operator = operatorOfWorld(cast.world)
    const { last } = await verifyChain(operator, undefined)
    await (await store()).collection('auditSeals').doc('0000000002').remove()
    expect(await verifyChain(operator, last!)).toMatchObject({ seals: 1, isHeadThere: false })
  })

  it('names the seal that does not fit', async () => {
    await (await store()).collection('auditSeals').doc('0000000001').update({ data: { hash: 'made-up' } })
    await expect(verifyChain(operatorOfWorld(cast.world), undefined)).rejects.toThrow('Seal 1 does not fit: hash')
  })
})
