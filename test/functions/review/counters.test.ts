import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { inProgress, resolved, submitted } from '../problem/story'

describe('review.rebuildCounters', () => {
  let cast: Cast
  const admin = () => cast.world.as('o_admin')
  const check = async (isRepairing: boolean) => {
    const input = { submissionId: submissionId(), isRepairing }
    for (;;) {
      const state = await admin().call('review.rebuildCounters', input)
      if (state.isDone) return state
    }
  }
  const spoil = async (): Promise<void> => {
    const { db, _ } = await import('@/cloudfunctions/lib/cloud')
    const [live] = await cast.world.documents<{ _id: string }>('counters', { scope: 'district', bucket: 'live' })
    await db.collection('counters').doc(live!._id).update({ data: { 'counts.state.closed': _.inc(7) } })
  }

  beforeAll(async () => {
    cast = await castOf('2026-06-16T01:41:00.000Z')
    await cast.world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['admin'] })
    await submitted(cast)
    await submitted(cast, { category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })
    await inProgress(cast)
    await resolved(cast)
    await cast.world.as(cast.office.openid).call('review.saveActivity', {
      submissionId: submissionId(), kind: 'competition', title: '技能竞赛', on: '2026-06-10', isHeld: true, place: '', attendees: '', minutes: '', files: [], agenda: [], decisions: [],
    })
  })
  afterAll(() => cast.world.stop())

  it('finds the counters equal to what the whole history comes to', async () => {
    expect(await check(false)).toMatchObject({ lines: 3, wrongLines: [], differences: [], isRepaired: false })
  })

  it('names what differs and leaves it, unless asked to mend it', async () => {
    await spoil()
    const differs = [{ scope: 'district', bucket: 'live', path: 'state.closed', counted: 7, expected: 0 }]
    expect(await check(false)).toMatchObject({ differences: differs, isRepaired: false })
    expect(await check(true)).toMatchObject({ differences: differs, isRepaired: true })
    expect(await check(false)).toMatchObject({ differences: [] })
  })

  it('leaves the counters alone that others keep', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('counters').add({ data: { _id: 'sites:open:0', scope: 'sites', bucket: 'open', counts: { library: 2 } } })
    expect(await check(true)).toMatchObject({ differences: [] })
    expect(await cast.world.documents('counters', { scope: 'sites', bucket: 'open' })).toMatchObject([{ counts: { library: 2 } }])
  })

  it('names a line that is stored otherwise than its history tells', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const [line] = await cast.world.documents<{ _id: string }>('problems', { ledger: 'general' })
    await db.collection('problems').doc(line!._id).update({ data: { wasRed: true } })
    expect((await check(false)).wrongLines).toEqual([line!._id])
  })

  it('is the administrator’s alone', async () => {
    for (const { openid } of [cast.office, cast.leader, cast.worker]) {
      expect((await cast.world.as(openid).refusal('review.rebuildCounters', { submissionId: submissionId(), isRepairing: true })).code).toBe('FORBIDDEN')
    }
  })
})
