import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { submitted } from '../problem/story'

describe('the audit', () => {
  let cast: Cast
  let admin: { openid: string }
  beforeAll(async () => {
    cast = await castOf()
    admin = await cast.world.person({ openid: 'o_admin', name: '演示管理员甲', roles: ['worker', 'admin'] })
  })
  afterAll(() => cast.world.stop())

  const as = (person: { openid: string }) => cast.world.as(person.openid)
  const list = async (person: { openid: string }) => (await as(person).call('audit.list', {})).rows
  const sealed = async (at: string) => {
    cast.world.at(at)
    await cast.world.cloud.timer('sweep')
  }
  const store = async () => (await import('@/cloudfunctions/lib/cloud')).db

  it('keeps who looked at a name, and not who looked at a line without one', async () => {
    const { id, number } = await submitted(cast)
    await as(cast.office).call('problem.get', { id })
    await as(cast.leader).call('problem.get', { id })
    await as(cast.worker).call('problem.get', { id })
    expect((await list(admin)).filter(({ about }) => about === number)).toMatchObject([{ byName: '演示办公室甲', action: 'readReporter', words: '看了反映人是谁' }])
  })

  it('shows reads of a complaint to its custodian alone', async () => {
    const { id, number } = await submitted(cast, { category: 'conduct', description: '某位干部在窗口推诿，来了三次都没有办。' })
    await as(cast.supervisor).call('problem.get', { id })
    expect((await list(cast.supervisor)).filter(({ about }) => about === number)).toHaveLength(1)
    expect(JSON.stringify(await list(admin))).not.toContain(number)
  })

  it('is looked through by what belongs together, and by one thing, page by page', async () => {
    const { id, number } = await submitted(cast)
    for (let times = 0; times < 22; times++) await as(cast.office).call('problem.get', { id })
    await as(admin).call('settings.saveFiling', { submissionId: submissionId(), number: '冀ICP备00000001号-1X' })
    const page = async (input: { group?: 'names' | 'settings'; about?: string; cursor?: string }) => as(admin).call('audit.list', input)
    expect((await page({ group: 'settings' })).rows.map(({ about }) => about)).toEqual(['备案号'])
    const first = await page({ about: number })
    const rest = await page({ about: number, cursor: first.nextCursor! })
    expect([first.rows.length, rest.rows.length, rest.nextCursor]).toEqual([20, 2, null])
    expect(new Set([...first.rows, ...rest.rows].map((row) => row.id)).size).toBe(22)
    expect((await page({ about: 'GX-2026-99999' })).rows).toEqual([])
  })

  it('has nothing of what somebody reports in full anonymity', async () => {
    const before = (await cast.world.documents('audit')).length
    await submitted(cast, { anonymity: 'anonymous' })
    expect(await cast.world.documents('audit')).toHaveLength(before)
  })

  it('is sealed into a chain that holds', async () => {
    await sealed('2026-06-16T02:00:00.000Z')
    await as(cast.office).call('people.savePerson', { submissionId: submissionId(), name: '演示干部庚', duty: null, departments: [], reportsToId: null })
    await sealed('2026-06-16T02:10:00.000Z')
    const verified = await as(admin).call('audit.verify', {})
    expect(verified).toMatchObject({ broken: null, next: null })
    expect(verified.seals).toBeGreaterThanOrEqual(2)
    expect(verified.entries).toBe((await cast.world.documents<{ at: string }>('audit')).filter(({ at }) => at < '2026-06-16T02:08:30').length)
  })

  it.each([
    ['an entry edited', 'hash', async () => {
      const [entry] = await cast.world.documents<{ _id: string; byName: string }>('audit', { action: 'readReporter' })
      await (await store()).collection('audit').doc(entry!._id).update({ data: { byName: '演示别人' } })
      return async () => void (await (await store()).collection('audit').doc(entry!._id).update({ data: { byName: entry!.byName } }))
    }],
    ['an entry taken out', 'missing', async () => {
      const [{ _id, ...entry } = { _id: '' }] = await cast.world.documents<{ _id: string }>('audit', { action: 'readReporter' })
      await (await store()).collection('audit').doc(_id).remove()
      return async () => void (await (await store()).collection('audit').doc(_id).set({ data: entry }))
    }],
    ['an entry put in', 'added', async () => {
      const [entry] = await cast.world.documents<{ _id: string; key: string }>('audit', { action: 'readReporter' })
      await (await store()).collection('audit').add({ data: { ...entry, _id: 'put-in-later', key: `${entry!.key}x` } })
      return async () => void (await (await store()).collection('audit').doc('put-in-later').remove())
    }],
    ['a seal taken out', 'chain', async () => {
      const [{ _id, ...seal } = { _id: '' }] = await cast.world.documents<{ _id: string }>('auditSeals', { number: 1 })
      await (await store()).collection('auditSeals').doc(_id).remove()
      return async () => void (await (await store()).collection('auditSeals').doc(_id).set({ data: seal }))
    }],
  ] as const)('shows %s', async (_title, why, tamper) => {
    const undo = await tamper()
    expect((await as(admin).call('audit.verify', {})).broken).toMatchObject({ why })
    await undo()
    expect((await as(admin).call('audit.verify', {})).broken).toBeNull()
  })

  it('goes out as a workbook, and that is written down too', async () => {
    const { url, rows } = await as(admin).call('audit.export', { submissionId: submissionId() })
    expect((await fetch(url)).headers.get('content-length')).not.toBe('0')
    expect(rows).toBeGreaterThan(2)
    expect((await list(admin)).map(({ action, about }) => [action, about])).toContainEqual(['exported', '审计记录'])
  })
})
