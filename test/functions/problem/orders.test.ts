import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { lead, start } from './commands/path'
import { submitted } from './story'

describe('a leader', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf(start) })
  beforeEach(() => cast.world.at(start))
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const once = () => ({ submissionId: submissionId() })
  const line = async (place: Parameters<typeof lead>[2]) => {
    const { id } = await submitted(cast)
    await lead(cast, id, place)
    return id
  }
  const order = async (id: string, more = {}) => {
    await as(cast.leader).call('problem.instruct', { id, ...once(), words: '本周内给职工一个准信', ...more })
    const [given] = (await as(cast.leader).call('problem.get', { id })).instructions
    return given!.id
  }
  const owed = async (person: { openid: string }) => (await as(person).call('problem.orders', { whose: 'owed' })).rows
  const given = async () => (await as(cast.leader).call('problem.orders', { whose: 'given' })).rows

  it('gives a dated order that the problem’s owner owes an answer to', async () => {
    const id = await line('inProgress')
    const orderId = await order(id, { dueOn: '2026-06-19' })
    expect((await owed(cast.owner)).find((row) => row.id === orderId)).toMatchObject({
      words: '本周内给职工一个准信', dueOn: '2026-06-19', isYours: true, isOverdue: false, handlerName: cast.owner.name, problem: { id },
    })
    expect((await given()).find((row) => row.id === orderId)).toMatchObject({ isYours: false })
  })

  it('names somebody else to see to it, who is told', async () => {
    const id = await line('inProgress')
    const orderId = await order(id, { handler: { kind: 'person', personId: cast.coOwner.id, name: '冒名' } })
    expect((await owed(cast.coOwner)).map((row) => row.id)).toContain(orderId)
    expect((await owed(cast.owner)).map((row) => row.id)).not.toContain(orderId)
    expect((await as(cast.coOwner).call('notice.inbox', {})).rows[0]).toMatchObject({ kind: 'instructed', problemId: id })
  })

  it('has the office see to it where nobody owns the problem yet', async () => {
    const orderId = await order(await line('submitted'))
    expect((await owed(cast.office)).find((row) => row.id === orderId)).toMatchObject({ handlerName: '办公室', isYours: true })
  })

  it('sees the earliest due first, those without a day last, and the overdue marked', async () => {
    const id = await line('inProgress')
    const late = await order(id, { dueOn: '2026-06-17' })
    const never = await order(await line('inProgress'))
    const soon = await order(await line('inProgress'), { dueOn: '2026-06-18' })
    cast.world.at('2026-06-18T02:00:00.000Z')
    const rows = (await given()).filter((row) => [late, never, soon].includes(row.id))
    expect(rows.map((row) => [row.id, row.isOverdue])).toEqual([[late, true], [soon, false], [never, false]])
  })

  it('reads the answer, which ends the order once', async () => {
    const id = await line('inProgress')
    const orderId = await order(id)
    const input = { orderId, ...once(), words: '已经通知到企业，周五补发。' }
    const answered = await as(cast.owner).call('problem.answerOrder', input)
    expect(await as(cast.owner).call('problem.answerOrder', input)).toEqual(answered)
    expect(await as(cast.owner).refusal('problem.answerOrder', { ...input, ...once() })).toMatchObject({ details: { rule: 'orderAnswered', byName: cast.owner.name } })
    expect((await given()).map((row) => row.id)).not.toContain(orderId)
    expect((await as(cast.leader).call('problem.orders', { whose: 'given', state: 'answered' })).rows[0]).toMatchObject({ id: orderId, answer: { words: '已经通知到企业，周五补发。' } })
    expect((await as(cast.leader).call('problem.get', { id })).instructions).toMatchObject([{ answer: { words: '已经通知到企业，周五补发。', byName: cast.owner.name } }])
    expect((await as(cast.leader).call('notice.inbox', {})).rows[0]).toMatchObject({ kind: 'orderAnswered', problemId: id })
  })

  it('waits for no answer about a line that ended, and for it again once the line is reopened', async () => {
    const id = await line('worked')
    const orderId = await order(id)
    await as(cast.owner).call('problem.resolve', { id, ...once(), words: '补贴已经全部补发。' })
    await as(cast.worker).call('problem.answer', { id, ...once(), answer: 'solved' })
    expect((await owed(cast.owner)).map((row) => row.id)).not.toContain(orderId)
    await as(cast.worker).call('problem.reopen', { id, ...once(), reason: '又停发了' })
    expect((await owed(cast.owner)).map((row) => row.id)).toContain(orderId)
  })

  it('gets no answer from somebody who does not owe it', async () => {
    const orderId = await order(await line('inProgress'))
    for (const person of [cast.coOwner, cast.leader, cast.chair]) {
      expect((await as(person).refusal('problem.answerOrder', { orderId, ...once(), words: '已经办好了' })).code).toBe('NOT_FOUND')
    }
    expect((await as(cast.otherWorker).refusal('problem.answerOrder', { orderId, ...once(), words: '已经办好了' })).code).toBe('FORBIDDEN')
  })

  it('finds what waits for a leader: an explanation to sign, an objection to a refusal', async () => {
    const explained = await line('explainAsked')
    const objected = await line('declined')
    await as(cast.worker).call('problem.object', { id: objected, ...once(), reason: '仲裁院让我找工会' })
    const other = await line('extensionAsked')
    const { rows } = await as(cast.leader).call('problem.forLeader', {})
    const ids = rows.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([explained, objected]))
    expect(ids).not.toContain(other)
    expect((await as(cast.leader).call('problem.waiting', {})).asLeader).toBe(rows.length)
    expect((await as(cast.office).refusal('problem.forLeader', {})).code).toBe('FORBIDDEN')
  })

  it('decides on a refusal that was objected to, and whoever refused does not', async () => {
    const id = await line('declined')
    await as(cast.worker).call('problem.object', { id, ...once(), reason: '仲裁院让我找工会' })
    const decline = { id, ...once(), reason: '确实归仲裁管，请去仲裁院', whereToTurn: '仲裁院' }
    expect((await as(cast.office).refusal('problem.decline', decline)).details.rule).toBe('anotherMustDecide')
    expect((await as(cast.leader).call('problem.decline', { ...decline, ...once() })).state).toBe('declined')
    expect((await as(cast.worker).call('problem.get', { id })).refusal).toMatchObject({ objectUntil: null })
  })
})

