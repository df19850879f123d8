import fc from 'fast-check'
import type * as SendAll from '@/src/features/visit/queue/send-all'
import type * as PlanQueue from '@/src/features/visit/queue/plan-queue'
import type * as Waiting from '@/src/features/visit/queue/waiting'
import type * as Store from '@/src/features/visit/draft-store'
import type * as Draft from '@/src/features/visit/draft'
import type * as KeptPlans from '@/src/features/visit/kept-plans'
import type * as Errors from '@/src/lib/client-error'
import type * as Taro from '../support/taro'
import { ClientError } from '@/src/lib/client-error'
import { type Fate, modelServer } from './model-server'
import { device as firstDevice } from '../support/taro'

let device = firstDevice

/** The app is opened: nothing of the run before is in memory, what the phone kept is there. */
const start = () => {
  const kept = new Map(device.storage)
  jest.resetModules()
  device = (require('../support/taro') as typeof Taro).device
  kept.forEach((value, key) => device.storage.set(key, value))
  const { sendAll } = require('@/src/features/visit/queue/send-all') as typeof SendAll
  const { queuePlans } = require('@/src/features/visit/queue/plan-queue') as typeof PlanQueue
  const { unsentPlans } = require('@/src/features/visit/queue/waiting') as typeof Waiting
  const store = require('@/src/features/visit/draft-store') as typeof Store
  const { newDraft } = require('@/src/features/visit/draft') as typeof Draft
  const { meantPlan } = require('@/src/features/visit/kept-plans') as typeof KeptPlans
  const errors = require('@/src/lib/client-error') as typeof Errors
  return { sendAll, queuePlans, unsentPlans, newDraft, meantPlan, ...store, ...errors }
}

type Start = ReturnType<typeof start>
type Server = ReturnType<typeof modelServer>

const plannedOn = '2026-06-20'

/** One thing that a person does, or that happens to the phone. */
type Act =
  | { act: 'visit'; at: number }
  | { act: 'write'; n: number; photos: number }
  | { act: 'plan' }
  | { act: 'goByPlan'; n: number }
  | { act: 'mendPlan'; n: number }
  | { act: 'send'; fates: Fate[] }
  | { act: 'kill' }

const fate = fc.constantFrom<Fate>('through', 'through', 'through', 'questionLost', 'answerLost', 'killedBefore', 'killedAfter')
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('visit' as const), at: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ act: fc.constant('write' as const), n: fc.integer({ min: 0, max: 9 }), photos: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ act: fc.constant('plan' as const) }),
  fc.record({ act: fc.constant('goByPlan' as const), n: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ act: fc.constant('mendPlan' as const), n: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ act: fc.constant('send' as const), fates: fc.array(fate, { maxLength: 8 }) }),
  fc.record({ act: fc.constant('kill' as const) }),
)

/** `plans`: the union of each, as it was written last. `byPlan`: the check-in that was begun by each while it waited. */
interface Wanted { visits: Map<string, { record: string; photos: number }>; plans: Map<string, string>; byPlan: Map<string, string> }

const checkIn = (app: Start, unionId: string): string => {
  const draft = {
    ...app.newDraft({ id: unionId, name: '演示工会' }, 'field', '2026-06-16T02:00:00.000Z', app.meantPlan(unionId, plannedOn)),
    unsentCheckIn: { fix: null, code: null, at: '2026-06-16T02:00:00.000Z', lastContactAt: null, isTried: true },
  }
  app.saveDraft(draft)
  return draft.id
}

/** Writes the record of one visit that has none, and taps 完成走访. */
const write = (app: Start, n: number, photos: number, wanted: Wanted): void => {
  const open = app.listDrafts().filter(({ isWaitingToSend }) => !isWaitingToSend)
  const chosen = open[n % Math.max(open.length, 1)]
  if (!chosen) return
  const record = `看到的第 ${wanted.visits.size} 次`
  app.savePhotos(chosen.id, Array.from({ length: photos }, (_, i) => ({ id: `${chosen.id}p${i}`, path: `wxfile://${i}.jpg`, fileId: null })))
  app.saveDraft({ ...app.loadDraft(chosen.id)!, topics: ['other'], record, isWaitingToSend: true })
  wanted.visits.set(chosen.id, { record, photos })
}

