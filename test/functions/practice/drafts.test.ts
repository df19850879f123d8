import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'

describe('a practice as a draft', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await castOf()
  })
  afterAll(() => cast.world.stop())
  const words = { title: '轮班共餐', description: '三个站轮流做夜班饭，由工会补贴食材。' }
  const cadre = () => cast.world.as(cast.owner.openid)

  it('is written once, and gets other words from its author alone', async () => {
    const input = { submissionId: submissionId(), ...words, unionId: cast.union.id }
    const made = await cadre().call('practice.saveDraft', input)
    expect(await cadre().call('practice.saveDraft', input)).toEqual(made)
    expect(made).toMatchObject({ union: { name: cast.union.name }, version: 1, isYours: true, visitId: null })
    const change = { submissionId: submissionId(), id: made.id, version: 1, ...words, title: '轮班共餐办法' }
    expect((await cast.world.as(cast.coOwner.openid).refusal('practice.saveDraft', change)).code).toBe('NOT_FOUND')
    expect(await cadre().call('practice.saveDraft', change)).toMatchObject({ id: made.id, version: 2, title: '轮班共餐办法', union: { name: cast.union.name } })
    expect((await cadre().refusal('practice.saveDraft', { ...change, submissionId: submissionId() })).code).toBe('CONFLICT')
    expect((await cadre().refusal('practice.saveDraft', { ...input, submissionId: submissionId(), unionId: 'union-none' })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(cast.worker.openid).refusal('practice.saveDraft', input)).code).toBe('FORBIDDEN')
  })

  it('of a chair is the own union’s, whatever was sent', async () => {
    const other = await cast.world.union({ name: '演示别家工会' })
    const made = await cast.world.as(cast.chair.openid).call('practice.saveDraft', { submissionId: submissionId(), ...words, unionId: other.id })
    expect(made.union).toMatchObject({ id: cast.union.id })
  })

  it('is read by its author and whoever reviews or publishes', async () => {
    const { id } = await cadre().call('practice.saveDraft', { submissionId: submissionId(), ...words })
    expect((await cast.world.as(cast.coOwner.openid).refusal('practice.get', { id })).code).toBe('NOT_FOUND')
    expect((await cadre().refusal('practice.get', { id: 'practice-none' })).code).toBe('NOT_FOUND')
    expect(await cast.world.as(cast.office.openid).call('practice.get', { id })).toMatchObject({ isYours: false })
    expect((await cast.world.as(cast.coOwner.openid).call('practice.drafts', { scope: 'all' })).rows).toEqual([])
    expect((await cast.world.as(cast.leader.openid).call('practice.drafts', { scope: 'all' })).rows.map((row) => row.id)).toContain(id)
    expect((await cadre().call('practice.drafts', { scope: 'mine' })).rows.every(({ isYours }) => isYours)).toBe(true)
    expect((await cast.world.as(cast.worker.openid).refusal('practice.drafts', { scope: 'mine' })).code).toBe('FORBIDDEN')
  })

  it('is listed a page at a time', async () => {
    for (let i = 0; i < 22; i++) await cast.world.as(cast.supervisor.openid).call('practice.saveDraft', { submissionId: submissionId(), ...words })
    const list = (cursor?: string) => cast.world.as(cast.supervisor.openid).call('practice.drafts', { scope: 'mine', cursor })
    const first = await list()
    const second = await list(first.nextCursor!)
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(22)
    expect(second.nextCursor).toBeNull()
  })
})
