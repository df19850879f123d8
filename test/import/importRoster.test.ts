import { goalIdOf, liaisonIdOf, personIdOf, unionIdOf } from '@/cloudfunctions/people/import/roster.ids'
import { randomUUID } from 'node:crypto'
import { type World, startWorld } from '../support/world'
import { annex, bytesOf } from './files'

type Kind = 'people' | 'liaisons' | 'goals'
const collections = ['people', 'unions', 'liaisons', 'goals'] as const

/** Removing is for tests alone: the functions' own type of a query does not offer it. */
const empty = (query: object): Promise<unknown> => (query as { remove(): Promise<unknown> }).remove()

let world: World
let upload: (bytes: Uint8Array, openid?: string, name?: string) => Promise<string>

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

beforeEach(async () => {
  const { cloud, db, _ } = await import('@/cloudfunctions/lib/cloud')
  for (const name of [...collections, 'settings']) await empty(db.collection(name).where({ _id: _.gt('') }))
  await db.collection('settings').add({ data: { _id: 'programme', name: '县级工会加强年', fromOn: '2022-10-17', toOn: '2023-12-31' } })
  await world.person({ openid: 'o_office', name: '演示办公室甲', roles: ['office'] })
  upload = async (bytes, openid = 'o_office', name = 'roster.csv') => {
    const { uploadPrefix } = await world.as(openid).call('problem.openDraft', {})
    const { fileID } = (await cloud.uploadFile({ cloudPath: `${uploadPrefix}/${name}`, fileContent: Buffer.from(bytes) })) as { fileID: string }
    return fileID
  }
})

const input = async (kind: Kind, bytes: Uint8Array) => ({ kind, fileId: await upload(bytes), submissionId: randomUUID() })
const load = async (kind: Kind, bytes: Uint8Array = annex(kind)) => world.as('o_office').call('people.importRoster', await input(kind, bytes))
const loadAll = async () => [await load('people'), await load('liaisons'), await load('goals')]
const everything = async () => Object.fromEntries(await Promise.all(collections.map(async (name) => [name, await world.documents(name)])))

interface Person { _id: string; name: string | null; roles: string[]; openid: string | null; isObliged: boolean; isVacant: boolean; unionId: string | null }
const personOf = async (name: string): Promise<Person> => (await world.documents<Person>('people', { name }))[0]!

