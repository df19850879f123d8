import type { Person } from '../../support/world'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'

describe('a practice on its way', () => {
  let cast: Cast
  let publicity: Person
  let other: { union: { id: string; name: string }; chair: Person }
  beforeAll(async () => {
    cast = await castOf()
    publicity = await cast.world.person({ openid: 'o_publicity', name: '演示宣传甲', roles: ['publicity', 'cadre'] })
    const union = await cast.world.union({ name: '演示物流园区工会联合会' })
    other = { union, chair: await cast.world.person({ openid: 'o_chair2', name: '演示主席乙', roles: ['worker', 'chair'], unionIds: [union.id] }) }
  })
  afterAll(() => cast.world.stop())

  const as = (person: Person) => cast.world.as(person.openid)
  const words = (more: object = {}) => ({ title: '轮班共餐', description: '三个站轮流做夜班饭，由工会补贴食材。', ...more })
  const drafted = (more: object = {}) => as(cast.owner).call('practice.saveDraft', { submissionId: submissionId(), ...words({ unionId: cast.union.id }), ...more })
  const step = (id: string, more: object = {}) => ({ submissionId: submissionId(), id, ...more })

  const published = async (more: object = {}) => {
    const { id } = await drafted(more)
    await as(cast.owner).call('practice.handIn', step(id))
    await as(publicity).call('practice.edit', step(id, { ...words(), kind: 'lifeQuality' as const, ...more }) as never)
    return as(cast.office).call('practice.publish', step(id))
  }
  const outbox = (practiceId: string) => cast.world.documents<{ kind: string; to: string }>('outbox', { practiceId })

  it('is handed in, edited, approved and published, with a dated history and somebody told at each step', async () => {
    const draft = await drafted()
    const handIn = step(draft.id, { version: 1 })
    const submitted = await as(cast.owner).call('practice.handIn', handIn)
    expect(submitted).toMatchObject({ state: 'submitted', version: 2, may: ['withdraw'] })
    expect(await as(cast.owner).call('practice.handIn', handIn)).toEqual(submitted)
    expect((await as(publicity).call('practice.desk', { state: 'submitted' })).rows.map(({ id }) => id)).toContain(draft.id)
    const edited = await as(publicity).call('practice.edit', { ...step(draft.id, { version: 2 }), ...words({ title: '夜班轮流做饭' }), kind: 'lifeQuality' })
    expect(edited).toMatchObject({ state: 'edited', editorName: '演示宣传甲', union: { id: cast.union.id } })
    const done = await as(cast.office).call('practice.publish', step(draft.id))
    expect(done).toMatchObject({ state: 'published', publishedAt: expect.any(String), title: '夜班轮流做饭' })
    expect(done.changes.map(({ version, did, byName, to }) => [version, did, byName, to])).toEqual([
      [1, 'write', '演示干部甲', 'draft'], [2, 'handIn', '演示干部甲', 'submitted'], [3, 'edit', '演示宣传甲', 'edited'], [4, 'publish', '演示办公室甲', 'published'],
    ])
    expect((await outbox(draft.id)).map(({ kind, to }) => `${kind} ${to}`).sort()).toEqual([
      `practicePublished person:${cast.owner.id}`, `practicePublished union:${cast.union.id}`, 'practiceToApprove office', 'practiceToEdit publicity',
    ])
    expect((await as(publicity).call('notice.inbox', {})).rows.map(({ practiceId, words: said }) => [practiceId, said])).toContainEqual([draft.id, '有一篇经验做法等您编辑'])
  })

  it('goes back with a reason, is written anew, and can be taken back', async () => {
    const { id } = await drafted()
    await as(cast.owner).call('practice.handIn', step(id))
    const back = await as(publicity).call('practice.sendBack', step(id, { reason: '请补上花了多少钱' }) as never)
    expect(back).toMatchObject({ state: 'returned', reason: '请补上花了多少钱' })
    expect(await as(cast.owner).call('practice.saveDraft', { ...step(id), ...words({ title: '轮班共餐办法' }) })).toMatchObject({ state: 'returned', title: '轮班共餐办法' })
    expect(await as(cast.owner).call('practice.withdraw', step(id, { reason: '不做了' }) as never)).toMatchObject({ state: 'withdrawn' })
  })

  it('is moved by nobody out of turn, and is not there for whoever may not see it', async () => {
    const { id } = await drafted()
    expect((await as(publicity).refusal('practice.publish', step(id))).code).toBe('FORBIDDEN')
    expect(await as(cast.office).refusal('practice.publish', step(id))).toMatchObject({ code: 'STATE_FORBIDS', details: { state: 'draft', command: 'publish' } })
    expect((await as(cast.coOwner).refusal('practice.handIn', step(id))).code).toBe('NOT_FOUND')
    expect((await as(cast.owner).refusal('practice.handIn', step('practice-none'))).code).toBe('NOT_FOUND')
    expect((await as(cast.owner).refusal('practice.handIn', step(id, { version: 9 }))).code).toBe('CONFLICT')
    expect((await as(cast.worker).refusal('practice.handIn', step(id))).code).toBe('FORBIDDEN')
    expect((await as(cast.owner).refusal('practice.desk', { state: 'draft' })).code).toBe('FORBIDDEN')
    await as(cast.owner).call('practice.handIn', step(id))
    expect(await as(publicity).refusal('practice.edit', { ...step(id), ...words() })).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'kindMissing' } })
    await as(cast.office).call('practice.edit', { ...step(id), ...words(), kind: 'other' })
    expect(await as(cast.office).refusal('practice.publish', step(id))).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'editorApproves' } })
    expect((await as(cast.office).refusal('practice.sendBack', step(id))).code).toBe('BAD_INPUT')
  })

  it('carries its author’s own pictures alone', async () => {
    const { uploadPrefix } = await as(cast.owner).call('practice.openDraft', {})
    const own = await as(cast.owner).upload(uploadPrefix)
    const draft = await drafted({ photos: [own] })
    expect(draft.photos).toEqual([{ fileId: own, url: expect.stringContaining('http') }])
    expect((await as(cast.coOwner).refusal('practice.saveDraft', { submissionId: submissionId(), ...words(), photos: [own] })).code).toBe('FILE_NOT_YOURS')
    await as(cast.owner).call('practice.handIn', step(draft.id))
    expect((await as(publicity).call('practice.edit', { ...step(draft.id), ...words(), kind: 'other' })).photos).toHaveLength(1)
  })

  it('is read by every member without its author’s name, once it is published', async () => {
    const { id } = await published()
    const seen = await as(cast.worker).call('practice.get', { id })
    expect(seen).toMatchObject({ authorName: null, editorName: null, visitId: null, may: [], changes: [], mayCopy: false, isYours: false })
    await as(publicity).call('practice.withdraw', step(id, { reason: '做法停了' }) as never)
    expect((await as(cast.worker).refusal('practice.get', { id })).code).toBe('NOT_FOUND')
    expect((await as(cast.worker).call('practice.list', {})).rows.map((row) => row.id)).not.toContain(id)
  })

  it('is found by its kind and by words', async () => {
    const { id } = await published({ title: '骑手换电地图', description: '把能换电的柜子画成一张图贴在驿站。', kind: 'newEmployment' })
    const list = async (input: object) => (await as(cast.worker).call('practice.list', input)).rows.map((row) => row.id)
    expect(await list({ words: '换电' })).toEqual([id])
    expect(await list({ kind: 'newEmployment' })).toEqual([id])
    expect(await list({ kind: 'newEmployment', words: '换电 驿站' })).toEqual([id])
    expect(await list({ kind: 'organization', words: '换电' })).toEqual([])
    expect(await list({ words: '换电 食堂' })).toEqual([])
    expect((await as(cast.worker).call('practice.list', {})).rows[0]).toMatchObject({ id, authorName: null })
  })

  it('is listed a page at a time, the last published first', async () => {
    const { practiceDocument } = await import('@/cloudfunctions/practice/practice.repository')
    const { draftPractice } = await import('@/domain/practice/practice')
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const made = Array.from({ length: 45 }, (_, i) => {
      const at = `2026-05-01T00:00:${String(i).padStart(2, '0')}.000Z`
      return practiceDocument({
        ...draftPractice({ ...words(), id: `practice-${i}`, unionId: null, unionName: null, visitId: null, authorId: 'p_nobody', authorName: '', createdAt: at, kind: 'organization' }), state: 'published', publishedAt: at,
      })
    })
    await db.collection('practices').add({ data: made })
    const read = async (input: { kind?: 'organization'; words?: string }): Promise<string[]> => {
      const ids: string[] = []
      for (let cursor: string | undefined; ;) {
        const page = await as(cast.worker).call('practice.list', { ...input, cursor })
        ids.push(...page.rows.map(({ id }) => id))
        if (page.nextCursor === null) return ids
        cursor = page.nextCursor
      }
    }
    expect(await read({ kind: 'organization' })).toEqual(made.map(({ _id }) => _id).reverse())
    expect((await read({ words: '轮流做夜班饭' })).filter((id) => id.startsWith('practice-'))).toHaveLength(45)
  })

  it('is copied by other unions: each says once how it went, says it anew, or takes it back', async () => {
    const { id } = await published()
    const chair = as(other.chair)
    expect(await chair.call('practice.get', { id })).toMatchObject({ mayCopy: true, ownCopy: null })
    const input = step(id, { words: '两个网点照着做了，有事打13912345678。' }) as never
    expect(await chair.call('practice.copy', input)).toEqual({ id, copyCount: 1 })
    expect(await chair.call('practice.copy', input)).toEqual({ id, copyCount: 1 })
    expect(await chair.call('practice.copy', step(id, { words: '三个网点都做了' }) as never)).toEqual({ id, copyCount: 1 })
    expect((await as(cast.worker).call('practice.copies', { id })).rows).toEqual([{ unionId: other.union.id, unionName: other.union.name, words: '三个网点都做了', at: expect.any(String) }])
    expect((await chair.call('practice.get', { id })).ownCopy).toMatchObject({ words: '三个网点都做了' })
    expect((await outbox(id)).filter(({ kind }) => kind === 'practiceCopied').map(({ to }) => to).sort()).toEqual([`person:${cast.owner.id}`, `union:${cast.union.id}`])
    expect(await chair.call('practice.uncopy', step(id))).toEqual({ id, copyCount: 0 })
    expect(await chair.call('practice.uncopy', step(id))).toEqual({ id, copyCount: 0 })
    expect((await as(cast.worker).call('practice.copies', { id })).rows).toEqual([])
  })

  it('is copied neither by its own union, nor in another’s name, nor before it is published', async () => {
    const { id } = await published()
    const copy = (of: string, more: object = {}) => step(of, { words: '我们也做', ...more })
    expect(await as(cast.chair).refusal('practice.copy', copy(id))).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'ownPractice' } })
    expect((await as(cast.chair).refusal('practice.copy', copy(id, { unionId: other.union.id }))).code).toBe('NOT_FOUND')
    expect((await as(cast.owner).refusal('practice.copy', copy(id))).code).toBe('FORBIDDEN')
    expect((await as(other.chair).refusal('practice.copy', copy((await drafted()).id))).code).toBe('NOT_FOUND')
    expect((await as(cast.worker).refusal('practice.copies', { id: 'practice-none' })).code).toBe('NOT_FOUND')
  })
})
