import { submissionId } from '../../support/ids'
import type { Person } from '../../support/world'
import { type Cast, castOf } from '../cast'
import { submitted } from '../problem/story'

describe('what the office and the administrator set', () => {
  let cast: Cast
  let admin: Person
  beforeAll(async () => {
    cast = await castOf()
    admin = await cast.world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['admin'] })
  })
  afterAll(() => cast.world.stop())

  const as = (person: Person) => cast.world.as(person.openid)
  const now = () => as(admin).call('settings.all', {})
  const history = async (name: 'conduct' | 'clocks' | 'outside' | 'limits' | 'filing' | 'calendar') => (await as(admin).call('settings.history', { name })).rows

  it('begins with what is usual, and without an alternate', async () => {
    const { conduct, clocks, outside, limits, calendar } = await now()
    expect(conduct).toEqual({ version: 0, alternate: null, fault: null })
    expect(clocks.counts).toEqual(clocks.usual)
    expect(outside.isUsual).toBe(true)
    expect(limits.rows.find(({ name }) => name === 'reports')).toMatchObject({ usual: 20, hours: 24 })
    expect(calendar).toMatchObject({ version: 0, entered: [] })
  })

  it('names the alternate, who is told to reporters from then on, and never somebody of supervision or who has left', async () => {
    const input = { submissionId: submissionId(), version: 0, personId: cast.leader.id }
    expect(await as(admin).call('settings.saveAlternate', input)).toEqual({ version: 1 })
    expect(await as(admin).call('settings.saveAlternate', input)).toEqual({ version: 1 })
    expect((await as(cast.worker).call('people.me', {})).conductAlternate).toBe('演示领导甲')
    const refused = (personId: string) => as(admin).refusal('settings.saveAlternate', { submissionId: submissionId(), version: 1, personId })
    expect(await refused(cast.supervisor.id)).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'alternate', fault: 'ofSupervision' } })
    expect(await refused('nobody-0001')).toMatchObject({ details: { fault: 'notThere' } })
    expect((await history('conduct')).map(({ byName, from, to }) => [byName, from, to])).toEqual([['演示管理员甲', null, '演示领导甲']])
  })

  it('warns when the alternate has left, and tells reporters of nobody', async () => {
    const { db } = await import('@/cloudfunctions/lib/cloud')
    await db.collection('people').doc(cast.leader.id).update({ data: { leftOn: '2026-06-15' } })
    expect((await now()).conduct).toMatchObject({ fault: 'notThere', alternate: { name: '演示领导甲' } })
    expect((await as(cast.worker).call('people.me', {})).conductAlternate).toBeNull()
    await db.collection('people').doc(cast.leader.id).update({ data: { leftOn: null } })
  })

  it('lets the office change a clock: what comes in afterwards counts by it, what is under way does not', async () => {
    const before = await submitted(cast)
    expect(await as(cast.office).call('settings.saveClocks', { submissionId: submissionId(), version: 0, counts: { 'solve.general': 7 } })).toEqual({ version: 1 })
    const after = await submitted(cast)
    const lengths = async (id: string) => (await cast.world.documents<{ clocks: { solve: { length: { count: number } } } }>('problems', { _id: id }))[0]!.clocks.solve.length.count
    expect([await lengths(before.id), await lengths(after.id)]).toEqual([5, 7])
    expect((await history('clocks')).map(({ to }) => to)).toEqual(['办结，一般的：5 → 7 个工作日'])
  })

  it('refuses a table that does not hold together, with the sentence, and writes nothing', async () => {
    const refused = await as(cast.office).refusal('settings.saveClocks', { submissionId: submissionId(), version: 1, counts: { followUpReminderDay: 9 } })
    expect(refused).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'clocks', faults: ['回访：提醒要早于最后一天'] } })
    expect((await now()).clocks.version).toBe(1)
  })

  it('refuses a change that was based on another one than the last', async () => {
    expect((await as(cast.office).refusal('settings.saveClocks', { submissionId: submissionId(), version: 0, counts: { 'solve.general': 6 } })).code).toBe('CONFLICT')
    const both = await Promise.all([8, 9].map((count) => as(cast.office).raw('settings.saveClocks', { submissionId: submissionId(), version: 1, counts: { 'solve.general': count } })))
    expect(both.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()).toEqual(['CONFLICT', 'ok'])
  })

  it('keeps the bodies outside, each once, and offers them for the next line', async () => {
    const save = (names: string[], version: number) => ({ submissionId: submissionId(), version, names })
    await as(cast.office).call('settings.saveOutside', save(['人社局', '演示供水公司'], 0))
    const { id } = await submitted(cast)
    expect((await as(cast.office).call('problem.assignees', { id })).outside).toEqual(['人社局', '演示供水公司'])
    expect(await as(cast.office).refusal('settings.saveOutside', save(['人社局', '人社局'], 1))).toMatchObject({ details: { rule: 'outside', fault: 'twice' } })
    expect((await history('outside'))[0]!.to).toMatch(/^加了演示供水公司；去掉了/)
    await as(cast.office).call('settings.saveOutside', save(['人社局', '演示水务公司'], 1))
    expect((await history('outside'))[1]!.to).toBe('演示供水公司换成演示水务公司')
    const known = (await as(cast.office).call('problem.ledgerOwners', {})).outside
    expect(known.slice(0, 3)).toEqual(['人社局', '演示水务公司', '演示供水公司'])
    expect(known).toContain('住建局')
  })

  it('limits by what the administrator set', async () => {
    await as(admin).call('settings.saveLimits', { submissionId: submissionId(), version: 0, limits: { exports: 1 } })
    await as(admin).call('audit.export', { submissionId: submissionId() })
    expect((await as(admin).refusal('audit.export', { submissionId: submissionId() })).code).toBe('RATE_LIMITED')
    expect((await history('limits'))[0]!.to).toBe('导出文件：1000000 → 1 次')
  })

  it('takes the notice of the next year alone, and knows the calendar through it', async () => {
    const { calendar } = await now()
    const year = Number(calendar.knownThrough.slice(0, 4)) + 1
    const text = `一、元旦：1月1日至3日放假，共3天。`
    expect(await as(cast.office).call('settings.saveCalendar', { submissionId: submissionId(), version: 0, year, text })).toEqual({ version: 1, daysOff: 3, makeupDays: 0 })
    expect((await now()).calendar).toEqual({ version: 1, knownThrough: `${year}-12-31`, entered: [year] })
    expect(await as(cast.office).refusal('settings.saveCalendar', { submissionId: submissionId(), version: 1, year: year - 1, text })).toMatchObject({ details: { rule: 'calendar', why: 'year' } })
    expect(await as(cast.office).refusal('settings.saveCalendar', { submissionId: submissionId(), version: 1, year, text: '还没有' })).toMatchObject({ details: { why: 'nothing' } })
    expect((await now()).clocks.version).toBe(2)
  })

  it('is written into the audit, and not when nothing was changed', async () => {
    const changes = async () => (await as(admin).call('audit.list', { group: 'settings' })).rows.map(({ about }) => about)
    const before = await changes()
    expect(new Set(before)).toEqual(new Set(['干部作风反映的替补', '时限', '外部单位', '次数限制', '放假和调休']))
    await as(admin).call('settings.saveFiling', { submissionId: submissionId(), number: '冀ICP备00000000号-1X' })
    await as(admin).call('settings.saveFiling', { submissionId: submissionId(), number: '冀ICP备00000000号-1X' })
    expect(await changes()).toEqual(['备案号', ...before])
  })
})
