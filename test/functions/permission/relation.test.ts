import { submissionId } from '../../support/ids'
import { procedures } from '../../contracts/examples'
import { type Cast, castOf } from '../cast'
import { inProgress, submitted } from '../problem/story'

type Who = 'worker' | 'otherWorker' | 'owner' | 'coOwner' | 'chair' | 'office' | 'supervisor' | 'leader' | 'admin'
const everybody: readonly Who[] = ['worker', 'otherWorker', 'owner', 'coOwner', 'chair', 'office', 'supervisor', 'leader', 'admin']

/** Who sees a line at all, by hand; to everybody else it is not there. */
const seenBy: Readonly<Record<'ordinary' | 'hiddenFromUnion' | 'anonymous' | 'conduct', readonly Who[]>> = {
  ordinary: ['worker', 'owner', 'chair', 'office', 'supervisor', 'leader'],
  hiddenFromUnion: ['worker', 'owner', 'office', 'supervisor', 'leader'],
  anonymous: ['worker', 'owner', 'chair', 'office', 'supervisor', 'leader'],
  conduct: ['worker', 'supervisor'],
}
type Line = keyof typeof seenBy
const lines = Object.keys(seenBy) as Line[]

/** Every procedure that is about one line. */
const aboutOne = procedures.filter(([name, { input }]) => name.startsWith('problem.') && 'id' in ((input as unknown as { _zod: { def: { shape?: object } } })._zod.def.shape ?? {}))
/** Their ids are not a line's. */
const others = new Set(['problem.continueExport', 'problem.continueImport', 'problem.undoImport', 'problem.publishedProblem', 'problem.follow', 'problem.unfollow'])

describe('one line and everybody around it', () => {
  let cast: Cast
  const people = {} as Record<Who, { openid: string }>
  const ids = {} as Record<Line, string>
  beforeAll(async () => {
    cast = await castOf()
    Object.assign(people, cast, { admin: await cast.world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['worker', 'admin'] }) })
    ids.ordinary = (await inProgress(cast)).id
    ids.hiddenFromUnion = (await inProgress(cast, { isHiddenFromUnion: true })).id
    ids.anonymous = (await inProgress(cast, { anonymity: 'anonymous' })).id
    ids.conduct = (await submitted(cast, { category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })).id
  })
  afterAll(() => cast.world.stop())

  const missing = 'never-was-such-a-line-001'
  const ask = async (who: Who, name: string, input: object, id: string) => {
    const answer = await cast.world.as(people[who].openid).raw(name, { ...input, id, ...('submissionId' in input ? { submissionId: submissionId() } : {}) })
    return answer.ok ? { code: 'answered', details: {} } : { code: answer.error.code, details: answer.error.details }
  }

  it.each(lines.flatMap((line) => everybody.map((who) => [line, who] as const)))('%s: for %s it is there or not, as the table says', async (line, who) => {
    const { code } = await ask(who, 'problem.get', {}, ids[line])
    expect(code).toBe(seenBy[line].includes(who) ? 'answered' : 'NOT_FOUND')
  })

  it.each(aboutOne.filter(([name]) => !others.has(name)).map(([name, , example]) => [name, example!.input as object] as const))(
    '%s answers whoever may not see the line as if there were none, and moves nothing',
    async (name, input) => {
      const before = JSON.stringify(await cast.world.documents('problems'))
      for (const line of lines) {
        for (const who of everybody.filter((one) => !seenBy[line].includes(one))) {
          const [foreign, absent] = [await ask(who, name, input, ids[line]), await ask(who, name, input, missing)]
          expect({ who, line, ...foreign }).toEqual({ who, line, ...absent })
          expect(['NOT_FOUND', 'FORBIDDEN']).toContain(foreign.code)
        }
      }
      expect(JSON.stringify(await cast.world.documents('problems'))).toBe(before)
    },
  )

  it('gives ids that nobody finds by counting, and answers a number or a neighbour’s id as it answers nonsense', async () => {
    const guesses = [ids.ordinary.slice(0, -1) + (ids.ordinary.endsWith('A') ? 'B' : 'A'), 'GX-2026-00001', '0001', ids.ordinary.toLowerCase()]
    for (const id of guesses) expect(await ask('otherWorker', 'problem.get', {}, id)).toEqual(await ask('otherWorker', 'problem.get', {}, missing))
    expect(new Set(Object.values(ids).map((id) => id.slice(0, 4))).size).toBe(4)
  })

  it('believes nothing that a call says about the caller', async () => {
    const spoofed = { openid: cast.office.openid, personId: cast.worker.id, roles: ['office', 'supervision'], unionIds: [cast.union.id], actor: { roles: ['admin'] }, reporterKeys: [cast.worker.id] }
    const other = cast.world.as(cast.otherWorker.openid)
    expect((await other.raw('problem.mine', spoofed))).toMatchObject({ ok: true, data: { rows: [], nextCursor: null } })
    expect((await other.refusal('problem.get', { ...spoofed, id: ids.ordinary })).code).toBe('NOT_FOUND')
    expect((await other.refusal('problem.deskCounts', spoofed)).code).toBe('FORBIDDEN')
    const beside = await cast.world.cloud.invoke('problem', { procedure: 'get', input: { id: ids.ordinary }, openid: cast.office.openid, userInfo: { openId: cast.office.openid }, OPENID: cast.office.openid }, cast.otherWorker.openid)
    expect(beside).toMatchObject({ result: { ok: false, error: { code: 'NOT_FOUND' } } })
  })

  it('tells nobody by a cursor of another’s list what stands in it', async () => {
    for (let i = 0; i < 21; i++) await submitted(cast)
    const { nextCursor } = await cast.world.as(cast.worker.openid).call('problem.mine', {})
    expect(nextCursor).not.toBeNull()
    expect(await cast.world.as(cast.otherWorker.openid).call('problem.mine', { cursor: nextCursor! })).toEqual({ rows: [], nextCursor: null })
    expect(await cast.world.as(cast.otherWorker.openid).call('notice.inbox', { cursor: nextCursor! })).toEqual({ rows: [], nextCursor: null })
  })
})