/** A plan that goes nowhere twice; under the id of one that waits, it takes its place. */
const plan = (app: Start, wanted: Wanted, waiting?: string): void => {
  const unionId = `u${wanted.plans.size}${waiting ? `again${wanted.plans.get(waiting)}` : ''}`
  const { id } = app.queuePlans([{ unionId, plannedOn, time: null, mode: 'field', topics: [], companionIds: [] }], { [unionId]: '演示工会' }, waiting)
  wanted.plans.set(id, unionId)
}

/** Begins at a union whose plan waits on the phone, which from then on stays as it is: it has been gone by. */
const goByPlan = (app: Start, n: number, wanted: Wanted): void => {
  const waiting = app.unsentPlans.list().filter(({ id }) => !wanted.byPlan.has(id))
  const chosen = waiting[n % Math.max(waiting.length, 1)]
  if (chosen) wanted.byPlan.set(chosen.id, checkIn(app, chosen.plans[0]!.unionId))
}

const send = async (app: Start, server: Server, fates: Fate[]): Promise<boolean> => {
  server.setFates(fates)
  return Promise.race([app.sendAll({ to: server.to }).then(() => true), server.died().then(() => false)])
}

const play = async (acts: readonly Act[]): Promise<{ server: Server; wanted: Wanted; app: Start }> => {
  device.reset()
  let app = start()
  const server = modelServer((code) => new app.ClientError(code))
  const wanted: Wanted = { visits: new Map(), plans: new Map(), byPlan: new Map() }
  const restart = (): void => {
    server.revive()
    app = start()
  }
  for (const one of acts) {
    if (one.act === 'visit') checkIn(app, `v${one.at}`)
    if (one.act === 'goByPlan') goByPlan(app, one.n, wanted)
    if (one.act === 'write') write(app, one.n, one.photos, wanted)
    if (one.act === 'plan') {
      plan(app, wanted)
    }
    if (one.act === 'mendPlan') {
      const open = app.unsentPlans.list().filter(({ id, isSent }) => !isSent && !wanted.byPlan.has(id))
      const chosen = open[one.n % Math.max(open.length, 1)]
      if (chosen) plan(app, wanted, chosen.id)
    }
    if (one.act === 'send' && !(await send(app, server, one.fates))) restart()
    if (one.act === 'kill') restart()
  }
  // The network is good at last, and every visit is written.
  while (app.listDrafts().some(({ isWaitingToSend }) => !isWaitingToSend)) write(app, 0, 1, wanted)
  await send(app, server, [])
  return { server, wanted, app }
}

