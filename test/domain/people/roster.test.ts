import { normalizeDepartment, splitDepartments } from '@/domain/people/department'
import { type Posts, rolesOf } from '@/domain/people/roster'
import { departmentsOfRoster, peopleRows } from '../support/roster'

describe('a department', () => {
  it.each([
    ['职工服务中心　劳动和经济工作（产改办）', '职工服务中心 劳动和经济工作'],
    ['劳动和经济工作(产改办)', '劳动和经济工作'],
    ['职工服务中心 基层组织和女职工工作', '职工服务中心 基层工作和女职工工作'],
    ['  综合业务科 ', '综合业务科'],
  ])('written %j is %j', (written, one) => {
    expect(normalizeDepartment(written)).toBe(one)
  })

  it('named later in a cell stands under the centre that the first names', () => {
    expect(splitDepartments('职工服务中心 权益保障和法律工作、劳动和经济工作（产改办）、基层工作和女职工工作')).toEqual([
      '职工服务中心 权益保障和法律工作', '职工服务中心 劳动和经济工作', '职工服务中心 基层工作和女职工工作',
    ])
    expect(splitDepartments(' ')).toEqual([])
  })

  it('of the roster and its goals is one of six, whatever the brackets and wordings', () => {
    expect(departmentsOfRoster().sort()).toEqual([
      '综合业务科', '职工服务中心', '职工服务中心 劳动和经济工作', '职工服务中心 基层工作和女职工工作', '职工服务中心 权益保障和法律工作', '职工服务中心 组织和宣教工作',
    ].sort())
  })
})

describe('the roles of the roster', () => {
  const wanted: Record<string, string> = {
    温瑞东: 'worker cadre leader',
    王志宏: 'worker cadre office leader',
    李欣: 'worker cadre office',
    孙畅: 'worker cadre office supervision publicity',
    贾晓霞: 'worker cadre support',
    姜桂凤: 'worker cadre',
    石榴: 'worker cadre office',
    郑鹤峰: 'worker cadre office',
    '': 'worker cadre',
    冯海艳: 'worker cadre office',
  }

  it.each(peopleRows().map((row) => [row.name, row] as const))('of %j follow from the posts', (name, { leadingGroup, office, taskForce }) => {
    expect(rolesOf({ leadingGroup, office, taskForce } as Posts).join(' ')).toBe(wanted[name])
  })

  it('of nobody’s post are a worker’s', () => {
    expect(rolesOf({ leadingGroup: '', office: '', taskForce: ['综合组牵头'] })).toEqual(['worker', 'office'])
    expect(rolesOf({ leadingGroup: '', office: '', taskForce: [] })).toEqual(['worker'])
  })
})
