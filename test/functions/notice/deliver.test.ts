import { startWorld } from '@/test/support/world'
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

  it('sends one message for each ticket and leaves the rest to the app', async () => {
    await setUpTemplate()
    const worker = cast.world.as(cast.worker.openid)
    expect(await worker.call('notice.templates', {})).toEqual({ templateIds: ['progress-template'] })
    expect(await worker.call('notice.keepTickets', { accepted: ['progress-template', 'somebody-else'] })).toEqual({ kept: 1 })
    await assigned(cast)
    await assigned(cast)
    await cast.world.cloud.timer('deliver')
    await cast.world.cloud.timer('deliver')
    const states = (await outbox()).filter(({ to }) => to === `person:${cast.worker.id}`).map(({ state }) => state)
    expect(states.sort()).toEqual(['inAppOnly', 'sent'])
  })

  it('never sends a fully anonymous reporter anything', async () => {
    await cast.world.as(cast.worker.openid).call('notice.keepTickets', { accepted: ['progress-template'] })
    const { id } = await submitted(cast, { anonymity: 'anonymous' })
    await cast.world.as(cast.office.openid).call('problem.decline', {
      id, submissionId: 'decline-anonymous-1', reason: '这件事归劳动仲裁管', whereToTurn: '仲裁院',
    })
    await cast.world.cloud.timer('deliver')
    const [message] = await cast.world.documents<{ state: string; to: string }>('outbox', { problemId: id })
    expect(message).toMatchObject({ state: 'inAppOnly', to: expect.stringMatching(/^pseudonym:/) })
  })

  it('takes back a report that was not supplied in ten working days', async () => {
    const { id } = await submitted(cast)
    await cast.world.as(cast.office.openid).call('problem.returnForMore', { id, submissionId: 'return-for-more-1', words: '请说说是哪几个月的' })
    await cast.world.cloud.timer('sweep')
    expect((await cast.world.as(cast.worker.openid).call('problem.get', { id })).state).toBe('returned')
    cast.world.at('2026-07-03T02:00:00.000Z')
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
