import { submissionId } from '../../support/ids'
import type { Person } from '../../support/world'
import { type Cast, castOf } from '../cast'

describe('meetings, competitions and pilots', () => {
  let cast: Cast
  const office = () => cast.world.as(cast.office.openid)
  const owner = () => cast.world.as(cast.owner.openid)
  const meeting = (changed: object = {}) => ({
    submissionId: submissionId(), kind: 'jointMeeting' as const, title: '第一次联席会议', on: '2026-06-10', isHeld: true, place: '三楼', attendees: '区政府、区总工会',
    minutes: '议定一件事。', files: [], agenda: [], decisions: [{ text: '月底前补发到位', ownerId: cast.owner.id, dueOn: '2026-06-30' }], ...changed,
  })
  const indicator = async (id: string) =>
    (await office().call('review.indicators', {})).branches.flatMap(({ indicators }) => indicators).find((row) => row.id === id)!

  beforeAll(async () => {
    cast = await castOf('2026-06-16T01:41:00.000Z')
  })
  afterAll(() => cast.world.stop())

  it('count for their indicator once, on the day they were held, and no longer when they were not', async () => {
    const given = meeting()
    const { id, version } = await office().call('review.saveActivity', given)
    expect(await office().call('review.saveActivity', given)).toEqual({ id, version })
    expect(await indicator('i_jointMeeting')).toMatchObject({ value: { kind: 'count', count: 1 }, isReached: true })
    const competition = await office().call('review.saveActivity', meeting({ kind: 'competition', decisions: [] }))
    expect(await indicator('i_competition')).toMatchObject({ valueWords: '1 次' })
    await office().call('review.saveActivity', meeting({ kind: 'competition', on: '2026-07-01', isHeld: false, minutes: '', decisions: [], ...competition }))
    expect(await indicator('i_competition')).toMatchObject({ valueWords: '0 次' })
  })

  it.each([
    ['one held in the future', { on: '2026-06-17' }, 'notYetHeld'],
    ['one held without minutes', { minutes: '' }, 'minutesMissing'],
    ['decisions of one not held', { isHeld: false }, 'decidedBeforeHeld'],
  ])('refuse %s', async (_what, changed, rule) => {
    expect((await office().refusal('review.saveActivity', meeting(changed))).details).toMatchObject({ rule })
  })

  it('turn decisions into dated orders that their owner is told of and completes once', async () => {
    const { rows } = await owner().call('review.decisions', { isMine: true })
    expect(rows).toMatchObject([{ text: '月底前补发到位', dueOn: '2026-06-30', isYours: true, activityTitle: '第一次联席会议' }])
    expect((await owner().call('notice.inbox', {})).rows[0]).toMatchObject({ kind: 'decisionToDo', review: { kind: 'activity', id: rows[0]!.activityId } })
    const done = { submissionId: submissionId(), activityId: rows[0]!.activityId, decisionId: rows[0]!.id, note: '已补发' }
    expect((await cast.world.as(cast.coOwner.openid).refusal('review.completeDecision', done)).code).toBe('NOT_FOUND')
    const saved = await owner().call('review.completeDecision', done)
    expect(await owner().call('review.completeDecision', done)).toEqual(saved)
    expect((await owner().refusal('review.completeDecision', { ...done, submissionId: submissionId() })).code).toBe('STATE_FORBIDS')
    expect((await owner().call('review.decisions', { isMine: true })).rows).toEqual([])
    expect((await office().call('review.activity', { id: rows[0]!.activityId })).decisions[0]!.done).toMatchObject({ note: '已补发', byName: '演示干部甲' })
  })

  it('draw their agenda from what is open', async () => {
    const { id } = await office().call('review.saveActivity', meeting({ kind: 'consultation', on: '2026-05-10', decisions: [{ text: '五月底前配齐联系人', ownerId: cast.owner.id, dueOn: '2026-05-31' }] }))
    await office().call('review.saveWorkItem', { submissionId: submissionId(), clause: '重点任务：对口联系', text: '每人联系两个', group: 'general', ownerId: null, dueOn: '2026-06-01' })
    const { items } = await office().call('review.agenda', {})
    expect(items.map(({ text }) => text)).toEqual(expect.arrayContaining(['上次议定：五月底前配齐联系人（演示干部甲，最晚2026年5月31日）', '任务分解：每人联系两个（最晚2026年6月1日）']))
    expect((await owner().refusal('review.agenda', {})).code).toBe('FORBIDDEN')
    expect((await owner().call('review.activities', { kind: 'consultation' })).rows.map((row) => row.id)).toEqual([id])
  })

  it('are kept by the office and 保障组, on what was read, and by nobody else', async () => {
    const { id, version } = await office().call('review.saveActivity', meeting({ kind: 'tripartite', decisions: [] }))
    expect((await owner().refusal('review.saveActivity', meeting())).code).toBe('FORBIDDEN')
    expect((await office().refusal('review.saveActivity', meeting({ id, version: version + 1 }))).code).toBe('CONFLICT')
    expect((await office().refusal('review.saveActivity', meeting({ id: 'activity_none', version: 1 }))).code).toBe('NOT_FOUND')
    expect((await office().refusal('review.activity', { id: 'activity_none' })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(cast.worker.openid).refusal('review.activities', {})).code).toBe('FORBIDDEN')
  })
})

