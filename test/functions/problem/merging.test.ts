import type { HistoryEntry } from '@/cloudfunctions/problem/problem.repository'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { lead } from './commands/path'
import { report, submitted } from './story'

describe('lines of one kind', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf() })
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const once = () => ({ submissionId: submissionId() })
  const main = async () => {
    const { id } = await submitted(cast, { description: '食堂夜班没有热饭，主诉写的话。' })
    await lead(cast, id, 'inProgress')
    return id
  }
  const other = (more = {}) => as(cast.otherWorker).call('problem.submit', report(cast, { description: '我们班夜里也吃不上热饭。', ...more })).then(({ id }) => id)
  const merge = (mainId: string, ids: string[]) => as(cast.office).raw('problem.merge', { ...once(), mainId, ids })
  const stateOf = async (id: string) => (await as(cast.office).call('problem.get', { id })).state
  const historyOf = (problemId: string) => cast.world.documents<HistoryEntry>('history', { problemId })

  it('go into one together, each keeping its number, its day and its reporter', async () => {
    const mainId = await main()
    const ids = [await other(), await other(), await other()]
    const answer = await merge(mainId, ids)
    expect(answer).toMatchObject({ ok: true, data: { mainId, merged: ids.map((id) => ({ id, state: 'merged' })) } })
    const view = await as(cast.office).call('problem.get', { id: mainId })
    expect(view.merged.map(({ id }) => id)).toEqual(ids)
    expect((await as(cast.otherWorker).call('problem.receipt', { id: ids[0]! })).number).toMatch(/^GX-/)
  })

  it('stay as they are when one of them cannot go', async () => {
    const mainId = await main()
    const good = await other()
    const { id: closed } = await submitted(cast)
    await lead(cast, closed, 'closed')
    const before = await historyOf(mainId)
    expect(await merge(mainId, [good, closed])).toMatchObject({ ok: false, error: { code: 'STATE_FORBIDS', details: { state: 'closed' } } })
    expect(await stateOf(good)).toBe('submitted')
    expect(await historyOf(mainId)).toEqual(before)
  })

  it.each(['database.commitTransaction', 'database.modifyDocument'])('stay as they are when the merge is cut short at %s, and go when it is sent again', async (action) => {
    const mainId = await main()
    const ids = [await other(), await other()]
    const input = { ...once(), mainId, ids }
    const before = [...(await historyOf(mainId)), ...(await historyOf(ids[0]!)), ...(await historyOf(ids[1]!))]
    cast.world.cloud.fault({ action, code: 'SYS_ERR' })
    expect(await as(cast.office).raw('problem.merge', input)).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    cast.world.cloud.fault(null)
    expect([...(await historyOf(mainId)), ...(await historyOf(ids[0]!)), ...(await historyOf(ids[1]!))]).toEqual(before)
    expect(await Promise.all(ids.map(stateOf))).toEqual(['submitted', 'submitted'])
    const done = await as(cast.office).call('problem.merge', input)
    expect(await as(cast.office).call('problem.merge', input)).toEqual(done)
    expect(await Promise.all(ids.map(stateOf))).toEqual(['merged', 'merged'])
  })

  it('come out again by the office, with a reason', async () => {
    const mainId = await main()
    const id = await other()
    await merge(mainId, [id])
    expect((await as(cast.office).call('problem.unmerge', { id, ...once(), reason: '不是一回事' })).state).toBe('accepted')
    expect((await as(cast.office).call('problem.get', { id: mainId })).merged).toEqual([])
  })

  it('show whoever was merged the progress, and neither the words nor the number of the main reporter', async () => {
    const mainId = await main()
    const id = await other()
    await merge(mainId, [id])
    await as(cast.owner).call('problem.addProgress', { id: mainId, ...once(), words: '和食堂商量加夜班窗口。', photos: [] })
    await as(cast.owner).call('problem.resolve', { id: mainId, ...once(), words: '夜班窗口六月十六日开了。' })
    await as(cast.worker).call('problem.answer', { id: mainId, ...once(), answer: 'unsolved', words: '主诉说的不满意。' })
    const view = await as(cast.otherWorker).call('problem.get', { id })
    expect(view).toMatchObject({ state: 'merged', main: { id: null, number: null, state: 'reopened', holderName: cast.owner.name } })
    expect(view.timeline.map(({ words }) => words)).toContain('和食堂商量加夜班窗口。')
    const all = JSON.stringify(view)
    for (const secret of ['主诉', mainId, (await as(cast.worker).call('problem.receipt', { id: mainId })).number]) expect(all).not.toContain(secret)
  })

  it('ask each merged reporter at the end, and 未解决 takes only their own line out', async () => {
    const mainId = await main()
    const [mine, theirs] = [await other(), await other({ anonymity: 'anonymous' })]
    await merge(mainId, [mine, theirs])
    expect((await as(cast.otherWorker).call('problem.get', { id: mine })).may).not.toContain('answer')
    await as(cast.owner).call('problem.addProgress', { id: mainId, ...once(), words: '夜班窗口已经开了。', photos: [] })
    await as(cast.owner).call('problem.resolve', { id: mainId, ...once(), words: '夜班窗口六月十六日开了。' })
    const { rows } = await as(cast.otherWorker).call('problem.mine', { isWaitingForMe: true })
    expect(rows.filter(({ id }) => [mine, theirs].includes(id))).toHaveLength(2)
    expect(rows[0]).toMatchObject({ yourTurnUntil: expect.any(String), resolution: '夜班窗口六月十六日开了。' })
    const told = (await cast.world.documents<{ problemId: string; kind: string }>('outbox')).filter(({ kind, problemId }) => kind === 'resolved' && [mine, theirs].includes(problemId))
    expect(told).toHaveLength(2)
    const asked = await as(cast.otherWorker).call('problem.get', { id: mine })
    expect(asked).toMatchObject({ resolution: { words: '夜班窗口六月十六日开了。' } })
    expect(asked.may).toContain('answer')
    expect((await as(cast.otherWorker).call('problem.answer', { id: mine, ...once(), answer: 'unsolved', words: '我们班还没有' })).state).toBe('accepted')
    expect(await stateOf(mainId)).toBe('resolved')
    expect((await as(cast.otherWorker).call('problem.answer', { id: theirs, ...once(), answer: 'solved' })).state).toBe('merged')
    expect((await as(cast.otherWorker).call('problem.mine', { isWaitingForMe: true })).rows.map(({ id }) => id)).not.toContain(theirs)
  })

  it.each(['owner', 'chair', 'supervisor', 'leader', 'worker'] as const)('are brought together by nobody but the office: refused to the %s, and so is taking one out', async (who) => {
    const mainId = await main()
    const [merged, free] = [await other(), await other()]
    await merge(mainId, [merged])
    const before = [...(await historyOf(mainId)), ...(await historyOf(merged)), ...(await historyOf(free))]
    for (const [procedure, input] of [['merge', { mainId, ids: [free] }], ['unmerge', { id: merged, reason: '不是一回事' }]] as const) {
      expect(await as(cast[who]).raw(`problem.${procedure}`, { ...once(), ...input })).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/) } })
    }
    expect([...(await historyOf(mainId)), ...(await historyOf(merged)), ...(await historyOf(free))]).toEqual(before)
  })

  it('are not found where they are not there, or are complaints about conduct, on either side', async () => {
    const mainId = await main()
    const { id: conduct } = await submitted(cast, { category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })
    const missing = await merge(mainId, ['no_such_problem'])
    expect(missing).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    expect(await merge(mainId, [conduct])).toEqual(missing)
    expect(await merge(conduct, [await other()])).toEqual(missing)
    expect(await merge('no_such_problem', [await other()])).toEqual(missing)
    expect(await as(cast.office).raw('problem.unmerge', { ...once(), id: 'no_such_problem', reason: '不是一回事' })).toEqual(missing)
  })

  it('come out once: sent again it is the same answer, and what is not merged cannot', async () => {
    const mainId = await main()
    const id = await other()
    await merge(mainId, [id])
    const input = { id, ...once(), reason: '不是一回事' }
    const first = await as(cast.office).call('problem.unmerge', input)
    const after = await historyOf(id)
    expect(await as(cast.office).call('problem.unmerge', input)).toEqual(first)
    expect(await historyOf(id)).toEqual(after)
    expect(await as(cast.office).raw('problem.unmerge', { id, ...once(), reason: '不是一回事' })).toMatchObject({
      ok: false, error: { code: 'STATE_FORBIDS', details: { state: 'accepted', whoMayDoWhatNow: expect.any(Array) } },
    })
  })
})