describe('what waits and what is late', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf(start) })
  afterAll(() => cast.world.stop())

  it('stands in 待决定 with the kind of decision, the longest waiting first, and leaves it when decided', async () => {
    const asked = async (place: 'extensionAsked' | 'refusedAgain' | 'unsolvedTwice') => {
      const { id } = await submitted(cast)
      await lead(cast, id, place)
      return id
    }
    const first = await asked('extensionAsked')
    const second = await asked('refusedAgain')
    const office = cast.world.as(cast.office.openid)
    const list = async () => (await office.call('problem.ledger', { view: { kind: 'decisions' } })).rows
    expect((await list()).map(({ id, decisions }) => [id, decisions])).toEqual([[first, ['extension']], [second, ['refusedAgain']]])
    expect((await office.call('problem.deskCounts', {})).decisions).toBe(2)
    await office.call('problem.decideExtension', { id: first, submissionId: submissionId(), isGranted: false })
    expect((await list()).map(({ id }) => id)).toEqual([second])
    expect((await cast.world.as(cast.chair.openid).refusal('problem.ledger', { view: { kind: 'decisions' } })).code).toBe('FORBIDDEN')
  })

  it('is supervised red first, the longest first, then yellow, page by page', async () => {
    const red: string[] = []
    for (let i = 0; i < 22; i++) red.push((await submitted(cast)).id)
    const { id: yellow } = await submitted(cast)
    await lead(cast, yellow, 'inProgress')
    cast.world.at('2026-06-25T02:00:00.000Z')
    await cast.world.as(cast.owner.openid).call('problem.addProgress', { id: yellow, submissionId: submissionId(), words: '公司说月底前发。', photos: [] })
    const supervisor = cast.world.as(cast.supervisor.openid)
    const one = await supervisor.call('problem.supervised', {})
    const two = await supervisor.call('problem.supervised', { cursor: one.nextCursor! })
    const rows = [...one.rows, ...two.rows]
    expect(one.rows).toHaveLength(20)
    expect(two.nextCursor).toBeNull()
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const lights = rows.map(({ clock }) => clock?.light)
    expect(lights.lastIndexOf('red')).toBeLessThan(lights.indexOf('yellow'))
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...red, yellow]))
    expect((await cast.world.as(cast.leader.openid).refusal('problem.supervised', {})).code).toBe('FORBIDDEN')
    const { rows: leaders } = await supervisor.call('problem.leaders', {})
    expect(leaders).toEqual([{ personId: cast.leader.id, name: cast.leader.name, duty: null }])
    const [late] = rows
    const press = (step: string, more = {}) => supervisor.call('problem.press', { id: late!.id, submissionId: submissionId(), step: step as 'remind', words: '请抓紧办', ...more })
    await press('remind')
    await press('notice')
    await press('leader', { leaderId: leaders[0]!.personId })
    const pressed = (await supervisor.call('problem.supervised', {})).rows.find(({ id }) => id === late!.id)
    expect(pressed).toMatchObject({ lastPress: { step: 'leader', leaderName: cast.leader.name, signedAt: null }, nextPress: null })
  })
})
