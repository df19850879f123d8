import type { Input } from '@/types/contracts'
import type { Person } from '../../support/world'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { submitted } from '../problem/story'

const period = { from: '2026-01-01', to: '2026-12-31' }
const meals = ['夜班到凌晨，食堂关门了，只能吃凉饭，希望有热饭。', '值夜班食堂不开门，想吃口热饭都没有。', '食堂夜班不供饭，夜班职工吃不上热饭。']

describe('a proposal', () => {
  let cast: Cast
  let support: Person
  let lines: string[]
  beforeAll(async () => {
    cast = await castOf()
    support = await cast.world.person({ openid: 'o_support', name: '演示保障甲', roles: ['support', 'cadre'] })
    const [named, anonymous, another] = [
      await submitted(cast, { category: 'culture', description: meals[0]! }),
      await submitted(cast, { category: 'culture', description: meals[1]!, anonymity: 'anonymous' }),
      await submitted(cast, { category: 'culture', description: `${meals[2]!}联系13912345678。`, isHiddenFromUnion: true }),
    ]
    lines = [named.id, anonymous.id, another.id]
    await submitted(cast, { category: 'pay' })
  })
  afterAll(() => cast.world.stop())

  const as = (person: Person) => cast.world.as(person.openid)
  const draft = (more: Partial<Input<'proposal.saveDraft'>> = {}): Input<'proposal.saveDraft'> => ({
    submissionId: submissionId(), title: '关于夜班职工用餐的建议', findings: '半年里夜班职工反映吃不上热饭。', advice: '请把夜班用餐写进集体合同示范文本。', category: 'culture', ...period, problemIds: lines, ...more,
  })
  const step = (id: string, more: object = {}) => ({ submissionId: submissionId(), id, ...more }) as never
  const reviewed = async () => {
    const { id } = await as(support).call('proposal.saveDraft', draft())
    await as(support).call('proposal.handIn', step(id))
    return as(cast.office).call('proposal.approve', step(id))
  }
  const sent = { body: '演示区人社局', on: '2026-06-16' }

  it('is suggested by what recurs, without anybody’s name or number', async () => {
    const { groups, isWhole, examined } = await as(support).call('proposal.suggest', { ...period, category: 'culture' })
    expect(groups).toEqual([expect.objectContaining({ count: 3, category: 'culture', unionCount: 1, monthCount: 1 })])
    expect([...groups[0]!.problemIds].sort()).toEqual([...lines].sort())
    expect({ isWhole, examined }).toEqual({ isWhole: true, examined: 3 })
    expect(JSON.stringify(groups)).not.toMatch(/13912345678|演示职工|reporter/)
    expect((await as(support).call('proposal.suggest', { from: '2026-01-01', to: '2026-05-31' })).groups).toEqual([])
    for (const other of [cast.worker, cast.chair, cast.owner, cast.leader]) expect((await as(other).refusal('proposal.suggest', period)).code).toBe('FORBIDDEN')
  })

  it('is drawn from lines looked for by kind, union, period and words', async () => {
    const found = async (input: object) => (await as(support).call('proposal.candidates', { ...period, ...input })).rows.map(({ id }) => id).sort()
    expect(await found({ category: 'culture' })).toEqual([...lines].sort())
    expect(await found({ words: '热饭', category: 'culture' })).toEqual([...lines].sort())
    expect(await found({ words: '热饭', unionId: 'u_nobody' })).toEqual([])
    expect(await found({ category: 'culture', unionId: cast.union.id })).toEqual([...lines].sort())
    expect(await found({ from: '2026-07-01', words: '热饭' })).toEqual([])
  })

  it('is drafted once, edited, and shows the figures behind it as they stand', async () => {
    const input = draft()
    const made = await as(support).call('proposal.saveDraft', input)
    expect(await as(support).call('proposal.saveDraft', input)).toMatchObject({ id: made.id, version: 1, changes: made.changes })
    expect(made).toMatchObject({ state: 'draft', lines: 3, figures: { lines: 3, verdicts: { none: 3 }, unions: [{ count: 3 }] }, may: ['write', 'handIn', 'withdraw'] })
    expect(made.problems.map(({ id }) => id)).toEqual(lines)
    const other = await as(support).call('proposal.saveDraft', draft({ id: made.id, version: 1, problemIds: lines.slice(0, 2) }))
    expect(other).toMatchObject({ version: 2, lines: 2, figures: { lines: 2 } })
    expect((await as(support).refusal('proposal.saveDraft', draft({ id: made.id, version: 1 }))).code).toBe('CONFLICT')
    expect((await as(support).refusal('proposal.saveDraft', draft({ id: 'proposal-none' }))).code).toBe('NOT_FOUND')
    expect((await as(support).refusal('proposal.saveDraft', draft({ from: '2026-12-31', to: '2026-01-01' }))).code).toBe('RULE_VIOLATED')
    expect((await as(cast.owner).refusal('proposal.saveDraft', draft())).code).toBe('FORBIDDEN')
  })

  it('takes in no complaint about conduct and no line that is not there', async () => {
    const conduct = await submitted(cast, { category: 'conduct', isAboutSupervision: false, unionId: null })
    expect(await as(support).refusal('proposal.saveDraft', draft({ problemIds: [lines[0]!, conduct.id, 'problem-none'] }))).toMatchObject({ code: 'NOT_FOUND', details: { problemIds: [conduct.id, 'problem-none'] } })
    expect((await as(support).call('proposal.candidates', { ...period, category: 'conduct' })).rows).toEqual([])
  })

  it('freezes its figures when it is handed in, and is reviewed by another', async () => {
    const { id } = await as(support).call('proposal.saveDraft', draft())
    const extra = await submitted(cast, { category: 'culture', description: meals[0]! })
    await as(support).call('proposal.saveDraft', draft({ id, problemIds: [...lines, extra.id] }))
    const handIn = step(id)
    expect(await as(support).call('proposal.handIn', handIn)).toMatchObject({ state: 'review', figures: { lines: 4 } })
    expect((await as(support).call('proposal.handIn', handIn)).version).toBe(3)
    await as(cast.worker).call('problem.withdraw', { id: extra.id, submissionId: submissionId() })
    expect(await as(cast.leader).call('proposal.get', { id })).toMatchObject({ figures: { lines: 4 }, may: ['sendBack', 'approve'] })
    expect((await as(support).refusal('proposal.approve', step(id))).code).toBe('FORBIDDEN')
    expect(await as(cast.leader).call('proposal.sendBack', step(id, { reason: '请补上涉及多少人' }))).toMatchObject({ state: 'returned', reason: '请补上涉及多少人' })
    expect((await as(cast.leader).refusal('proposal.approve', step(id))).code).toBe('STATE_FORBIDS')
    expect((await as(cast.leader).refusal('proposal.get', { id: 'proposal-none' })).code).toBe('NOT_FOUND')
    expect((await as(cast.worker).refusal('proposal.get', { id })).code).toBe('FORBIDDEN')
    expect(await as(support).call('proposal.withdraw', step(id, { reason: '并入另一份' }))).toMatchObject({ state: 'withdrawn' })
    expect((await as(cast.office).refusal('proposal.handIn', step('proposal-none'))).code).toBe('NOT_FOUND')
  })

  it('goes to a named body and is followed until it is put into effect', async () => {
    const { id } = await reviewed()
    const send = step(id, sent)
    const gone = await as(support).call('proposal.send', send)
    expect(gone).toMatchObject({ state: 'submitted', sent: { ...sent, documentNumber: null }, follows: ['studying', 'adopted', 'partlyAdopted', 'declined'] })
    expect(await as(support).call('proposal.send', send)).toEqual(gone)
    expect((await as(cast.leader).refusal('proposal.send', step(id, sent))).code).toBe('FORBIDDEN')
    expect(await as(support).refusal('proposal.record', step(id, { outcome: 'declined', on: '2026-06-16' }))).toMatchObject({ details: { rule: 'reasonMissing' } })
    expect(await as(support).refusal('proposal.record', step(id, { outcome: 'studying', on: '2026-06-17' }))).toMatchObject({ details: { rule: 'datesOutOfOrder' } })
    expect((await as(support).refusal('proposal.record', step(id, { outcome: 'implemented', on: '2026-06-16' }))).code).toBe('STATE_FORBIDS')
    expect((await as(support).refusal('proposal.withdraw', step(id, { reason: '不报了' }))).code).toBe('STATE_FORBIDS')
    await as(support).call('proposal.record', step(id, { outcome: 'studying', on: '2026-06-16', note: '列入下半年议题' }))
    await as(support).call('proposal.record', step(id, { outcome: 'adopted', on: '2026-06-16' }))
    const done = await as(cast.office).call('proposal.record', step(id, { outcome: 'implemented', on: '2026-06-16' }))
    expect(done).toMatchObject({ state: 'implemented', follows: [], may: [] })
    expect(done.outcomes.map(({ outcome }) => outcome)).toEqual(['studying', 'adopted', 'implemented'])
    expect(done.changes.map(({ did }) => did)).toEqual(['write', 'handIn', 'approve', 'send', 'record', 'record', 'record'])
    expect((await as(cast.supervisor).call('proposal.list', { state: 'implemented' })).rows.map((row) => row.id)).toEqual([id])
  })

  it('is told to everybody who reported what it came from, once, by their own line and as anonymous as they are', async () => {
    const { id } = await reviewed()
    expect((await as(cast.worker).call('proposal.ofProblem', { problemId: lines[0]! })).rows.map((row) => row.id)).not.toContain(id)
    await as(support).call('proposal.send', step(id, sent))
    await cast.world.cloud.timer('deliver')
    // A run of the timer that died half way begins again.
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('outbox').where({ to: `reporters:${id}` }).update({ data: { state: 'waiting' } })
    await cast.world.cloud.timer('deliver')
    const told = (await cast.world.documents<{ to: string; problemId: string; proposalId: string }>('outbox', { kind: 'proposalSent', proposalId: id })).filter(({ to }) => !to.startsWith('reporters:'))
    expect(told.map(({ to, problemId }) => [to.split(':')[0], problemId]).sort()).toEqual([['person', lines[0]], ['pseudonym', lines[1]]])
    expect((await as(cast.worker).call('notice.inbox', {})).rows.filter(({ proposalId }) => proposalId === id).map(({ words, problemId }) => [words, problemId]).sort()).toEqual(
      [['您反映的这类问题已形成建议报送', lines[0]], ['您反映的这类问题已形成建议报送', lines[1]]].sort(),
    )
    for (const problemId of lines) {
      const { rows } = await as(cast.worker).call('proposal.ofProblem', { problemId })
      expect(rows.find((row) => row.id === id)).toEqual({ id, title: '关于夜班职工用餐的建议', advice: expect.any(String), lines: 3, state: 'submitted', sent: { ...sent, documentNumber: null }, outcomes: [] })
    }
    expect((await as(cast.otherWorker).refusal('proposal.ofProblem', { problemId: lines[0]! })).code).toBe('NOT_FOUND')
    expect((await as(cast.chair).refusal('proposal.ofProblem', { problemId: lines[0]! })).code).toBe('NOT_FOUND')
    expect((await as(cast.office).call('proposal.ofProblem', { problemId: lines[0]! })).rows.map((row) => row.id)).toContain(id)
  })

  it('is listed a page at a time, newest first', async () => {
    const { proposalDocument } = await import('@/cloudfunctions/proposal/proposal.repository')
    const { draftProposal } = await import('@/domain/proposal/proposal')
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const made = Array.from({ length: 45 }, (_, i) =>
      proposalDocument(draftProposal({
        id: `proposal-${String(i).padStart(2, '0')}`, title: '演示建议', findings: '', advice: '', authorId: support.id, authorName: '', createdAt: `2026-06-17T00:00:${String(i).padStart(2, '0')}.000Z`,
        drawing: { category: null, ...period, unionIds: [], words: null, problemIds: [] },
      })),
    )
    await db.collection('proposals').add({ data: made })
    const first = await as(support).call('proposal.list', {})
    const second = await as(support).call('proposal.list', { cursor: first.nextCursor! })
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(made.map(({ _id }) => _id).reverse().slice(0, 40))
  })
})
