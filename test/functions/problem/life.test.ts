import { passed } from '../content/passed'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { assigned, inProgress, resolved, submitted, triage } from './story'

describe('the life of a problem', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf() })
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const once = () => ({ submissionId: submissionId() })

  it('runs from report to 销号, each move with an entry of history', async () => {
    const { id } = await resolved(cast)
    const answered = await as(cast.worker).call('problem.answer', { id, ...once(), answer: 'solved', satisfaction: 'satisfied', words: '钱收到了' })
    expect(answered.state).toBe('closed')
    const view = await as(cast.worker).call('problem.get', { id })
    expect(view.timeline.map(({ event }) => event)).toEqual([
      'problemClosed', 'answerGiven', 'problemResolved', 'progressAdded', 'problemSigned', 'problemAssigned', 'problemAccepted', 'problemSubmitted',
    ])
    const history = await cast.world.documents<{ seq: number }>('history', { problemId: id })
    expect(history.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(view.version).toBe(8)
  })

  it('reopens with a new clock when the reporter says it is not solved', async () => {
    const { id } = await resolved(cast)
    const { state } = await as(cast.worker).call('problem.answer', { id, ...once(), answer: 'unsolved', satisfaction: 'dissatisfied', words: '只发了一个月' })
    expect(state).toBe('reopened')
  })

  it('accepts and assigns in one move, and the owner cannot see who reported', async () => {
    const { id } = await assigned(cast)
    const seen = await as(cast.owner).call('problem.get', { id })
    expect(seen).toMatchObject({ state: 'assigned', reporter: null, owner: { name: cast.owner.name }, isYours: false })
    expect((await as(cast.office).call('problem.get', { id })).reporter).toMatchObject({ name: cast.worker.name })
  })

  it('takes the names of handlers from the roster, never from the caller', async () => {
    const { id } = await submitted(cast)
    await as(cast.office).call('problem.assign', {
      id, ...once(), ...triage, owner: { kind: 'person', personId: cast.owner.id, name: '冒名' },
      coOwners: [{ kind: 'person', personId: cast.coOwner.id, name: '冒名' }, { kind: 'outside', name: '人社局' }],
    })
    const view = await as(cast.office).call('problem.get', { id })
    expect(view.owner).toMatchObject({ name: cast.owner.name })
    expect(view.coOwners.map(({ name }) => name)).toEqual([cast.coOwner.name, '人社局'])
  })

  it('shows the date before it is confirmed, by the strictest of urgency and difficulty', async () => {
    const { id } = await submitted(cast)
    const due = (difficulty: 'general' | 'complex', urgency: 'general' | 'urgent') =>
      as(cast.office).call('problem.previewDue', { id, difficulty, urgency }).then(({ dueOn }) => dueOn)
    expect(await Promise.all([due('general', 'general'), due('complex', 'general'), due('complex', 'urgent')])).toEqual([
      '2026-06-24', '2026-07-08', '2026-06-18',
    ])
  })

  it('puts those whose department fits first', async () => {
    const { id } = await submitted(cast)
    const { people } = await as(cast.office).call('problem.assignees', { id })
    expect(people[0]).toMatchObject({ personId: cast.owner.id, isSuggested: true })
  })

  it('tells the reporter why it was declined and where to turn', async () => {
    const { id } = await submitted(cast)
    await as(cast.office).call('problem.decline', { id, ...once(), reason: '这件事归劳动仲裁管', whereToTurn: '区劳动人事争议仲裁院' })
    const view = await as(cast.worker).call('problem.get', { id })
    expect(view).toMatchObject({ state: 'declined', refusal: { reason: '这件事归劳动仲裁管', whereToTurn: '区劳动人事争议仲裁院' } })
  })

  it('asks for more and goes on when it is supplied', async () => {
    const { id } = await submitted(cast)
    await as(cast.office).call('problem.returnForMore', { id, ...once(), words: '请说说是哪几个月的' })
    expect((await as(cast.worker).call('problem.mine', { isWaitingForMe: true })).rows.map((row) => row.id)).toContain(id)
    const { state } = await as(cast.worker).call('problem.supply', { id, ...once(), words: '三月、四月、五月' })
    expect(state).toBe('submitted')
  })

  it('keeps a leader’s order in the timeline of the one who handles it', async () => {
    const { id } = await inProgress(cast)
    await as(cast.leader).call('problem.instruct', { id, ...once(), words: '本周内给职工一个准信' })
    const { timeline } = await as(cast.owner).call('problem.get', { id })
    expect(timeline[0]).toMatchObject({ event: 'instructionGiven', words: '本周内给职工一个准信', byName: cast.leader.name })
  })

  it('shows the pictures of an entry to whoever reads the timeline', async () => {
    const { id } = await inProgress(cast)
    const owner = as(cast.owner)
    const { uploadPrefix } = await owner.call('problem.openDraft', {})
    const picture = await owner.upload(uploadPrefix)
    await owner.call('problem.addProgress', { id, ...once(), words: '现场看过了，照片在这里。', photos: [picture] })
    await passed(cast.world, picture)
    const { timeline } = await as(cast.worker).call('problem.get', { id })
    expect(timeline[0]).toMatchObject({ event: 'progressAdded', photos: [{ fileId: picture, url: expect.stringContaining('http') }] })
    expect(timeline[1]!.photos).toEqual([])
  })

  it('gives a chair what was handed to the union, and counts its signature', async () => {
    const { id } = await submitted(cast)
    await as(cast.office).call('problem.assign', { id, ...once(), ...triage, owner: { kind: 'union', unionId: cast.union.id, name: '' }, coOwners: [] })
    expect((await as(cast.chair).call('problem.assigned', {})).rows.map((row) => row.id)).toContain(id)
    expect((await as(cast.chair).call('problem.waiting', {})).asOwner).toBe(1)
    await as(cast.chair).call('problem.sign', { id, ...once() })
    expect((await as(cast.chair).call('problem.waiting', {})).asOwner).toBe(0)
  })

  it('does nothing twice when the same submission comes again', async () => {
    const { id } = await inProgress(cast)
    const input = { id, ...once(), words: '约好了周三和公司谈' }
    const first = await as(cast.owner).call('problem.addMeasure', input)
    expect(await as(cast.owner).call('problem.addMeasure', input)).toEqual(first)
    expect((await as(cast.owner).call('problem.get', { id })).measures).toHaveLength(1)
  })

  it('refuses a submission id that was used for something else', async () => {
    const { id } = await inProgress(cast)
    const used = once()
    await as(cast.owner).call('problem.addMeasure', { id, ...used, words: '约好了周三和公司谈' })
    expect((await as(cast.owner).refusal('problem.resolve', { id, ...used, words: '已经全部补发' })).code).toBe('BAD_INPUT')
  })

  it('lets one of two signers win and tells the other what stands now', async () => {
    const { id } = await assigned(cast)
    const answers = await Promise.all([1, 2].map(() => as(cast.owner).raw('problem.sign', { id, ...once() })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = answers.find((answer) => !answer.ok)
    expect(refused).toMatchObject({ error: { code: 'STATE_FORBIDS', details: { state: 'inProgress', command: 'sign' } } })
  })

  it.each([
    ['sign', {}],
    ['addMeasure', { words: '约好了周三去谈' }],
    ['resolve', { words: '已经全部补发' }],
    ['answer', { answer: 'solved' }],
    ['accept', triage],
    ['decline', { reason: '不归工会管这件事', whereToTurn: '仲裁院' }],
    ['supply', { words: '再说一点' }],
    ['withdraw', {}],
    ['get', {}],
    ['receipt', {}],
  ])('answers problem.%s of somebody else’s problem as if it were not there', async (procedure, more) => {
    const { id } = await submitted(cast)
    const input = { id, ...once(), ...more }
    const foreign = await as(cast.otherWorker).raw(`problem.${procedure}`, input)
    const missing = await as(cast.otherWorker).raw(`problem.${procedure}`, { ...input, ...once(), id: 'no_such_problem' })
    const { code, details } = (foreign as { error: { code: string; details: object } }).error
    expect(missing).toMatchObject({ error: { code, details } })
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(code)
    expect((await cast.world.documents('history', { problemId: id }))).toHaveLength(1)
  })

  it('refuses what the state does not allow and says who may do what now', async () => {
    const { id } = await submitted(cast)
    const refusal = await as(cast.worker).refusal('problem.answer', { id, ...once(), answer: 'solved' })
    expect(refusal).toMatchObject({ code: 'STATE_FORBIDS', details: { state: 'submitted', command: 'answer' } })
    expect(refusal.details.whoMayDoWhatNow).toEqual(expect.arrayContaining([expect.objectContaining({ command: 'accept' })]))
  })

  it('refuses to call it solved before anything was done', async () => {
    const { id } = await inProgress(cast)
    expect((await as(cast.owner).refusal('problem.resolve', { id, ...once(), words: '已经全部补发' })).code).toBe('RULE_VIOLATED')
  })

  it('leaves the lines hidden from the own union out of its chair’s lists', async () => {
    const { id: hidden } = await submitted(cast, { isHiddenFromUnion: true })
    const { id: open } = await submitted(cast)
    const { rows } = await as(cast.chair).call('problem.ledger', { view: { kind: 'all' } })
    expect(rows.map(({ id }) => id)).toContain(open)
    expect(rows.map(({ id }) => id)).not.toContain(hidden)
    expect((await as(cast.chair).refusal('problem.get', { id: hidden })).code).toBe('NOT_FOUND')
  })
})