describe('what waits on the phone', () => {
  it('reaches the server exactly once, with every photo, in whatever order it is made, lost, retried and killed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const { server, wanted, app } = await play(acts)
        const finished = [...server.visits.entries()].map(([id, { finished: done, finishes }]) => ({ id: id.slice(2), record: done?.record, photos: done?.photos.length, finishes }))
        const expected = [...wanted.visits.entries()].map(([id, { record, photos }]) => ({ id, record, photos, finishes: 1 }))
        const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id)
        expect(finished.sort(byId)).toEqual(expected.sort(byId))
        expect([...server.plans].sort()).toEqual([...wanted.plans.values()].sort())
        expect([...server.carriedOut.entries()].sort()).toEqual([...wanted.byPlan.entries()].map(([plan, visit]) => [`${plan}/0`, visit]).sort())
        expect(app.listDrafts()).toEqual([])
        expect(app.unsentPlans.list()).toEqual([])
        expect([...device.storage.keys()].filter((key) => /\.(draft|photos)\./.test(key))).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 240_000)

  it('is begun by a plan that waits too: the plan goes first, and while it finds no answer the check-in waits', async () => {
    device.reset()
    const app = start()
    const server = modelServer((code) => new app.ClientError(code))
    const { id: submission } = app.queuePlans([{ unionId: 'u1', plannedOn, time: null, mode: 'phone', topics: ['other'], companionIds: [] }], { u1: '演示工会' })
    expect(app.meantPlan('u1', '2026-06-21')).toBeUndefined()
    expect(app.meantPlan('u1', plannedOn)).toMatchObject({ planId: null, plannedBy: { submissionId: submission, place: 0 }, mode: 'phone', topics: ['other'] })
    const visit = checkIn(app, 'u1')
    // Once by the queue, once before the check-in.
    server.setFates(['questionLost', 'answerLost'])
    await app.sendAll({ to: server.to })
    expect(server.visits.size).toBe(0)
    await app.sendAll({ to: server.to })
    expect([...server.carriedOut]).toEqual([[`${submission}/0`, visit]])
    expect(server.plans).toEqual(['u1'])
  })

  it('is not sent as somebody else, and is there when its owner is back', async () => {
    device.reset()
    device.storage.set('identity.openid', JSON.stringify('o-one'))
    const app = start()
    const server = modelServer((code) => new ClientError(code))
    const id = checkIn(app, 'u1')
    const during = app.sendAll({
      to: { ...server.to, checkIn: async (input) => {
        const answer = await server.to.checkIn(input)
        device.storage.set('identity.openid', JSON.stringify('o-two'))
        return answer
      } },
    })
    app.saveDraft({ ...app.loadDraft(id)!, topics: ['other'], record: '看到的都记了', isWaitingToSend: true })
    await during
    expect(app.listDrafts()).toEqual([])
    await app.sendAll({ to: server.to })
    expect([...server.visits.values()]).toMatchObject([{ finished: null }])
    device.storage.set('identity.openid', JSON.stringify('o-one'))
    expect(app.loadDraft(id)?.checkedIn?.visitId).toBe(`v-${id}`)
  })

  it('stays with its reason when it is refused, holds up nothing else, and goes out once it is mended', async () => {
    device.reset()
    const app = start()
    const server = modelServer((code) => new ClientError(code))
    const ids = [checkIn(app, 'u1'), checkIn(app, 'u2')]
    for (const id of ids) app.saveDraft({ ...app.loadDraft(id)!, topics: ['other'], record: '看到的都记了', isWaitingToSend: true })
    const refusing = { ...server.to, finish: (input: Parameters<typeof server.to.finish>[0]) =>
      input.visitId === `v-${ids[0]}` ? Promise.reject(new app.ClientError('CONTENT_REFUSED')) : server.to.finish(input) }
    await app.sendAll({ to: refusing })
    expect(app.listDrafts()).toMatchObject([{ id: ids[0], refusal: { step: 'finish', code: 'CONTENT_REFUSED' }, isWaitingToSend: false, record: '看到的都记了' }])
    await app.sendAll({ to: server.to })
    expect(server.visits.get(`v-${ids[0]}`)?.finished).toBeNull()

    app.saveDraft({ ...app.loadDraft(ids[0]!)!, record: '改过的话', isWaitingToSend: true, refusal: null })
    await app.sendAll({ to: server.to })
    expect(server.visits.get(`v-${ids[0]}`)?.finished).toMatchObject({ record: '改过的话' })
    expect(app.listDrafts()).toEqual([])
  })

  it('is held as long as the app runs when the phone is full, and says that it is not kept', async () => {
    device.reset()
    const app = start()
    device.storage.set('identity.openid', JSON.stringify('o-one'))
    const full = jest.spyOn(device.storage, 'set').mockImplementation(() => {
      throw new Error('exceed max size')
    })
    const draft = app.newDraft({ id: 'u1', name: '演示工会' }, 'field', '2026-06-16T02:00:00.000Z')
    expect(app.saveDraft({ ...draft, record: '写了很多' })).toBe(false)
    expect(app.loadDraft(draft.id)?.record).toBe('写了很多')
    expect(app.listDrafts()).toHaveLength(1)
    full.mockRestore()
    expect(app.saveDraft({ ...draft, record: '写了很多' })).toBe(true)
    expect(start().listDrafts()).toMatchObject([{ record: '写了很多' }])
  })
})
