import { liaisonIdOf, personIdOf, unionIdOf } from '@/cloudfunctions/people/import/roster.ids'
import { randomUUID } from 'node:crypto'
import { readSheet } from 'read-excel-file/node'
import { type World, startWorld } from '../support/world'
import { bytesOf } from './files'
import { workbook, type Written } from './workbook'

const header = ['姓名', '职务', '部室', '对口联系乡镇总工会', '对口联系基层工会', '区总工会联络人']
const people = '姓名,职务,部室,领导小组,办公室,工作专班\n演示领导甲,主席,综合科,组长,,\n演示领导乙,副主席,综合科,副组长,,\n演示干部丙,职员,综合科,成员,,\n'

let world: World
let upload: (bytes: Uint8Array, name: string) => Promise<string>

beforeEach(async () => {
  world = await startWorld()
  const { cloud, db } = await import('@/cloudfunctions/lib/cloud')
  await db.collection('settings').add({ data: { _id: 'programme', name: '县级工会加强年', fromOn: '2022-10-17', toOn: '2023-12-31' } })
  await world.person({ openid: 'o_office', name: '演示办公室甲', roles: ['office'] })
  upload = async (bytes, name) => {
    const { uploadPrefix } = await world.as('o_office').call('problem.openDraft', {})
    return ((await cloud.uploadFile({ cloudPath: `${uploadPrefix}/${name}`, fileContent: Buffer.from(bytes) })) as { fileID: string }).fileID
  }
  await office().call('people.importRoster', { kind: 'people', fileId: await upload(bytesOf(people), 'people.csv'), submissionId: randomUUID() })
})
afterEach(() => world.stop())

const office = () => world.as('o_office')
const given = async (bytes: Uint8Array, name = 'liaisons.xlsx') => ({ kind: 'liaisons' as const, fileId: await upload(bytes, name), submissionId: randomUUID() })
const refusal = async (bytes: Uint8Array, name?: string) => (await office().refusal('people.importRoster', await given(bytes, name))).details.rows as { row: number; column: string; reason: string }[]
const preview = async (bytes: Uint8Array, name = 'liaisons.xlsx') => {
  const { kind, fileId } = await given(bytes, name)
  return office().call('people.previewImport', { kind, fileId })
}
const pairsOf = async () =>
  (await world.documents<{ personName: string; unionName: string; contactName: string | null; toOn: string | null }>('liaisons')).map(({ personName, unionName, contactName }) => `${personName} ${unionName} ${contactName}`).sort()

const merged = workbook(
  [
    ['附件2 对口联系安排表', null, null, null, null, null],
    header,
    ['演示领导甲', '主席', '综合科', '演示镇总工会\n演示乡总工会', null, '演示干部丙'],
    [null, null, null, null, '演示一厂工会、演示\n二厂工会', null],
    ['演示领导乙', '副主席', '综合科', null, '演示一厂工会', null],
  ],
  { merged: ['A1:F1', 'A3:A4', 'B3:B4', 'C3:C4', 'F3:F4'] },
)
const told = ['演示领导乙 演示一厂工会 null', '演示领导甲 演示一厂工会 演示干部丙', '演示领导甲 演示乡总工会 演示干部丙', '演示领导甲 演示二厂工会 演示干部丙', '演示领导甲 演示镇总工会 演示干部丙'].sort()

