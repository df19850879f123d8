import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { lead } from '../problem/commands/path'
import { submitted, triage } from '../problem/story'

describe('the inbox', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf() })
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const once = () => ({ submissionId: submissionId() })
  const kindsOf = async (person: { openid: string }, id: string) =>
    (await as(person).call('notice.inbox', {})).rows.filter(({ problemId }) => problemId === id).map(({ kind }) => kind)

  it('tells each side what it must know of a line’s life, newest first', async () => {
    const { id } = await submitted(cast)
    await lead(cast, id, 'resolved')
    expect(await kindsOf(cast.worker, id)).toEqual(['resolved', 'accepted'])
    expect(await kindsOf(cast.owner, id)).toEqual(['assignedToYou'])
    expect(await kindsOf(cast.otherWorker, id)).toEqual([])
  })

  it('tells the office and the own chair of a report that came in, and the chair nothing of one hidden from the union', async () => {
    const { id } = await submitted(cast)
    expect(await kindsOf(cast.office, id)).toEqual(['reported'])
    expect(await kindsOf(cast.chair, id)).toEqual(['reported'])
    expect(await kindsOf(cast.owner, id)).toEqual([])
    const { id: hidden } = await submitted(cast, { isHiddenFromUnion: true })
    expect(await kindsOf(cast.office, hidden)).toEqual(['reported'])
    expect(await kindsOf(cast.chair, hidden)).toEqual([])
  })

  it('says of a fully anonymous report that it came in, and to nobody who sent it', async () => {
    const { id } = await submitted(cast, { anonymity: 'anonymous' })
    await cast.world.cloud.timer('deliver')
    const kept = [...(await cast.world.documents('outbox', { problemId: id })), ...(await cast.world.documents('deliveries', { problemId: id }))]
    expect(kept.length).toBeGreaterThan(2)
    expect(JSON.stringify(kept)).not.toContain(cast.worker.id)
    expect(JSON.stringify(kept)).not.toContain(cast.worker.openid)
  })

  it.each([
    ['extensionAsked', 'office', 'toDecide'],
    ['pauseAsked', 'office', 'toDecide'],
    ['explainAsked', 'leader', 'toDecide'],
    ['explained', 'worker', 'explained'],
    ['paused', 'worker', 'paused'],
    ['escalated', 'worker', 'escalated'],
    ['noticed', 'owner', 'notice'],
    ['unsolvedTwice', 'office', 'toDecide'],
  ] as const)('tells of a line that is %s to %s: %s', async (place, who, kind) => {
    const { id } = await submitted(cast)
    await lead(cast, id, place)
    expect(await kindsOf(cast[who], id)).toContain(kind)
  })

  it('tells a fully anonymous reporter in the app alone, by a name that leads to nobody', async () => {
    const { id } = await submitted(cast, { anonymity: 'anonymous' })
    await lead(cast, id, 'resolved')
    await cast.world.cloud.timer('deliver')
    await cast.world.cloud.timer('deliver')
    expect(await kindsOf(cast.worker, id)).toEqual(['resolved', 'accepted'])
    const kept = await cast.world.documents<{ to: string; state: string }>('outbox', { problemId: id })
    expect(kept.filter(({ to }) => to.startsWith('pseudonym:'))).toMatchObject([{ state: 'inAppOnly' }, { state: 'inAppOnly' }])
    expect(JSON.stringify([...kept, ...(await cast.world.documents('inboxMarks'))])).not.toContain(cast.worker.id)
  })

  it('reaches the chairs of a union that was handed a line', async () => {
    const { id } = await submitted(cast)
    await as(cast.office).call('problem.assign', { id, ...once(), ...triage, owner: { kind: 'union', unionId: cast.union.id, name: '' }, coOwners: [] })
    expect(await kindsOf(cast.chair, id)).toEqual(['assignedToYou', 'reported'])
  })

  it('counts what is unread up to what was read, and never takes reading back', async () => {
    const reader = as(cast.leader)
    const { id } = await submitted(cast)
    await lead(cast, id, 'explainAsked')
    const { rows } = await reader.call('notice.inbox', {})
    const { count } = await reader.call('notice.unread', {})
    expect(count).toBe(rows.length)
    expect(rows[0]).toMatchObject({ isRead: false, words: expect.any(String), number: expect.stringMatching(/^GX-/) })
    expect(await reader.call('notice.markRead', { upTo: rows[0]!.at })).toEqual({ count: 0 })
    expect(await reader.call('notice.markRead', { upTo: rows.at(-1)!.at })).toEqual({ count: 0 })
    expect((await reader.call('notice.inbox', {})).rows[0]).toMatchObject({ isRead: true })
  })

  it('goes on page by page without a gap', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    for (let i = 0; i < 25; i++) {
      const at = `2026-06-20T02:00:${String(i).padStart(2, '0')}.000Z`
      await db.collection('outbox').add({
        data: {
          _id: `many_${i}`, to: `person:${cast.otherWorker.id}`, kind: 'accepted', problemId: '', number: 'GX-2026-00001', title: '一件', state: 'inAppOnly',
          attempts: 0, dueAt: at, createdAt: at, key: `${at}_many_${i}`, error: null,
        },
      })
    }
    const one = await as(cast.otherWorker).call('notice.inbox', {})
    const two = await as(cast.otherWorker).call('notice.inbox', { cursor: one.nextCursor! })
    expect([...one.rows, ...two.rows].map(({ id }) => id).filter((id) => id.startsWith('many_'))).toEqual(Array.from({ length: 25 }, (_, i) => `many_${24 - i}`))
    expect(two.nextCursor).toBeNull()
  })

  it('sends to everybody behind a role who let WeChat send, each once', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const fields = { number: 'character_string1', title: 'thing2', note: 'thing3', at: 'time4' }
    await db.collection('settings').doc('templates').set({ data: { progress: { templateId: 'progress-template', fields } } })
    const second = await cast.world.person({ openid: 'o_office2', name: '演示办公室乙', roles: ['office'] })
    await cast.world.cloud.timer('deliver')
    for (const person of [cast.office, second]) await as(person).call('notice.keepTickets', { accepted: ['progress-template'] })
    const { id, number } = await submitted(cast)
    await lead(cast, id, 'extensionAsked')
    await cast.world.cloud.timer('deliver')
    await cast.world.cloud.timer('deliver')
    const sent = cast.world.cloud.messages().filter((message) => JSON.stringify(message).includes(number))
    expect(sent).toHaveLength(2)
    expect(await cast.world.documents('outbox', { problemId: id, to: 'office', kind: 'toDecide' })).toMatchObject([{ state: 'sent' }])
  })

  it('keeps a complaint about conduct from a supervisor whom it concerns, though supervision is told', async () => {
    const concerned = await cast.world.person({ openid: 'o_concerned', name: '演示监督乙', roles: ['supervision'] })
    const { id } = await submitted(cast, { category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const { data } = await db.collection('problems').doc(id).get()
    const { conduct } = data as { conduct: { barredIds: string[] } }
    await db.collection('problems').doc(id).update({ data: { conduct: { ...conduct, barredIds: [concerned.id] } } })
    await as(cast.supervisor).call('problem.decline', { id, ...once(), reason: '请补充之后再提，这里先不受理', whereToTurn: '市总工会' })
    await as(cast.worker).call('problem.object', { id, ...once(), reason: '来了三次都没有办' })
    expect(await kindsOf(cast.supervisor, id)).toContain('toDecide')
    expect(await kindsOf(concerned, id)).toEqual([])
    expect(await as(concerned).call('notice.unread', {})).toEqual({ count: 0 })
    expect(await kindsOf(cast.office, id)).toEqual([])
  })
})
