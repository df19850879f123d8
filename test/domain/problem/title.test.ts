import { suggestedDepartment, suggestedPurpose } from '@/domain/problem/suggest'
import { titleOf } from '@/domain/problem/title'
import { categories } from '@/domain/problem/vocabulary'
import { departmentsOfRoster } from '../support/roster'

describe('a title', () => {
  it.each([
    ['夜班补贴 3 个月没发，找过车间两次', '夜班补贴 3 个月没发'],
    ['你好，我们车间的空调坏了很久。', '我们车间的空调坏了很久'],
    ['“宿舍漏水”！！', '宿舍漏水'],
    ['工资', '工资'],
    ['\n\n  公司   一直没开职代会\n第二行', '公司 一直没开职代会'],
    ['一二三四五六七八九十一二三四五六七八九十后面还有很长', '一二三四五六七八九十一二三四五六七八九十'],
    ['我们单位食堂每天提供的午餐份量越来越少，而且', '我们单位食堂每天提供的午餐份量越来越少'],
    ['？？？', '？？？'],
  ])('of %j is %j', (description, title) => {
    expect(titleOf(description)).toBe(title)
  })

  it('is cut between whole characters', () => {
    const long = titleOf(`${'一'.repeat(19)}👩🏽‍🔧的手套不够用了`)
    expect([...long].length).toBeLessThanOrEqual(20)
    expect(long).toBe('一'.repeat(19))
    expect(titleOf(`${'𠮷'.repeat(30)}`)).toBe('𠮷'.repeat(20))
  })
})

describe('what the assign screen puts first', () => {
  it('is a department of the roster, in its one wording', () => {
    const known = departmentsOfRoster()
    const suggested = categories.map(suggestedDepartment).filter((department) => department !== null)
    expect(suggested.filter((department) => !known.includes(department))).toEqual([])
    expect(suggestedDepartment('pay')).toBe('职工服务中心 权益保障和法律工作')
  })

  it('is nobody for a complaint about conduct', () => {
    expect(suggestedDepartment('conduct')).toBeNull()
    expect(suggestedPurpose('conduct')).toBe('complaint')
    expect(suggestedPurpose('pay')).toBe('request')
  })
})
