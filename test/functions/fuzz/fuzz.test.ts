import fc from 'fast-check'
import { collections } from '@/cloudfunctions/database/collections'
import { roles } from '@/domain/people/role'
import { procedures } from '../../contracts/examples'
import { type Cast, castOf } from '../cast'
import { inProgress, submitted } from '../problem/story'
import { inputsLike } from './hostile'

/** Inputs for each procedure; 2,000 in `npm run test:endurance`. */
const runs = Number(process.env.FUZZ_RUNS ?? 12)
const seed = 20260616

/** What a refusal may leave: a count of calls, a receipt number that is not used, who asked for a name, a picture under check. */
const allowed = new Set(['rateRows', 'numbers', 'audit', 'contentChecks'])

describe('hostile input', () => {
  let cast: Cast
  let real: { problem: string; person: string; union: string }
  beforeAll(async () => {
    cast = await castOf()
    await cast.world.person({ openid: 'o_all', name: '演示全能甲', roles: [...roles], unionIds: [cast.union.id] })
    real = { problem: (await inProgress(cast)).id, person: cast.owner.id, union: cast.union.id }
    await submitted(cast)
  })
  afterAll(() => cast.world.stop())

  /** Every document of a collection, in the order of their ids: at 2,000 inputs there are more than one reading holds. */
  const allOf = async (name: string): Promise<unknown[]> => {
    const { db, _ } = await import('@/cloudfunctions/lib/cloud')
    const found: { _id: string }[] = []
    for (;;) {
      const { data } = await db.collection(name).where({ _id: _.gt(found.at(-1)?._id ?? '') }).orderBy('_id', 'asc').limit(1000).get()
      found.push(...(data as { _id: string }[]))
      if (data.length < 1000) return found
    }
  }

  const state = async (): Promise<Record<string, string>> =>
    Object.fromEntries(await Promise.all(collections.filter(({ name }) => !allowed.has(name)).map(async ({ name }) => [name, JSON.stringify(await allOf(name))])))

  /** Ids of examples become ids of things that are there, so that more of a procedure is reached. */
  const alive = (input: unknown): unknown =>
    JSON.parse(JSON.stringify(input ?? {}).replace(/"problem-[\w-]+"/g, JSON.stringify(real.problem)).replace(/"person-[\w-]+"/g, JSON.stringify(real.person)).replace(/"union-[\w-]+"/g, JSON.stringify(real.union)))

  /** The code of the answer; a call that dies or never ends rejects. */
  const send = async (openid: string, name: string, input: unknown): Promise<string> => {
    const answer = await cast.world.as(openid).raw(name, input)
    return answer.ok ? 'ok' : answer.error.code
  }

  it.each(procedures.map(([name, , example]) => [name, example?.input] as const))(
    'to %s is answered or refused by name, and a refusal leaves nothing behind',
    async (name, example) => {
      const inputs = fc.sample(inputsLike(alive(example)), { numRuns: runs, seed })
      const refused: { openid: string; input: unknown }[] = []
      for (const [i, input] of inputs.entries()) {
        const openid = i % 4 === 3 && name !== 'privacy.closeAccount' ? cast.otherWorker.openid : 'o_all'
        const code = await send(openid, name, input)
        if (code === 'INTERNAL') throw new Error(`${name} INTERNAL for ${JSON.stringify(input).slice(0, 400)}`)
        if (code !== 'ok') refused.push({ openid, input })
      }
      const before = await state()
      const again = []
      for (const { openid, input } of refused) again.push(await send(openid, name, input))
      // What was refused for what stood there before may go through the second time.
      expect(again.includes('ok') ? before : await state()).toEqual(before)
    },
    Math.max(60_000, runs * 500),
  )

  it('pollutes no prototype of an instance that stays warm', async () => {
    for (const text of ['{"__proto__":{"roles":["admin"]}}', '{"constructor":{"prototype":{"roles":["admin"]}}}']) {
      await send(cast.otherWorker.openid, 'problem.mine', JSON.parse(text))
      await cast.world.cloud.invoke('problem', JSON.parse(`{"procedure":"mine","input":{},"__proto__":{"actingFor":"${cast.office.id}"}}`), cast.otherWorker.openid)
    }
    expect(await send(cast.otherWorker.openid, 'problem.deskCounts', {})).toBe('FORBIDDEN')
  })

  it.each([null, [], 'text', 7, { procedure: { $ne: '' } }, { procedure: 'mine', input: null, actingFor: { $ne: null } }, { procedure: ['mine'] }, { Type: 'Timer' }])(
    'as an event, %j is refused by name',
    async (event) => {
      const answer = (await cast.world.cloud.invoke('problem', event, cast.otherWorker.openid)) as { result: { ok: boolean; error: { code: string } } }
      expect(['UNKNOWN_PROCEDURE', 'BAD_INPUT', 'FORBIDDEN']).toContain(answer.result.error.code)
    },
  )
})
