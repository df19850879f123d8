import { read } from '@/cloudfunctions/people/import/annex'
import { goalColumns, parseGoals } from '@/cloudfunctions/people/import/goals.parse'
import { liaisonColumns, parseLiaisons } from '@/cloudfunctions/people/import/liaisons.parse'
import { parsePeople, personColumns } from '@/cloudfunctions/people/import/people.parse'
import type { Parsed } from '@/cloudfunctions/lib/tables/refusal'
import type { Roster } from '@/cloudfunctions/people/import/roster'
import { annex, bytesOf, gbk } from './files'

const people = (bytes: Uint8Array) => read(bytes, personColumns, parsePeople)
const liaisons = (bytes: Uint8Array, roster: Roster) => read(bytes, liaisonColumns, (rows) => parseLiaisons(rows, roster))
const goals = (bytes: Uint8Array, roster: Roster) => read(bytes, goalColumns, (rows) => parseGoals(rows, roster))

const accepted = <T>(parsed: Parsed<T>) => {
  if ('refusals' in parsed) throw new Error(JSON.stringify(parsed.refusals))
  return parsed
}
const refused = <T>(parsed: Parsed<T>) => {
  if (!('refusals' in parsed)) throw new Error('it was read')
  return parsed.refusals
}

const rosterOf = (bytes: Uint8Array): Roster => {
  const { records } = accepted(people(bytes))
  return {
    people: new Map(records.flatMap(({ name, duty }) => (name === null ? [] : [[name, { id: `r_${name}`, duty }]]))),
    departments: new Set(records.flatMap(({ departments }) => departments)),
  }
}

describe('the plan’s own annexes', () => {
  const roster = rosterOf(annex('people'))

  it('hold nine people and one vacant post, which is pointed out', () => {
    const { records, warnings } = accepted(people(annex('people')))
    expect(records.filter(({ name }) => name !== null)).toHaveLength(9)
    expect(records.filter(({ name }) => name === null)).toEqual([
      expect.objectContaining({ line: 10, duty: '职员', departments: ['职工服务中心 劳动和经济工作'] }),
    ])
    expect(warnings).toEqual([{ row: 10, reason: '职工服务中心 劳动和经济工作的职员没有姓名，按空缺岗位导入' }])
  })

  it('give every post of the programme', () => {
    const posts = Object.fromEntries(accepted(people(annex('people'))).records.map(({ name, posts }) => [name, posts]))
    expect(posts['温瑞东']).toEqual({ leadingGroup: '组长', office: '', taskForce: [] })
    expect(posts['王志宏']).toEqual({ leadingGroup: '副组长', office: '主任', taskForce: ['班长'] })
    expect(posts['孙畅']).toEqual({ leadingGroup: '成员', office: '副主任', taskForce: ['宣传组牵头', '监督组牵头'] })
  })

  it('keep one duty that holds a 、 in one piece', () => {
    expect(roster.people.get('王志宏')!.duty).toBe('副主席、经审委主任')
  })

  it('know one department under both its wordings', () => {
    const { records } = accepted(people(annex('people')))
    expect(records.find(({ name }) => name === '冯海艳')!.departments).toEqual(['职工服务中心 基层工作和女职工工作'])
  })

  it('hold two pairs with two unions of their kinds', () => {
    const { records, warnings } = accepted(liaisons(annex('liaisons'), roster))
    expect(records.map(({ personName, unions, contactName }) => ({ personName, unions, contactName }))).toEqual([
      { personName: '温瑞东', unions: [{ name: '冯营子镇总工会', kind: 'township' }], contactName: '孙畅' },
      { personName: '王志宏', unions: [{ name: '承德智慧旅游发展有限公司工会', kind: 'enterprise' }], contactName: '李欣' },
    ])
    expect(warnings).toEqual([])
  })

  it('hold five goals whose every department is one of the roster’s', () => {
    const { records, warnings } = accepted(goals(annex('goals'), roster))
    expect(records.map(({ name }) => name)).toEqual(['政治引领强', '组织功能强', '服务阵地强', '制度机制强', '作用发挥强'])
    expect(records[3]).toEqual({
      name: '制度机制强',
      leaderNames: ['温瑞东', '王志宏'],
      departments: ['职工服务中心 权益保障和法律工作', '职工服务中心 劳动和经济工作', '职工服务中心 基层工作和女职工工作'],
    })
    expect(warnings).toEqual([])
  })

  it.each(['people', 'liaisons', 'goals'] as const)('say the same in GBK and with a byte order mark: %s', (name) => {
    const parse = (bytes: Uint8Array): unknown =>
      name === 'people' ? people(bytes) : name === 'liaisons' ? liaisons(bytes, roster) : goals(bytes, roster)
    const text = new TextDecoder().decode(annex(name))
    const plain = parse(annex(name))
    expect(parse(gbk(text.replace(/\n/g, '\r\n')))).toEqual(plain)
    expect(parse(bytesOf(`\ufeff${text}`))).toEqual(plain)
  })
})

const personRow = (row: string): Uint8Array => bytesOf(`姓名,职务,部室,领导小组,办公室,工作专班\n孙畅,一级主办,综合业务科,成员,,\n${row}`)