describe('annex 2 as an Excel workbook', () => {
  it('is read with its title, its merged cells and several unions in one cell', async () => {
    expect(await preview(merged)).toMatchObject({ rows: [], total: 0, records: 3, added: 9, changed: 0, same: 0 })
    expect(await world.documents('liaisons')).toEqual([])
    const { importId } = await office().call('people.importRoster', await given(merged))
    expect(await pairsOf()).toEqual(told)
    expect(await preview(merged)).toMatchObject({ added: 0, changed: 0, same: 9 })
    expect((await office().call('people.imports', {})).rows[0]).toMatchObject({ id: importId, kind: 'liaisons', loaded: 3, undoneAt: null })
  })

  it.each<[string, readonly (readonly Written[])[], { row: number; column: string; reason: RegExp }]>([
    ['a formula', [header, ['演示领导甲', '主席', '综合科', { formula: 'A1&"工会"', shows: '演示镇总工会' }, null, null]], { row: 2, column: '对口联系乡镇总工会', reason: /公式/ }],
    ['a date for a name', [header, [{ serial: 44_851 }, '主席', '综合科', '演示镇总工会', null, null]], { row: 2, column: '姓名', reason: /姓名/ }],
    ['a number for a union', [header, ['演示领导甲', '主席', '综合科', 12, null, null]], { row: 2, column: '对口联系乡镇总工会', reason: /不像工会的名称/ }],
    ['a missing column', [header.slice(0, 5), ['演示领导甲', '主席', '综合科', '演示镇总工会', null]], { row: 1, column: '区总工会联络人', reason: /缺少/ }],
    ['a wrong header', [['甲', '乙'], ['丙', '丁']], { row: 1, column: '姓名', reason: /缺少/ }],
    ['an empty sheet', [], { row: 0, column: '', reason: /空的/ }],
    ['nothing under its header', [header], { row: 1, column: '', reason: /只有表头/ }],
    ['somebody unknown, under a title', [['附件2'], [null], header, ['演示干部己', '主席', '综合科', '演示镇总工会', null, null]], { row: 4, column: '姓名', reason: /名册里没有/ }],
  ])('with %s is refused with row and column, and loads nothing', async (_what, rows, { row, column, reason }) => {
    const found = await refusal(workbook(rows))
    expect(found[0]).toEqual({ row, column, reason: expect.stringMatching(reason) })
    expect((await preview(workbook(rows))).rows).toEqual(found)
    expect(await world.documents('unions')).toEqual([])
  })

  it('with dates counted from 1904 says which cell holds a date', async () => {
    const found = await refusal(workbook([header, [{ serial: 43_389 }, '主席', '综合科', '演示镇总工会', null, null]], { is1904: true }))
    expect(found).toMatchObject([{ row: 2, column: '姓名' }])
  })

  it('that is no workbook at all, or an old one, is refused in words', async () => {
    expect((await refusal(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])))[0]!.reason).toMatch(/打不开/)
    expect((await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'liaisons.xls'))[0]!.reason).toMatch(/\.xls/)
  })

  it('of more than 10,000 rows is refused, and none of them loaded', async () => {
    const rows = Array.from({ length: 10_001 }, () => ['演示领导甲', '主席', '综合科', '演示镇总工会', null, null])
    expect(await refusal(workbook([header, ...rows]))).toEqual([{ row: 0, column: '', reason: expect.stringMatching(/超过 10000 行/) }])
    expect(await world.documents('liaisons')).toEqual([])
  })
})

