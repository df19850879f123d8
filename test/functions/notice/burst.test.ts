import { type Cast, castOf } from '../cast'
import { submitted } from '../problem/story'

/** Much news at once, and people who are reached in two ways. */
describe('the outbox', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await castOf()
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const fields = { number: 'character_string1', title: 'thing2', note: 'thing3', at: 'time4' }
    await db.collection('settings').doc('templates').set({ data: { progress: { templateId: 'progress-template', fields } } })
  })
  afterAll(() => cast.world.stop())

  type Message = { _id: string; state: string; to: string; problemId: string }
  const at = '2026-06-16T01:40:00.000Z'
  const deliver = async (hasTime?: () => boolean): Promise<number> => (await import('@/cloudfunctions/deliver/deliver')).deliverDue('2026-06-16T01:41:00.000Z', hasTime)
  const steps = (count: number) => () => --count >= 0
  const waiting = async () => (await cast.world.documents<Message>('outbox')).filter(({ state }) => state === 'waiting' || state === 'sending')
  const tell = async (name: string, to: readonly string[]): Promise<void> => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const document = (one: string, i: number) => {
      const _id = `${name}_${String(i).padStart(3, '0')}`
      return { _id, to: one, kind: 'declined', problemId: '', number: 'GX-2026-00001', title: '一件', state: 'waiting', attempts: 0, dueAt: at, createdAt: at, key: `${at}_${_id}`, error: null }
    }
    await db.collection('outbox').add({ data: to.map(document) as never })
  }
  const keep = (openid: string, count: number) =>
    Promise.all(Array.from({ length: count }, () => cast.world.as(openid).call('notice.keepTickets', { accepted: ['progress-template'] })))
  const sentTo = (openid: string) => cast.world.cloud.messages().filter((message) => message.openid === openid)

  it('tells 130 people in one run, not fifty now and the others minutes later', async () => {
    await tell('burst', Array.from({ length: 130 }, () => `person:${cast.worker.id}`))
    expect(await deliver()).toBe(130)
    expect(await waiting()).toEqual([])
  })

  it('gives back what a run has no time for, for the next one and not for when its lease is over', async () => {
    await tell('late', Array.from({ length: 8 }, () => `person:${cast.worker.id}`))
    await deliver(steps(4))
    const left = await waiting()
    expect(left.length).toBeGreaterThan(0)
    expect(left.every(({ state }) => state === 'waiting')).toBe(true)
    await deliver()
    expect(await waiting()).toEqual([])
    expect((await cast.world.documents<{ messageId: string }>('deliveries')).filter(({ messageId }) => messageId.startsWith('late_'))).toHaveLength(8)
  })

  it('reaches somebody of the office who is chair of the union, too, once: one line in the inbox, one message', async () => {
    const both = await cast.world.person({ openid: 'o_both', name: '演示办公室丙', roles: ['office', 'chair'], unionIds: [cast.union.id] })
    await keep(both.openid, 6)
    const { id } = await submitted(cast)
    expect((await cast.world.documents<Message>('outbox', { problemId: id })).map(({ to }) => to).sort()).toEqual(['office', `union:${cast.union.id}`])
    const { rows } = await cast.world.as(both.openid).call('notice.inbox', {})
    expect(rows.filter(({ problemId }) => problemId === id).map(({ kind }) => kind)).toEqual(['reported'])
    const { count } = await cast.world.as(both.openid).call('notice.unread', {})
    expect(count).toBe(rows.length)
    await cast.world.cloud.timer('deliver')
    expect(sentTo(both.openid).map(({ data }) => data.thing3?.value)).toEqual([rows[0]!.words])
    expect((await waiting()).filter(({ problemId }) => problemId === id)).toEqual([])
  })

  it('does not show the other of the two on the next page of the inbox', async () => {
    const other = await cast.world.person({ openid: 'o_both2', name: '演示办公室丁', roles: ['office', 'chair'], unionIds: [cast.union.id] })
    for (let i = 0; i < 21; i++) await submitted(cast)
    const one = await cast.world.as(other.openid).call('notice.inbox', {})
    const two = await cast.world.as(other.openid).call('notice.inbox', { cursor: one.nextCursor! })
    const told = [...one.rows, ...two.rows].map(({ problemId }) => problemId)
    expect(told).toHaveLength(22)
    expect(new Set(told).size).toBe(22)
  })
})