describe('annex 1', () => {
  it.each<[string, string, string, RegExp]>([
    ['a name stands twice', '孙畅,职员,综合业务科,成员,,', '姓名', /第 2 行同名.*括号/],
    ['a name stands twice but for a blank', '孙　畅,职员,综合业务科,成员,,', '姓名', /第 2 行同名/],
    ['two people share a row', '李欣、石榴,职员,综合业务科,,,', '姓名', /一行写一个人/],
    ['a word stands for nobody', '待定,职员,综合业务科,,,', '姓名', /空缺就空着/],
    ['a name holds digits', '李欣1,职员,综合业务科,,,', '姓名', /不像/],
    ['a vacant post has no department', ',职员,,成员,,', '部室', /没有写部室/],
    ['the duty is missing', '李欣,,综合业务科,,,', '职务', /没有写职务/],
    ['a post of the leading group is unknown', '李欣,职员,综合业务科,主任,,', '领导小组', /不认识「主任」.*组长、副组长、成员/],
    ['a post of the office is unknown', '李欣,职员,综合业务科,,组长,', '办公室', /不认识「组长」/],
    ['a post of the task force is unknown', '李欣,职员,综合业务科,,,宣传组牵头;后勤组牵头', '工作专班', /不认识「后勤组牵头」/],
  ])('is refused when %s', (_what, row, column, reason) => {
    expect(refused(people(personRow(row)))).toEqual([{ row: 3, column, reason: expect.stringMatching(reason) }])
  })

  it('takes two people of one name when a bracket tells them apart', () => {
    expect(accepted(people(personRow('孙畅(女),职员,综合业务科,,,'))).records[1]!.name).toBe('孙畅（女）')
  })

  it('takes names of other peoples', () => {
    expect(accepted(people(personRow('阿依古丽•买买提,职员,综合业务科,,,'))).records[1]!.name).toBe('阿依古丽·买买提')
  })

  it('separates the posts of the task force by any of three marks', () => {
    const { records } = accepted(people(personRow('李欣,职员,综合业务科,,,综合组牵头；保障组牵头、成员')))
    expect(records[1]!.posts.taskForce).toEqual(['综合组牵头', '保障组牵头', '成员'])
  })
})

describe('annex 2', () => {
  const roster = rosterOf(annex('people'))
  const rowOf = (row: string): Uint8Array => bytesOf(`姓名,职务,部室,对口联系乡镇总工会,对口联系基层工会,区总工会联络人\n${row}`)

  it.each<[string, string, string, RegExp]>([
    ['nobody of that name is on the roster', '赵钱,职员,综合业务科,甲镇总工会,,', '姓名', /名册里没有「赵钱」/],
    ['the name is missing', ',职员,综合业务科,甲镇总工会,,', '姓名', /一个人的姓名/],
    ['the 联络人 is not on the roster', '石榴,职员,综合业务科,甲镇总工会,,赵钱', '区总工会联络人', /名册里没有「赵钱」/],
    ['somebody is their own 联络人', '石榴,职员,综合业务科,甲镇总工会,,石榴', '区总工会联络人', /不能是本人/],
    ['no union is named', '石榴,职员,综合业务科,,,', '', /没有写对口联系的工会/],
    ['a union’s name is cut short', '石榴,职员,综合业务科,甲镇,,', '对口联系乡镇总工会', /写全称/],
    ['a pair stands twice', '石榴,职员,综合业务科,甲镇总工会、甲镇总工会,,', '', /第 2 行已经写过/],
  ])('is refused when %s', (_what, row, column, reason) => {
    expect(refused(liaisons(rowOf(row), roster))).toEqual([{ row: 2, column, reason: expect.stringMatching(reason) }])
  })

  it('takes several unions of one person, each of its kind', () => {
    const { records } = accepted(liaisons(rowOf('石榴,职员,综合业务科,甲镇总工会、乙乡总工会,丙小学工会、丁区域工会联合会、戊快递行业工会联合会,'), roster))
    expect(records[0]!.unions.map(({ kind }) => kind)).toEqual(['township', 'township', 'institution', 'regional', 'industrial'])
  })

  it('points out a union whose kind its name leaves open, and a duty that differs from the roster', () => {
    const { records, warnings } = accepted(liaisons(rowOf('石榴,主任,综合业务科,,甲工会,'), roster))
    expect(records[0]!.unions).toEqual([{ name: '甲工会', kind: 'enterprise' }])
    expect(warnings.map(({ row, reason }) => [row, reason])).toEqual([
      [2, expect.stringMatching(/以名册的「职员」为准/)],
      [2, expect.stringMatching(/看不出甲工会是哪类/)],
    ])
  })
})

describe('annex 3', () => {
  const roster = rosterOf(annex('people'))
  const rowOf = (...rows: string[]): Uint8Array => bytesOf(['目标,责任领导,责任部室', ...rows].join('\n'))

  it.each<[string, string, string, RegExp]>([
    ['a goal is none of the five', '能力强,温瑞东,综合业务科', '目标', /不认识「能力强」/],
    ['a leader is not on the roster', '政治引领强,温瑞东、赵钱,综合业务科', '责任领导', /名册里没有「赵钱」/],
    ['nobody leads', '政治引领强,,综合业务科', '责任领导', /没有写责任领导/],
    ['no department is named', '政治引领强,温瑞东,', '责任部室', /没有写责任部室/],
  ])('is refused when %s', (_what, row, column, reason) => {
    expect(refused(goals(rowOf(row), roster))).toEqual([{ row: 2, column, reason: expect.stringMatching(reason) }])
  })

  it('is refused when a goal stands twice', () => {
    const row = '政治引领强,温瑞东,综合业务科'
    expect(refused(goals(rowOf(row, row), roster))).toEqual([{ row: 3, column: '目标', reason: expect.stringMatching(/第 2 行/) }])
  })

  it('points out goals left out and departments that are not the roster’s', () => {
    const { warnings } = accepted(goals(rowOf('政治引领强,温瑞东,新业务科'), roster))
    expect(warnings).toEqual([
      { row: 2, reason: expect.stringMatching(/没有部室「新业务科」/) },
      { row: 0, reason: expect.stringMatching(/组织功能强、服务阵地强、制度机制强、作用发挥强/) },
    ])
  })
})