describe('taking an import back', () => {
  const row = (person: string, union: string, contact = '') => `${person},主席,综合科,${union},,${contact}`
  const csv = (...rows: string[]) => bytesOf([header.join(','), ...rows].join('\n'))
  const load = async (bytes: Uint8Array) => (await office().call('people.importRoster', await given(bytes, 'liaisons.csv'))).importId
  const undo = (importId: string, submissionId: string = randomUUID()) => ({ importId, submissionId })

  it('removes what it made and brings back what it wrote over, once', async () => {
    await load(csv(row('演示领导甲', '演示镇总工会', '演示领导乙')))
    const before = await world.documents('liaisons')
    const rolesOf = async (name: string) => (await world.documents<{ roles: string[] }>('people', { name }))[0]!.roles
    const importId = await load(csv(row('演示领导甲', '演示镇总工会', '演示干部丙'), row('演示领导乙', '演示乡总工会')))
    expect(await rolesOf('演示干部丙')).toContain('contact')
    const input = undo(importId)
    const answer = await office().call('people.undoImport', input)
    expect(await office().call('people.undoImport', input)).toEqual(answer)
    expect(answer.kept).toBe(0)
    expect(await world.documents('liaisons')).toEqual(before)
    expect((await world.documents<{ name: string }>('unions')).map(({ name }) => name)).toEqual(['演示镇总工会'])
    expect([(await rolesOf('演示干部丙')).includes('contact'), (await rolesOf('演示领导乙')).includes('contact')]).toEqual([false, true])
    expect((await office().refusal('people.undoImport', undo(importId))).details).toMatchObject({ state: 'undone' })
  })

  it('keeps what somebody has used since, and says how much', async () => {
    const importId = await load(csv(row('演示领导甲', '演示镇总工会')))
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const id = liaisonIdOf(personIdOf('演示领导甲'), unionIdOf('演示镇总工会'))
    await db.collection('liaisons').doc(id).update({ data: { lastContactOn: '2026-06-15' } })
    expect(await office().call('people.undoImport', undo(importId))).toEqual({ takenBack: 1, kept: 1 })
    expect(await world.documents('liaisons')).toHaveLength(1)
  })

  it('begins with the newest, and is the office’s', async () => {
    const first = await load(csv(row('演示领导甲', '演示镇总工会')))
    world.at('2026-06-16T02:41:00.000Z')
    const second = await load(csv(row('演示领导乙', '演示乡总工会')))
    expect((await office().refusal('people.undoImport', undo(first))).details).toMatchObject({ state: 'notTheNewest' })
    await office().call('people.undoImport', undo(second))
    await office().call('people.undoImport', undo(first))
    expect(await world.documents('liaisons')).toEqual([])
    expect((await office().refusal('people.undoImport', undo('import-none'))).code).toBe('NOT_FOUND')
    await world.person({ openid: 'o_cadre', name: '演示干部甲', roles: ['cadre', 'leader'] })
    for (const [name, input] of [['undoImport', undo(first)], ['imports', {}], ['exportLiaisons', { submissionId: randomUUID(), format: 'xlsx' }], ['previewImport', { kind: 'liaisons', fileId: 'cloud://env.b/uploads/x.csv' }]] as const) {
      expect((await world.as('o_cadre').refusal(`people.${name}`, input)).code).toBe('FORBIDDEN')
    }
  })
})

describe('annex 2 written again', () => {
  const written = async (format: 'xlsx' | 'utf8' | 'gbk') => {
    await office().call('people.importRoster', await given(merged))
    const input = { submissionId: randomUUID(), format }
    const answer = await office().call('people.exportLiaisons', input)
    expect(await office().call('people.exportLiaisons', input)).toEqual(answer)
    expect(answer).toMatchObject({ rows: 2, fileName: format === 'xlsx' ? '对口联系表.xlsx' : '对口联系表.csv' })
    return new Uint8Array(await (await fetch(answer.url)).arrayBuffer())
  }
  const nothingNew = { total: 0, added: 0, changed: 0, same: 9 }

  it('as a workbook holds every lasting pair, as another reader reads it, and loads as nothing new', async () => {
    const bytes = await written('xlsx')
    const [first, ...rows] = await readSheet(Buffer.from(bytes), 1)
    expect(first).toEqual(header)
    expect(rows.map(([person, , , , , contact]) => [person, contact])).toEqual([['演示领导甲', '演示干部丙'], ['演示领导乙', null]])
    expect(String(rows[0]![3]).split('、').sort()).toEqual(['演示乡总工会', '演示镇总工会'].sort())
    expect(await preview(bytes, 'again.xlsx')).toMatchObject(nothingNew)
  })

  it.each(['utf8', 'gbk'] as const)('as CSV in %s does so too', async (format) => {
    const bytes = await written(format)
    const text = new TextDecoder(format === 'gbk' ? 'gbk' : 'utf-8', { fatal: true }).decode(bytes)
    expect(text.split('\r\n')[0]!.replace('\ufeff', '')).toBe(header.join(','))
    expect(text).toMatch(/演示[镇乡]总工会、演示[镇乡]总工会/)
    expect(await preview(bytes, 'again.csv')).toMatchObject(nothingNew)
  })
})