describe('people.importRoster', () => {
  it('loads the plan’s own annexes', async () => {
    expect(await loadAll()).toEqual([
      { loaded: 10, warnings: [{ row: 10, reason: expect.stringMatching(/空缺岗位/) }], importId: expect.any(String) },
      { loaded: 2, warnings: [], importId: expect.any(String) },
      { loaded: 5, warnings: [], importId: expect.any(String) },
    ])
    const people = (await world.documents<Person>('people')).filter(({ _id }) => _id.startsWith('r_'))
    expect(people.filter(({ isVacant }) => isVacant)).toMatchObject([{ name: null, roles: [], isObliged: false, openid: null }])
    expect(people.filter(({ isObliged }) => isObliged)).toHaveLength(9)
    expect(await world.documents('unions')).toHaveLength(2)
    expect(await world.documents('goals')).toHaveLength(5)
  })

  it('shows the programme’s gap as it is: nine people short, two of them with one union each', async () => {
    await loadAll()
    await world.person({ openid: 'o_leader', name: '演示领导甲', roles: ['leader'] })
    const { short, obligedCount, keyUnionCount, unpairedKeyUnions } = await world.as('o_leader').call('liaison.coverage', {})
    expect(obligedCount).toBe(9)
    expect(short.map(({ name }) => name)).toEqual(['冯海艳', '贾晓霞', '姜桂凤', '李欣', '石榴', '孙畅', '王志宏', '温瑞东', '郑鹤峰'])
    expect(short.filter(({ holds }) => holds.length === 1).map(({ name }) => name)).toEqual(['王志宏', '温瑞东'])
    expect([keyUnionCount, unpairedKeyUnions]).toEqual([2, []])
  })

  it('pairs people with key unions from the programme’s first day, and makes who serves them a contact', async () => {
    await loadAll()
    const [person, contact, union] = [personIdOf('温瑞东'), personIdOf('孙畅'), unionIdOf('冯营子镇总工会')]
    expect(await world.documents('liaisons', { _id: liaisonIdOf(person, union) })).toMatchObject([
      { personId: person, personName: '温瑞东', unionId: union, contactId: contact, contactName: '孙畅', fromOn: '2022-10-17', toOn: null, fieldDays: {}, remoteCounts: {}, lastContactOn: null },
    ])
    expect(await world.documents('unions', { _id: union })).toMatchObject([{ name: '冯营子镇总工会', kind: 'township', isKey: true, parentId: null, places: [] }])
    expect((await personOf('孙畅')).roles).toEqual(['worker', 'cadre', 'contact', 'office', 'supervision', 'publicity'])
    expect((await personOf('温瑞东')).roles).not.toContain('contact')
  })

  it('names a goal’s leaders by their ids', async () => {
    await loadAll()
    expect(await world.documents('goals', { _id: goalIdOf('政治引领强') })).toMatchObject([
      { name: '政治引领强', leaderIds: [personIdOf('温瑞东'), personIdOf('王志宏')], departments: ['职工服务中心 组织和宣教工作', '职工服务中心 基层工作和女职工工作'] },
    ])
  })

  it('changes nothing when the same files come again', async () => {
    await loadAll()
    const before = await everything()
    await loadAll()
    expect(await everything()).toEqual(before)
  })

  it('keeps what others have written: who has bound and chosen a union, what a pair has counted, roles given by hand', async () => {
    await loadAll()
    const { db } = await import('@/cloudfunctions/lib/cloud')
    const id = personIdOf('石榴')
    const pair = liaisonIdOf(personIdOf('温瑞东'), unionIdOf('冯营子镇总工会'))
    const { roles } = await personOf('石榴')
    await db.collection('people').doc(id).update({ data: { openid: 'o_bound', unionId: 'u_own', roles: [...roles, 'admin'] } })
    await db.collection('liaisons').doc(pair).update({ data: { fieldDays: { 2026: ['2026-06-15'] }, lastContactOn: '2026-06-15' } })
    const people = new TextDecoder().decode(annex('people')).replace('石榴,职员', '石榴,四级主办')
    await load('people', bytesOf(people))
    await load('liaisons')
    expect(await personOf('石榴')).toMatchObject({ openid: 'o_bound', unionId: 'u_own', duty: '四级主办', roles: expect.arrayContaining(['admin']) })
    expect(await world.documents('liaisons', { _id: pair })).toMatchObject([{ fieldDays: { 2026: ['2026-06-15'] }, lastContactOn: '2026-06-15', fromOn: '2022-10-17' }])
  })

  it('moves the contact’s role with the pair', async () => {
    await loadAll()
    await load('liaisons', bytesOf(new TextDecoder().decode(annex('liaisons')).replace('孙畅', '石榴')))
    expect((await personOf('石榴')).roles).toContain('contact')
    expect((await personOf('孙畅')).roles).not.toContain('contact')
  })

  it('drops nobody who is missing from a later file, and says who is', async () => {
    await loadAll()
    const { warnings } = await load('people', bytesOf('姓名,职务,部室,领导小组,办公室,工作专班\n温瑞东,副主席,综合业务科,组长,,'))
    expect(warnings).toEqual([{ row: 0, reason: expect.stringMatching(/另有 9 人不在这份表里，没有改动.*空缺岗位/) }])
    expect((await personOf('李欣')).roles).toContain('office')
    const pairs = await load('liaisons', bytesOf('姓名,职务,部室,对口联系乡镇总工会,对口联系基层工会,区总工会联络人\n温瑞东,副主席,综合业务科,冯营子镇总工会,,'))
    expect(pairs.warnings).toEqual([{ row: 0, reason: expect.stringMatching(/另有 1 对联系.*王志宏和承德智慧旅游发展有限公司工会/) }])
  })

  it('loads nothing of a refused file, and says row, column and reason of everything in it', async () => {
    await loadAll()
    const before = await everything()
    const bad = '姓名,职务,部室,领导小组,办公室,工作专班\n新来的,职员,综合业务科,成员,,\n李欣,一级主办,职工服务中心,大组长,,\n石榴,,=1,成员,,'
    const { code, details } = await world.as('o_office').refusal('people.importRoster', await input('people', bytesOf(bad)))
    expect(code).toBe('IMPORT_REFUSED')
    expect(details).toEqual({ total: 1, rows: [{ row: 4, column: '部室', reason: expect.stringMatching(/不能以/) }] })
    const worse = await world.as('o_office').refusal('people.importRoster', await input('people', bytesOf(bad.replace('=1', '综合业务科'))))
    expect(worse.details.rows).toEqual([
      { row: 3, column: '领导小组', reason: expect.stringMatching(/大组长/) },
      { row: 4, column: '职务', reason: expect.stringMatching(/没有写职务/) },
    ])
    expect(await everything()).toEqual(before)
  })

  it('tells of a thousand vacant posts, however long their names, in an answer that fits', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `,${'长'.repeat(100)},${'部'.repeat(95)}${i},,,`)
    const { loaded, warnings } = await load('people', bytesOf(['姓名,职务,部室,领导小组,办公室,工作专班', ...rows].join('\n')))
    expect(loaded).toBe(1000)
    expect(warnings).toHaveLength(201)
    expect(warnings.at(-1)).toEqual({ row: 0, reason: '还有 800 条提醒没有列出' })
  })

  it('refuses pairs and goals before the people are there', async () => {
    for (const kind of ['liaisons', 'goals'] as const) {
      const { code, details } = await world.as('o_office').refusal('people.importRoster', await input(kind, annex(kind)))
      expect([code, details.rows]).toEqual(['IMPORT_REFUSED', expect.arrayContaining([expect.objectContaining({ reason: expect.stringMatching(/先导入人员名册/) })])])
    }
  })

  it('answers a repeated submission as it did at first, though the file is gone', async () => {
    const { cloud } = await import('@/cloudfunctions/lib/cloud')
    const asked = await input('people', annex('people'))
    const first = await world.as('o_office').call('people.importRoster', asked)
    await cloud.deleteFile({ fileList: [asked.fileId] })
    expect(await world.as('o_office').call('people.importRoster', asked)).toEqual(first)
    expect((await world.as('o_office').refusal('people.importRoster', { ...asked, submissionId: randomUUID() })).code).toBe('FILE_NOT_YOURS')
  })

  it('gives the same answer to two calls that race', async () => {
    const asked = await input('people', annex('people'))
    const [first, second] = await Promise.all([1, 2].map(() => world.as('o_office').call('people.importRoster', asked)))
    expect(second).toEqual(first)
    expect((await world.documents<Person>('people')).filter(({ _id }) => _id.startsWith('r_'))).toHaveLength(10)
  })

  it('reads nobody else’s file, and no picture', async () => {
    await world.person({ openid: 'o_other', name: '演示办公室乙', roles: ['office'] })
    const others = await upload(annex('people'), 'o_other')
    const picture = await upload(annex('people'), 'o_office', 'roster.jpg')
    for (const fileId of [others, picture]) {
      const { code } = await world.as('o_office').refusal('people.importRoster', { kind: 'people', fileId, submissionId: randomUUID() })
      expect(code).toBe('FILE_NOT_YOURS')
    }
  })

  it('is for the office and the administrator alone', async () => {
    await world.person({ openid: 'o_cadre', name: '演示干部甲', roles: ['cadre', 'leader', 'supervision'] })
    const fileId = await upload(annex('people'), 'o_cadre')
    const { code } = await world.as('o_cadre').refusal('people.importRoster', { kind: 'people', fileId, submissionId: randomUUID() })
    expect(code).toBe('FORBIDDEN')
    expect(await world.documents('people')).toHaveLength(2)
  })
})