describe('the plan’s items, media coverage and what was reported upward', () => {
  let cast: Cast
  let publicity: Person
  const office = () => cast.world.as(cast.office.openid)

  beforeAll(async () => {
    cast = await castOf('2026-06-16T01:41:00.000Z')
    publicity = await cast.world.person({ openid: 'o_publicity', name: '演示宣传甲', roles: ['publicity'] })
  })
  afterAll(() => cast.world.stop())

  it('are moved on by their owner, whom the office named', async () => {
    const given = { submissionId: submissionId(), clause: '重点任务：调查研究', text: '每对走访两次', group: 'general' as const, ownerId: cast.owner.id, dueOn: '2026-06-20' }
    const { id } = await office().call('review.saveWorkItem', given)
    expect((await cast.world.as(cast.owner.openid).call('notice.inbox', {})).rows[0]).toMatchObject({ kind: 'workItemGiven', review: { kind: 'workItem', id } })
    const progress = { submissionId: submissionId(), id, text: '已走访一次', state: 'underway' as const }
    expect((await cast.world.as(cast.coOwner.openid).refusal('review.addWorkProgress', progress)).code).toBe('FORBIDDEN')
    await cast.world.as(cast.owner.openid).call('review.addWorkProgress', progress)
    await cast.world.as(cast.owner.openid).call('review.addWorkProgress', progress)
    const { rows } = await cast.world.as(cast.owner.openid).call('review.workItems', { isMine: true })
    expect(rows).toMatchObject([{ id, state: 'underway', light: 'blue', isYours: true, progress: [{ text: '已走访一次' }] }])
    expect((await office().call('review.workItems', { group: 'support' })).rows).toEqual([])
    expect((await office().refusal('review.addWorkProgress', { ...progress, submissionId: submissionId(), id: 'work_none' })).code).toBe('NOT_FOUND')
  })

  it('are listed by their last day while they are not done: what is late stands first, what is done or has no day is left out', async () => {
    const save = async (text: string, dueOn: string | null) =>
      (await office().call('review.saveWorkItem', { submissionId: submissionId(), clause: '重点任务：解决问题', text, group: 'general', ownerId: null, dueOn })).id
    const open = async () => (await office().call('review.workItems', { isOpen: true })).rows.filter(({ clause }) => clause === '重点任务：解决问题').map(({ text, light }) => [text, light])
    await save('没有日子', null)
    await save('下个月的', '2026-07-31')
    const late = await save('早该做的', '2026-05-01')
    expect(await open()).toEqual([['早该做的', 'red'], ['下个月的', 'green']])
    await office().call('review.addWorkProgress', { submissionId: submissionId(), id: late, text: '做完了', state: 'done' })
    expect(await open()).toEqual([['下个月的', 'green']])
  })

  it('list coverage kept by 宣传组, the newest first', async () => {
    const one = { submissionId: submissionId(), title: '工会服务到身边', outlet: '演示日报', on: '2026-06-01', url: 'https://news.example/1' }
    const { id, version } = await cast.world.as(publicity.openid).call('review.saveMedia', one)
    await cast.world.as(publicity.openid).call('review.saveMedia', { ...one, submissionId: submissionId(), on: '2026-06-09' })
    await cast.world.as(publicity.openid).call('review.saveMedia', { ...one, submissionId: submissionId(), id, version, on: '2026-06-02' })
    expect((await office().call('review.media', {})).rows.map(({ on }) => on)).toEqual(['2026-06-09', '2026-06-02'])
    expect((await cast.world.as(cast.owner.openid).refusal('review.saveMedia', one)).code).toBe('FORBIDDEN')
  })

  it('keep what was reported to the city with its date and its answer', async () => {
    const one = { submissionId: submissionId(), title: '上半年情况', to: '市总工会', sentOn: '2026-06-10', reportId: null, answer: '', answeredOn: null }
    const { id, version } = await office().call('review.saveUpward', one)
    const answered = { ...one, submissionId: submissionId(), id, version, answer: '同意', answeredOn: '2026-06-15' }
    expect((await office().refusal('review.saveUpward', { ...answered, answeredOn: '2026-06-01' })).details).toMatchObject({ rule: 'answeredBeforeSent' })
    await office().call('review.saveUpward', answered)
    expect((await cast.world.as(cast.leader.openid).call('review.upwards', {})).rows).toMatchObject([{ answer: '同意', answeredOn: '2026-06-15' }])
    expect((await office().refusal('review.saveUpward', { ...one, submissionId: submissionId(), reportId: 'report_none' })).code).toBe('NOT_FOUND')
  })
})

