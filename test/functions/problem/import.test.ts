import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeWorkbook } from '@/cloudfunctions/lib/tables/workbook.write'
import { evolve } from '@/domain/problem/problem.evolve'
import type { Problem } from '@/domain/problem/problem'
import type { ProblemEvent } from '@/domain/problem/problem.events'
import type { Output } from '@/types/contracts'
import { gbk } from '../../import/files'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'

type Preview = Output<'problem.previewImport'>
type State = Output<'problem.importLedger'>

const header = '序号,反映日期,问题内容,类别,所属单位,措施,主办,协办,完成时限,办理进展,回访结果,销号日期\n'
const good = [
  '1,2026年3月2日,三号车间的饮水机坏了三天没有人修,安全卫生,演示第三小学工会,更换饮水机,演示干部甲,演示干部乙、人社局,2026/3/10,已更换,已解决，满意,2026-03-09',
  '2,2026.5.6,夜班补贴三个月没有发,劳动报酬,演示第三小学工会,约谈用人单位,演示干部甲,,2026-07-31,正在核对名单,,',
  '3,20260520,食堂九点就关门了,,,,,,,,,',
].join('\n')

describe('a ledger kept in Excel until now', () => {
  let cast: Cast

  const upload = async (bytes: Uint8Array, ending: 'csv' | 'xlsx', openid = 'o_office'): Promise<string> => {
    const { uploadPrefix } = await cast.world.as(openid).call('problem.openDraft', {})
    const response = await fetch(`${cast.world.cloud.url}/storage/${uploadPrefix}/${submissionId()}.${ending}`, {
      method: 'PUT', headers: { 'x-wx-openid': openid }, body: bytes as unknown as BodyInit,
    })
    return ((await response.json()) as { fileID: string }).fileID
  }
  const csv = (text: string): Promise<string> => upload(new TextEncoder().encode(text), 'csv')
  const preview = async (file: string | Promise<string>): Promise<Preview> => cast.world.as('o_office').call('problem.previewImport', { fileId: await file })
  const taken = async (fileId: string): Promise<State> => {
    const office = cast.world.as('o_office')
    const { digest } = await preview(fileId)
    let state = await office.call('problem.importLedger', { submissionId: submissionId(), fileId, digest, fileName: '问题台账.csv' })
    for (let step = 0; state.state === 'working' && step < 20; step++) state = await office.call('problem.continueImport', { id: state.id })
    return state
  }
  const imported = async (): Promise<Problem[]> =>
    (await cast.world.documents<Problem & { _id: string; keys: object }>('problems', { source: 'import' })).map(({ _id, keys, ...problem }) => problem as Problem)
  const counters = async (): Promise<string> => {
    const pruned = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pruned(inner)] as const).filter(([, inner]) => inner !== 0 && JSON.stringify(inner) !== '{}').sort())
        : value
    return JSON.stringify((await cast.world.documents<{ _id: string; counts: object }>('counters')).map(({ _id, counts }) => [_id, pruned(counts)]).filter(([, counts]) => JSON.stringify(counts) !== '{}').sort())
  }

  beforeEach(async () => {
    cast = await castOf('2026-06-16T01:00:00.000Z')
  })
  afterEach(() => cast.world.stop())

  it('is shown before anything is written, its columns known by any of their names and in any order', async () => {
    const { total, refusals, lines, warnings } = await preview(csv(header + good))
    expect({ total, refusals }).toEqual({ total: 3, refusals: [] })
    expect(lines[0]).toMatchObject({ row: 2, category: 'safety', unionName: '演示第三小学工会', ownerName: '演示干部甲', submittedOn: '2026-03-02', state: 'closed' })
    expect(lines[1]).toMatchObject({ submittedOn: '2026-05-06', dueOn: '2026-07-31', state: 'inProgress' })
    expect(lines[2]).toMatchObject({ submittedOn: '2026-05-20', category: 'other', ownerName: null, state: 'accepted' })
    expect(warnings).toEqual([{ row: 2, column: '协办', reason: '名册里没有「人社局」，按外部单位导入，由办公室代办' }])
    expect(await imported()).toEqual([])
    expect(await cast.world.documents('imports')).toEqual([])
  })

  it('is refused whole, each row’s error with its row and column, and nothing of it is written', async () => {
    const fileId = await csv(`${header}${good}\n4,六月初,,怪事,,,,,2026-13-40,,,\n5,2026-06-01,干部对人说话难听的事,干部作风,,,,,,,,\n6,2026-06-01,电梯坏了没有人修,,,,,,2026-05-01,,,2026-05-20`)
    const { refusals, refusalCount, total } = await preview(fileId)
    expect({ refusalCount, total }).toEqual({ refusalCount: 5, total: 0 })
    expect(refusals.map(({ row, column }) => `${row} ${column}`)).toEqual(['5 问题内容', '5 类别', '5 反映日期', '5 完成时限', '6 类别'])
    const later = await preview(csv(`${header}6,2026-06-01,电梯坏了没有人修,,,,,,,,,2026-05-20`))
    expect(later.refusals).toEqual([{ row: 2, column: '销号日期', reason: '销号日期早于反映日期，请核对' }])
    const { digest } = await preview(fileId)
    const input = { submissionId: submissionId(), fileId, digest, fileName: '坏台账.csv' }
    expect(await cast.world.as('o_office').refusal('problem.importLedger', input)).toMatchObject({ code: 'IMPORT_REFUSED', details: { total: 5 } })
    expect(await imported()).toEqual([])
  })

  it('is read from Excel: dates of the spreadsheet, also of 1904, merged cells, a title above the header', async () => {
    const rows = [['问题', '日期', '单位'], ['饮水机坏了三天没有人修', { on: '2026-03-02' }, '演示第三小学工会'], ['夜班没有热饭，九点关门', { on: '2026-03-03' }, null]] as const
    const bytes = await writeWorkbook('表', [{ header: '2026年问题台账', width: 20 }, { header: '', width: 10 }, { header: '', width: 10 }], rows)
    const parts = unzipSync(new Uint8Array(bytes))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!).replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="C3:C4"/></mergeCells>')
    const workbook = strFromU8(parts['xl/workbook.xml']!)
    const merged = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) })
    const { lines, refusals } = await preview(upload(merged, 'xlsx'))
    expect(refusals).toEqual([])
    expect(lines.map(({ submittedOn, unionName }) => [submittedOn, unionName])).toEqual([['2026-03-02', '演示第三小学工会'], ['2026-03-03', '演示第三小学工会']])
    const of1904 = zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook.replace(/<workbookPr[^>]*\/>|(?=<sheets>)/, '<workbookPr date1904="1"/>')) })
    expect((await preview(upload(of1904, 'xlsx'))).refusals[0]).toMatchObject({ column: '日期', reason: '日期还没有到，请核对' })
  })

  it('is read from a CSV of a Chinese Windows; a file that is no table is refused in words', async () => {
    expect((await preview(upload(gbk(header + good), 'csv'))).total).toBe(3)
    expect((await preview(csv('姓名,电话\n甲,1\n'))).refusals[0]!.reason).toContain('没有找到表头')
    expect((await preview(upload(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'xlsx'))).refusals[0]!.reason).toContain('打不开')
  })

  it('comes in as it stands: numbers of its own, one honest entry of history, no rate touched', async () => {
    const state = await taken(await csv(header + good))
    expect(state).toMatchObject({ state: 'done', lines: 3, total: 3, fileName: '问题台账.csv', byName: '演示办公室甲' })
    const lines = (await imported()).sort((a, b) => (a.number < b.number ? -1 : 1))
    expect(lines.map(({ number, state }) => [number, state])).toEqual([['TZ-2026-00001', 'closed'], ['TZ-2026-00002', 'inProgress'], ['TZ-2026-00003', 'accepted']])
    expect(lines[0]).toMatchObject({ cause: 'solved', verdict: { answer: 'solved' }, description: '三号车间的饮水机坏了三天没有人修\n原台账编号：1' })
    expect(lines[1]!.owner).toMatchObject({ kind: 'person', personId: cast.owner.id })
    for (const line of lines) {
      const history = await cast.world.documents<{ event: ProblemEvent }>('history', { problemId: line.id })
      expect(history.map(({ event }) => event.type)).toEqual(['problemImported'])
      expect(evolve(null, history[0]!.event)).toEqual(line)
    }
    const office = cast.world.as('o_office')
    const found = await office.call('problem.searchLedger', { filter: { source: 'import', words: '饮水机' } })
    expect(found.rows.map(({ number }) => number)).toEqual(['TZ-2026-00001'])
    expect((await office.call('problem.searchLedger', { filter: { words: '2' } })).rows.map(({ number }) => number)).toEqual(['TZ-2026-00002'])
    expect(await counters()).not.toContain('"submitted"')
    expect((await cast.world.as('o_office').call('problem.mine', {})).rows).toEqual([])
    const progress = { id: lines[1]!.id, submissionId: submissionId(), words: '已经补发到卡上了', photos: [] }
    expect(await cast.world.as('o_owner').call('problem.addProgress', progress)).toMatchObject({ state: 'inProgress', version: 2 })
  })

  it('comes in once: the same submission again writes nothing more, another file under the digest is refused', async () => {
    const office = cast.world.as('o_office')
    const fileId = await csv(header + good)
    const { digest } = await preview(fileId)
    const input = { submissionId: submissionId(), fileId, digest, fileName: '问题台账.csv' }
    const [first, second] = await Promise.all([office.call('problem.importLedger', input), office.call('problem.importLedger', input)])
    expect(second.id).toBe(first.id)
    await office.call('problem.continueImport', { id: first.id })
    expect(await imported()).toHaveLength(3)
    expect((await office.call('problem.imports', {})).rows).toHaveLength(1)
    const other = { ...input, submissionId: submissionId(), digest: 'another' }
    expect(await office.refusal('problem.importLedger', other)).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'digestChanged' } })
  })

  it('goes on where it was cut off, line by line the same', async () => {
    const rows = Array.from({ length: 45 }, (_, i) => `${i + 1},2026-05-06,第${i + 1}件：夜班补贴没有发,劳动报酬,,,演示干部甲,,,,,`).join('\n')
    const office = cast.world.as('o_office')
    const fileId = await csv(header + rows)
    const { digest } = await preview(fileId)
    const input = { submissionId: submissionId(), fileId, digest, fileName: '问题台账.csv' }
    cast.world.cloud.fault({ action: 'database.commitTransaction', rate: 0.4, drop: 'after', seed: 2 })
    for (let attempt = 0; attempt < 30; attempt++) {
      const answer = await office.raw('problem.importLedger', input)
      if (answer.ok && (answer.data as State).state === 'done') break
    }
    cast.world.cloud.fault(null)
    const lines = await imported()
    expect(lines).toHaveLength(45)
    expect(new Set(lines.map(({ number }) => number)).size).toBe(45)
    expect(await cast.world.documents('history')).toHaveLength(45)
  })

  it('is taken out again without a trace in the figures while nobody has touched it', async () => {
    const before = await counters()
    const { id } = await taken(await csv(header + good))
    await cast.world.cloud.invoke('sweep', {}, undefined)
    const undone = await cast.world.as('o_office').call('problem.undoImport', { id, submissionId: submissionId() })
    expect(undone).toMatchObject({ state: 'undone', lines: 0, total: 3 })
    expect(await imported()).toEqual([])
    expect([await cast.world.documents('history'), await cast.world.documents('texts')]).toEqual([[], []])
    expect(await counters()).toBe(before)
    expect(await cast.world.as('o_office').call('problem.undoImport', { id, submissionId: submissionId() })).toMatchObject({ state: 'undone' })
    expect((await cast.world.as('o_office').call('problem.imports', {})).rows).toMatchObject([{ id, state: 'undone' }])
  })

  it('stays, and says which lines, once somebody has acted on one', async () => {
    const { id } = await taken(await csv(header + good))
    const line = (await imported()).find(({ state }) => state === 'inProgress')!
    await cast.world.as('o_owner').call('problem.addProgress', { id: line.id, submissionId: submissionId(), words: '已经约好时间', photos: [] })
    const refusal = await cast.world.as('o_office').refusal('problem.undoImport', { id, submissionId: submissionId() })
    expect(refusal).toMatchObject({ code: 'RULE_VIOLATED', details: { rule: 'linesTouched', numbers: [line.number], total: 1 } })
    expect(await imported()).toHaveLength(3)
  })

  it('is the office’s alone, and only from a file of one’s own', async () => {
    const fileId = await csv(header + good)
    for (const openid of ['o_leader', 'o_chair', 'o_worker']) {
      expect(await cast.world.as(openid).refusal('problem.previewImport', { fileId })).toMatchObject({ code: 'FORBIDDEN' })
    }
    await cast.world.person({ openid: 'o_office2', name: '演示办公室乙', roles: ['office'] })
    expect(await cast.world.as('o_office2').refusal('problem.previewImport', { fileId })).toMatchObject({ code: 'FILE_NOT_YOURS' })
    expect(await cast.world.as('o_office').refusal('problem.undoImport', { id: 'nothing-here', submissionId: submissionId() })).toMatchObject({ code: 'NOT_FOUND' })
  })
})
