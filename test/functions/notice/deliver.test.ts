import { startWorld } from '@/test/support/world'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { assigned, submitted } from '../problem/story'

describe('the timers', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf() })
  afterAll(() => cast.world.stop())

  const setUpTemplate = async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const fields = { number: 'character_string1', title: 'thing2', note: 'thing3', at: 'time4' }
    await db.collection('settings').doc('templates').set({ data: { progress: { templateId: 'progress-template', fields } } })
  }
  const outbox = () => cast.world.documents<{ state: string; to: string; kind: string }>('outbox')

  const deliveries = async () => (await cast.world.as(cast.office.openid).call('notice.deliveries', {})).rows
  const keep = (count: number) => Promise.all(Array.from({ length: count }, () => cast.world.as(cast.worker.openid).call('notice.keepTickets', { accepted: ['progress-template'] })))
  const deliver = () => cast.world.cloud.timer('deliver')
  const declined = async (more = {}) => {
    const { id } = await submitted(cast, more)
    await cast.world.as(cast.office.openid).call('problem.decline', { id, submissionId: submissionId(), reason: '这件事归劳动仲裁管', whereToTurn: '仲裁院' })
    return id
  }
  const toReporter = async (id: string) => (await deliveries()).filter(({ problemId, toName }) => problemId === id && toName === null)

  it('keeps the last tickets for what waits for the person, and says why the rest stayed in the app', async () => {
    await setUpTemplate()
    const worker = cast.world.as(cast.worker.openid)
    expect(await worker.call('notice.templates', {})).toEqual({ templateIds: ['progress-template'] })
    expect(await worker.call('notice.keepTickets', { accepted: ['progress-template', 'somebody-else'] })).toEqual({ kept: 1 })
    const { id: news } = await assigned(cast)
    await deliver()
    expect(await toReporter(news)).toMatchObject([{ words: '已受理，正在安排人办', outcome: 'inAppOnly', reason: 'keptForMoreImportant' }])
    const [first, second] = [await declined(), await declined()]
    await deliver()
    await deliver()
    const outcomes = [...(await toReporter(first)), ...(await toReporter(second))].map(({ outcome, reason }) => [outcome, reason])
    expect(outcomes.sort()).toEqual([['inAppOnly', 'noTicket'], ['sent', null]])
    expect(cast.world.cloud.messages().filter(({ openid }) => openid === cast.worker.openid)).toHaveLength(1)
  })

  it('says several pieces of news in one message', async () => {
    await keep(5)
    await assigned(cast)
    await assigned(cast)
    const before = cast.world.cloud.messages().length
    await deliver()
    const sent = cast.world.cloud.messages().slice(0, cast.world.cloud.messages().length - before).filter(({ openid }) => openid === cast.worker.openid)
    expect(sent.map(({ data }) => data.thing3?.value)).toEqual(['有 2 件新进展，点开看'])
  })

  it('never sends again what may have gone: the connection broke before the answer', async () => {
    const id = await declined()
    cast.world.cloud.fault({ action: 'wx.openApi', drop: true })
    await deliver()
    cast.world.cloud.fault(null)
    expect(await toReporter(id)).toMatchObject([{ outcome: 'unknown', reason: 'cutOff' }])
    const before = cast.world.cloud.messages().length
    cast.world.at('2026-06-16T03:41:00.000Z')
    await deliver()
    expect(cast.world.cloud.messages()).toHaveLength(before)
  })

  it('tries again what WeChat says it could not take, with growing pauses, and sends it once', async () => {
    await keep(4)
    const id = await declined()
    const sentTo = () => cast.world.cloud.messages().filter(({ openid }) => openid === cast.worker.openid).length
    const before = sentTo()
    cast.world.at('2026-06-16T04:00:00.000Z')
    cast.world.cloud.fault({ action: 'wx.openApi', rate: 1, code: '-1' })
    await deliver()
    expect(await toReporter(id)).toMatchObject([{ outcome: 'retrying', reason: 'unreachable', attempts: 1 }])
    for (const [at, attempts] of [['04:01:30', 1], ['04:02:30', 2], ['04:12:00', 2], ['04:13:00', 3]] as const) {
      cast.world.at(`2026-06-16T${at}.000Z`)
      await deliver()
      expect(await toReporter(id)).toMatchObject([{ outcome: 'retrying', attempts }])
    }
    cast.world.cloud.fault(null)
    cast.world.at('2026-06-16T05:13:30.000Z')
    await deliver()
    await deliver()
    expect(await toReporter(id)).toMatchObject([{ outcome: 'sent', attempts: 4 }])
    expect(sentTo() - before).toBe(1)
  })

  it('says in a digest that is tried again how many pieces of news it speaks for, as it did the first time', async () => {
    await keep(6)
    await assigned(cast)
    await assigned(cast)
    cast.world.at('2026-06-16T05:20:00.000Z')
    cast.world.cloud.fault({ action: 'wx.openApi', rate: 1, code: '-1' })
    await deliver()
    cast.world.cloud.fault(null)
    const before = cast.world.cloud.messages().length
    cast.world.at('2026-06-16T05:23:00.000Z')
    await deliver()
    const sent = cast.world.cloud.messages().slice(0, cast.world.cloud.messages().length - before).filter(({ openid }) => openid === cast.worker.openid)
    expect(sent.map(({ data }) => data.thing3?.value)).toEqual(['有 2 件新进展，点开看'])
  })

  it('waits with a retry for the morning, too', async () => {
    await keep(4)
    const id = await declined()
    cast.world.at('2026-06-16T12:59:00.000Z')
    cast.world.cloud.fault({ action: 'wx.openApi', rate: 1, code: '45009' })
    await deliver()
    cast.world.cloud.fault(null)
    cast.world.at('2026-06-16T13:30:00.000Z')
    await deliver()
    expect(await toReporter(id)).toMatchObject([{ outcome: 'retrying', attempts: 1 }])
    cast.world.at('2026-06-17T00:01:00.000Z')
    await deliver()
    expect(await toReporter(id)).toMatchObject([{ outcome: 'sent', attempts: 2 }])
    cast.world.at('2026-06-16T06:00:00.000Z')
  })

  it('rings nobody between nine in the evening and eight in the morning', async () => {
    await keep(5)
    cast.world.at('2026-06-16T15:00:00.000Z')
    const id = await declined()
    await deliver()
    expect(await toReporter(id)).toEqual([])
    cast.world.at('2026-06-17T00:01:00.000Z')
    await deliver()
    expect(await toReporter(id)).toMatchObject([{ outcome: 'sent' }])
  })

  it('takes up what a run left that died, and tells nobody twice', async () => {
    const id = await declined()
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await deliver()
    const sent = cast.world.cloud.messages().length
    // As a run leaves it that dies after sending: leased, and the lease is over.
    await db.collection('outbox').where({ problemId: id }).update({ data: { state: 'sending', dueAt: '2026-06-17T00:00:30.000Z' } })
    cast.world.at('2026-06-17T01:00:00.000Z')
    await deliver()
    expect(cast.world.cloud.messages()).toHaveLength(sent)
    expect((await outbox()).filter(({ state }) => state === 'sending')).toEqual([])
  })

  it('tells the office nothing of messages about conduct', async () => {
    const id = (await submitted(cast, { category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })).id
    await deliver()
    expect((await deliveries()).filter(({ problemId }) => problemId === id)).toEqual([])
  })

  it('never sends a fully anonymous reporter anything', async () => {
    await cast.world.as(cast.worker.openid).call('notice.keepTickets', { accepted: ['progress-template'] })
    const { id } = await submitted(cast, { anonymity: 'anonymous' })
    await cast.world.as(cast.office.openid).call('problem.decline', {
      id, submissionId: 'decline-anonymous-1', reason: '这件事归劳动仲裁管', whereToTurn: '仲裁院',
    })
    await cast.world.cloud.timer('deliver')
    const kept = await cast.world.documents<{ state: string; to: string }>('outbox', { problemId: id })
    expect(kept.filter(({ to }) => to.startsWith('pseudonym:')).map(({ state }) => state)).toEqual(['inAppOnly'])
    expect(kept.map(({ to }) => to)).not.toContain(`person:${cast.worker.id}`)
  })

  it('takes back a report that was not supplied in ten working days', async () => {
    const { id } = await submitted(cast)
    await cast.world.as(cast.office.openid).call('problem.returnForMore', { id, submissionId: 'return-for-more-1', words: '请说说是哪几个月的' })
    await cast.world.cloud.timer('sweep')
    expect((await cast.world.as(cast.worker.openid).call('problem.get', { id })).state).toBe('returned')
    cast.world.at('2026-07-06T02:00:00.000Z')
    await cast.world.cloud.timer('sweep')
    expect((await cast.world.as(cast.worker.openid).call('problem.get', { id })).state).toBe('withdrawn')
  })

  it('keeps in the line that it was red, once', async () => {
    const { id } = await submitted(cast)
    cast.world.at('2026-08-03T02:00:00.000Z')
    await cast.world.cloud.timer('sweep')
    await cast.world.cloud.timer('sweep')
    const noted = (await cast.world.documents<{ event: { type: string } }>('history', { problemId: id })).filter(({ event }) => event.type === 'redNoted')
    expect(noted).toHaveLength(1)
  })

  it.each([
    ['by the cloud', true, { errCode: -504001 }],
    ['by themselves, where the platform lets it through', false, { result: { refused: true } }],
  ])('refuse a forged timer event from a person %s', async (_title, isRefusingTimerCallers, refusal) => {
    const world = await startWorld(undefined, { isRefusingTimerCallers })
    expect(await world.cloud.invoke('sweep', { Type: 'Timer', TriggerName: 'sweep' }, 'o-somebody')).toMatchObject(refusal)
    await world.stop()
  })
})
