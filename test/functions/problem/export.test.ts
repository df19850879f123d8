import { readSheet } from 'read-excel-file/node'
import type { LedgerFilter } from '@/types/problem/ledger.contract'
import type { Output } from '@/types/contracts'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'
import { inProgress, resolved, submitted } from './story'

type State = Output<'problem.exportLedger'>

const header = ['编号', '来源', '问题', '举措', '责任领导', '主办', '协办', '时限', '进展', '回访结果', '销号日期', '审核人']

describe('the ledger as an Excel file', () => {
  let cast: Cast
  let closed: { id: string; number: string }

  const exported = async (filter: LedgerFilter, openid = 'o_office'): Promise<State> => {
    const caller = cast.world.as(openid)
    let state = await caller.call('problem.exportLedger', { submissionId: submissionId(), filter })
    for (let step = 0; state.state === 'working' && step < 20; step++) state = await caller.call('problem.continueExport', { id: state.id })
    return state
  }

  /** Read back by other code than wrote it. */
  const rowsOf = async ({ url }: State): Promise<unknown[][]> => {
    const response = await fetch(url!)
    expect(response.status).toBe(200)
    return (await readSheet(Buffer.from(await response.arrayBuffer()))) as unknown[][]
  }
  const bodyOf = async (filter: LedgerFilter, openid?: string): Promise<unknown[][]> => (await rowsOf(await exported(filter, openid))).slice(1)

  beforeAll(async () => {
    cast = await castOf('2026-06-01T01:00:00.000Z')
    const { id } = await resolved(cast, { anonymity: 'named', phone: '13800000000', description: '班长电话13912345678，身份证320102199003077654，夜班补贴没有发。' })
    await cast.world.as('o_worker').call('problem.answer', { id, submissionId: submissionId(), answer: 'solved', satisfaction: 'satisfied' })
    closed = (await cast.world.as('o_office').call('problem.get', { id })) as { id: string; number: string }
    await submitted(cast, { description: '=HYPERLINK("http://example.test","点这里")领补贴', anonymity: 'anonymous', category: 'safety' })
    const late = await inProgress(cast, { description: '食堂夜班没有热饭，九点就关门了。', isHiddenFromUnion: true })
    await cast.world.as('o_owner').call('problem.addMeasure', { id: late.id, submissionId: submissionId(), words: '请食堂延长到零点。', dueOn: '2026-06-20' })
    await cast.world.as('o_leader').call('problem.instruct', { id: late.id, submissionId: submissionId(), words: '请本周内办好。' })
    await cast.world.as('o_worker').call('problem.submit', {
      submissionId: submissionId(), category: 'conduct', description: '演示干部对来办事的人说话很难听。', unionId: cast.union.id, photos: [],
      anonymity: 'hiddenFromOwner', isHiddenFromUnion: false,
    })
  })
  afterAll(() => cast.world.stop())

  it('has the office’s columns and a line for each problem of the filter, and no complaint about conduct', async () => {
    const state = await exported({})
    expect(state).toMatchObject({ state: 'done', lines: 3, isCut: false, fileName: '台账-2026-06-01.xlsx' })
    const rows = await rowsOf(state)
    expect(rows[0]).toEqual(header)
    expect(rows).toHaveLength(4)
    expect(JSON.stringify(rows)).not.toContain('说话很难听')
    expect(await bodyOf({ category: 'safety' })).toHaveLength(1)
  })

  it('holds dates as dates and the words of measures, progress and follow-up', async () => {
    const [line] = await bodyOf({ state: 'closed' })
    expect(line!.slice(0, 2)).toEqual([closed.number, '职工反映'])
    expect(line![5]).toBe('演示干部甲')
    expect(line![7]).toEqual(new Date('2026-06-08T00:00:00.000Z'))
    expect(line![8]).toBe('已销号\n6月1日：已经和公司财务核对了名单。')
    expect(line!.slice(9)).toEqual(['已解决，满意', new Date('2026-06-01T00:00:00.000Z'), '职工本人确认'])
    const [working] = await bodyOf({ state: 'inProgress' })
    expect(working!.slice(3, 6)).toEqual(['1. 请食堂延长到零点。（2026-06-20 前）', '演示领导甲', '演示干部甲'])
  })

  it('names no reporter and masks phone and ID numbers in what was written', async () => {
    const text = JSON.stringify(await bodyOf({}))
    for (const secret of ['演示职工甲', '13912345678', '13800000000', '320102199003077654']) expect(text).not.toContain(secret)
    expect(text).toContain('夜班补贴没有发')
  })

  it('runs no formula that somebody wrote into a report', async () => {
    const [line] = await bodyOf({ category: 'safety' })
    expect(line![2]).toBe('\'=HYPERLINK("http://example.test","点这里")领补贴')
    const { unzipSync, strFromU8 } = await import('fflate')
    const bytes = new Uint8Array(await (await fetch((await exported({})).url!)).arrayBuffer())
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)
    expect(sheet).not.toContain('<f>')
    expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/)
  })

  it('gives a chair the own union’s lines alone, less what is hidden from it', async () => {
    expect(await bodyOf({}, 'o_chair')).toHaveLength(2)
    expect(await bodyOf({ state: 'inProgress' }, 'o_chair')).toHaveLength(0)
  })

  it('makes one export of a submission sent twice, and shows it to nobody else', async () => {
    const office = cast.world.as('o_office')
    const input = { submissionId: submissionId(), filter: {} }
    const [first, second] = [await office.call('problem.exportLedger', input), await office.call('problem.exportLedger', input)]
    expect(second.id).toBe(first.id)
    expect(await cast.world.as('o_leader').refusal('problem.continueExport', { id: first.id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await cast.world.as('o_worker').refusal('problem.exportLedger', input)).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('clears an export away a day later, when its person makes the next', async () => {
    const { url } = await exported({})
    cast.world.at('2026-06-03T01:00:00.000Z')
    await exported({ state: 'closed' })
    expect((await fetch(url!)).status).not.toBe(200)
  })
})
