import { policyVersion } from '@/domain/people/policy'
import readXlsxFile from 'read-excel-file/node'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { report } from '../problem/story'

describe('one’s own data', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf() })
  afterAll(() => cast.world.stop())

  const as = (openid: string) => cast.world.as(openid)
  const newcomer = async (openid: string) => {
    await as(openid).call('people.consent', { policyVersion })
    return (await as(openid).call('people.me', {})).person!.id
  }
  const close = (openid: string) => as(openid).raw('privacy.closeAccount', { submissionId: submissionId(), confirmation: '注销' })
  const everything = async () => {
    const { collections } = await import('@/cloudfunctions/database/collections')
    return JSON.stringify(await Promise.all(collections.map(({ name }) => cast.world.documents(name))))
  }

  it('is taken out as a file without what was sent in full anonymity', async () => {
    await newcomer('o_taker')
    const { number } = await as('o_taker').call('problem.submit', report(cast, { phone: '13800000001' }))
    const anonymous = await as('o_taker').call('problem.submit', report(cast, { anonymity: 'anonymous' }))
    const { url, until } = await as('o_taker').call('privacy.exportMine', { submissionId: submissionId() })
    const text = await (await fetch(url)).text()
    expect(JSON.parse(text)).toMatchObject({ 反映的问题: [{ 编号: number, 联系电话: '13800000001' }], 同意过的隐私说明: [{ 版本: policyVersion }] })
    expect(text).not.toContain(anonymous.number)
    expect(url).not.toContain('o_taker')
    expect(until > '2026-06-16T01:41:00.000Z').toBe(true)
  })

  it('is the same in a workbook, the form that WeChat opens, with what somebody followed, applied for and was told', async () => {
    const visitor = await cast.world.person({ openid: 'o_visitor', name: '=1+1', roles: ['worker', 'chair'], unionIds: [cast.union.id] })
    const { applicationId } = await as('o_visitor').call('people.apply', { submissionId: submissionId(), kind: 'role', role: 'cadre', name: '演示干部丙', phone: '13800000003', words: '综合科的' })
    await as(cast.office.openid).call('people.decideApplication', { submissionId: submissionId(), applicationId, isGranted: false, note: '请带工作证来' })
    const { number } = await as('o_visitor').call('problem.submit', report(cast, { phone: '13800000004' }))
    const anonymous = await as('o_visitor').call('problem.submit', report(cast, { anonymity: 'anonymous' }))
    const exported = async (format: 'excel' | 'json') => {
      const { url, fileName } = await as('o_visitor').call('privacy.exportMine', { submissionId: submissionId(), format })
      return { fileName, bytes: Buffer.from(await (await fetch(url)).arrayBuffer()) }
    }
    const { fileName, bytes } = await exported('excel')
    expect(fileName).toBe('我的数据.xlsx')
    const sheets = Object.fromEntries((await readXlsxFile(bytes)).map(({ sheet, data }) => [sheet, data]))
    const open = JSON.parse((await exported('json')).bytes.toString()) as Record<string, unknown>
    expect(Object.keys(sheets).filter((name) => name !== '说明')).toEqual(Object.keys(open).filter((name) => !['说明', '导出时间'].includes(name)))
    expect(sheets.反映的问题!.slice(1)).toEqual([expect.arrayContaining([number, '2026-06-16 09:41', '13800000004'])])
    expect(sheets.提过的申请!.slice(1)).toEqual([expect.arrayContaining(['申请当干部', '没通过', '请带工作证来'])])
    expect(sheets.收到的消息!.slice(1)).toEqual([expect.arrayContaining(['申请这次没通过，点开看原因'])])
    expect(sheets.本人!.flat()).not.toContain(visitor.name)
    expect(sheets.本人!.flat().join()).toContain('=1+1')
    expect(JSON.stringify([sheets, open])).not.toContain(anonymous.number)
  })

  it('loses its file after a day', async () => {
    const { url } = await as('o_taker').call('privacy.exportMine', { submissionId: submissionId() })
    cast.world.at('2026-06-17T04:00:00.000Z')
    await cast.world.cloud.timer('sweep')
    expect((await fetch(url)).ok).toBe(false)
  })

  it('keeps each version of the notice that was agreed to, by the day', async () => {
    expect(await as('o_taker').call('privacy.consents', {})).toEqual({ rows: [{ policyVersion, on: '2026-06-16' }] })
  })

  it('goes when the account is closed; problems stay, of nobody and without the number', async () => {
    const id = await newcomer('o_closer')
    const { id: line } = await as('o_closer').call('problem.submit', report(cast, { phone: '13800000002' }))
    await as('o_closer').call('notice.keepTickets', { accepted: ['x'] })
    expect(await close('o_closer')).toMatchObject({ ok: true, data: { isClosed: true } })
    const [problem] = await cast.world.documents<{ reporter: object; contactPhone: null; state: string }>('problems', { _id: line })
    expect(problem).toMatchObject({ state: 'submitted', contactPhone: null, reporter: { kind: 'person', personId: expect.stringMatching(/^closed_/) } })
    const stored = await everything()
    expect(stored).not.toContain('13800000002')
    expect(stored).not.toContain('o_closer')
    const [tombstone] = await cast.world.documents<object>('people', { _id: id })
    expect(tombstone).toMatchObject({ name: null, openid: null, consent: null })
    expect(stored.split(id)).toHaveLength(2)
    expect((await as(cast.office.openid).call('problem.get', { id: line })).reporter?.name ?? null).not.toBe('演示职工甲')
  })

  it('begins anew for whoever comes back, without what they had', async () => {
    expect((await as('o_closer').call('people.me', {})).person).toBeNull()
    await newcomer('o_closer')
    expect((await as('o_closer').call('problem.mine', {})).rows).toEqual([])
  })

  it('stays while somebody holds a role', async () => {
    expect(await close(cast.owner.openid)).toMatchObject({ ok: false, error: { code: 'RULE_VIOLATED', details: { rule: 'holdsRoles' } } })
  })

  it('goes by itself when its time is over, and the table says beforehand how much', async () => {
    cast.world.at('2026-09-01T02:00:00.000Z')
    const due = (await as(cast.office.openid).call('privacy.retention', {})).rows.find(({ what }) => what === '防重复提交的记号')!
    expect(due).toMatchObject({ keptDays: 30, due: expect.any(Number) })
    expect(due.due).toBe((await cast.world.documents('submissions')).length)
    await cast.world.cloud.timer('sweep')
    expect(await cast.world.documents('submissions')).toEqual([])
    const after = await as(cast.office.openid).call('privacy.retention', {})
    expect(after.rows.every((row) => row.due === 0)).toBe(true)
    expect(after.lastRun).toMatchObject({ on: '2026-09-01', removed: expect.any(Number) })
    expect(after.lastRun!.removed).toBeGreaterThanOrEqual(due.due)
  })
})