describe('a bulletin', () => {
  let cast: Cast
  let id: string
  const office = () => cast.world.as(cast.office.openid)
  const draft = (changed: object = {}) => ({
    submissionId: submissionId(), kind: 'brief' as const, title: '走访工作简报', body: '本月走访六个基层工会。', reportId: null, audience: ['chair' as const], ...changed,
  })

  beforeAll(async () => {
    cast = await castOf('2026-06-16T01:41:00.000Z')
    id = (await office().call('review.saveBulletin', draft())).id
  })
  afterAll(() => cast.world.stop())

  it('is nobody’s but its writers’ until it is published, and then theirs whom it is for', async () => {
    const chair = cast.world.as(cast.chair.openid)
    expect((await chair.refusal('review.bulletin', { id })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(cast.owner.openid).refusal('review.publishBulletin', { submissionId: submissionId(), id, version: 1 })).code).toBe('FORBIDDEN')
    await office().call('review.publishBulletin', { submissionId: submissionId(), id, version: 1 })
    expect(await chair.call('review.bulletin', { id })).toMatchObject({ body: '本月走访六个基层工会。', readCount: null, may: [] })
    expect((await chair.call('notice.inbox', {})).rows[0]).toMatchObject({ kind: 'bulletinPublished', review: { kind: 'bulletin', id } })
    expect((await cast.world.as(cast.worker.openid).refusal('review.bulletin', { id })).code).toBe('NOT_FOUND')
    expect((await cast.world.as(cast.worker.openid).call('review.bulletins', {})).rows).toEqual([])
  })

  it('counts each reader once, but not the office and 宣传组 who write it, and keeps nobody’s name', async () => {
    const chair = cast.world.as(cast.chair.openid)
    await chair.call('review.readBulletin', { id })
    await chair.call('review.readBulletin', { id })
    const publicity = await cast.world.person({ openid: 'o_publicity', name: '演示宣传甲', roles: ['publicity'] })
    for (const writer of [cast.office, publicity]) {
      const phone = cast.world.as(writer.openid)
      expect((await phone.call('review.bulletins', {})).rows).toMatchObject([{ id, isRead: true }])
      await phone.call('review.readBulletin', { id })
    }
    expect((await office().call('review.bulletin', { id })).readCount).toBe(1)
    expect((await chair.call('review.bulletins', {})).rows).toMatchObject([{ id, isRead: true }])
    const kept = JSON.stringify([await cast.world.documents('bulletinReads'), await cast.world.documents('bulletinCounts')])
    expect(kept).not.toContain(cast.chair.id)
    expect(kept).not.toContain(cast.chair.openid)
  })

  it('is not changed after it was published', async () => {
    expect((await office().refusal('review.saveBulletin', draft({ id, version: 2 }))).code).toBe('STATE_FORBIDS')
    expect((await office().refusal('review.publishBulletin', { submissionId: submissionId(), id, version: 2 })).code).toBe('STATE_FORBIDS')
    expect((await office().refusal('review.publishBulletin', { submissionId: submissionId(), id: 'bulletin_none', version: 1 })).code).toBe('NOT_FOUND')
  })

  it('begins with the sentences of a report and nothing else', async () => {
    const { id: reportId } = await office().call('review.compileReport', { submissionId: submissionId(), kind: 'quarterly', on: '2026-06-16' })
    const report = await office().call('review.report', { id: reportId })
    const { title, body } = await office().call('review.bulletinFromReport', { reportId })
    expect(title).toBe('关于2026年第二季度工作小结的通报')
    const said = new Set([report.lead, ...report.sections.flatMap(({ heading, paragraphs, words }) => [heading, ...paragraphs, words])])
    expect(body.split('\n').filter((part) => !said.has(part))).toEqual([])
  })
})
