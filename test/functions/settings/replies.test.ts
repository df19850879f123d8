import { replyPlaces } from '@/domain/problem/reply.places'
import { submissionId } from '../../support/ids'
import type { Person } from '../../support/world'
import { type Cast, castOf } from '../cast'

describe('常用答复', () => {
  let cast: Cast
  beforeAll(async () => { cast = await castOf() })
  afterAll(() => cast.world.stop())

  const as = (person: Person) => cast.world.as(person.openid)
  const all = (person = cast.office) => as(person).call('settings.replies', {})
  const titlesOf = async (command: string, person?: Person) => (await all(person)).rows.filter((row) => row.command === command).map(({ title }) => title)
  const history = async () => (await as(cast.office).call('settings.history', { name: 'replies' })).rows
  const own = { command: 'returnForMore', field: 'words', title: '问工资条', text: '请拍一张〔月份〕的工资条。', isRetired: false } as const

  it('begin with the usual ones, for whoever handles lines, and not for workers', async () => {
    const { version, rows } = await all(cast.owner)
    expect(version).toBe(0)
    expect(new Set(rows.map(({ command }) => command)).size).toBe(new Set(replyPlaces.map(({ command }) => command)).size)
    expect((await as(cast.worker).refusal('settings.replies', {})).code).toBe('FORBIDDEN')
    expect((await as(cast.owner).refusal('settings.saveReply', { submissionId: submissionId(), version: 0, ...own })).code).toBe('FORBIDDEN')
  })

  it('take in one of the office’s own, once however often it is sent', async () => {
    const input = { submissionId: submissionId(), version: 0, ...own }
    expect(await as(cast.office).call('settings.saveReply', input)).toEqual({ version: 1 })
    expect(await as(cast.office).call('settings.saveReply', input)).toEqual({ version: 1 })
    expect(await titlesOf('returnForMore', cast.owner)).toEqual(['问时间和人数', '问地点和单位', '问找过谁', '问工资条'])
  })

  it('are worded anew in their place, and taken out of use without being lost', async () => {
    const { rows } = await all()
    const first = rows.find(({ id }) => id === 'more-when')!
    await as(cast.office).call('settings.saveReply', { submissionId: submissionId(), version: 1, ...first, title: '问哪几个月' })
    expect(await titlesOf('returnForMore', cast.owner)).toEqual(['问哪几个月', '问地点和单位', '问找过谁', '问工资条'])
    await as(cast.office).call('settings.saveReply', { submissionId: submissionId(), version: 2, ...first, title: '问哪几个月', isRetired: true })
    expect(await titlesOf('returnForMore', cast.owner)).toEqual(['问地点和单位', '问找过谁', '问工资条'])
    expect(await titlesOf('returnForMore')).toEqual(['问哪几个月', '问地点和单位', '问找过谁', '问工资条'])
    expect((await history()).map(({ byName, from, to }) => [byName, from?.slice(0, 12) ?? null, to.slice(0, 12)])).toEqual([
      ['演示办公室甲', null, '问工资条：请拍一张〔月份'],
      ['演示办公室甲', '问时间和人数：您说的情况', '问哪几个月：您说的情况我'],
      ['演示办公室甲', '问哪几个月：您说的情况我', '问哪几个月（不用了）：您'],
    ])
  })

  it.each([
    ['slotBroken', { text: '请补充〔〕，谢谢您' }],
    ['noPlace', { field: 'tried' as const }],
    ['doneOnMissing', { command: 'resolve' as const, text: '您反映的事已经办好了' }],
  ])('are refused with %s, and nothing is written', async (fault, change) => {
    const refused = await as(cast.office).refusal('settings.saveReply', { submissionId: submissionId(), version: 3, ...own, ...change })
    expect(refused).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'replies', fault } })
    expect((await all()).version).toBe(3)
  })

  it('are not there under a foreign id, and not overwritten by whoever looked before the last change', async () => {
    const save = (more: object) => as(cast.office).refusal('settings.saveReply', { submissionId: submissionId(), version: 3, ...own, ...more })
    expect((await save({ id: 'nobody-knows' })).code).toBe('NOT_FOUND')
    expect((await save({ version: 2 })).code).toBe('CONFLICT')
    const both = await Promise.all(['一', '二'].map((text) => as(cast.office).raw('settings.saveReply', { submissionId: submissionId(), version: 3, ...own, text: `请拍照片${text}` })))
    expect(both.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()).toEqual(['CONFLICT', 'ok'])
  })
})
