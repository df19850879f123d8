import { checkReply, fillSlots, unfilledSlots } from '@/domain/problem/reply'
import { replyPlaces } from '@/domain/problem/reply.places'
import { knownSlots, templateFault, templatesFor, templatesInForce } from '@/domain/problem/templates'
import { defaultTemplates } from '@/domain/problem/templates.defaults'
import { states } from '@/domain/problem/vocabulary'

const measures = [{ doneOn: null }, { doneOn: '2026-06-15' }]
const faults = (text: string, of: { doneOn: string | null }[] = measures) => checkReply(text, { measures: of }).map(({ kind }) => kind)

describe('a slot', () => {
  it('is open until something else stands there', () => {
    expect(unfilledSlots('〔单位〕在〔 办结日期 〕补发，〔〕')).toEqual(['单位', '办结日期', ''])
    expect(unfilledSlots('六月十五日补发')).toEqual([])
    expect(unfilledSlots('写了一半〔单位')).toEqual([''])
  })

  it('is filled with what is known and stays open otherwise', () => {
    expect(fillSlots('〔单位〕在〔日期〕补发', { 单位: '演示一厂', 日期: null })).toBe('演示一厂在〔日期〕补发')
  })
})

describe('a resolving reply', () => {
  it.each([
    '补贴 6月15日已经补发到卡上', '6 月 15 日补发', '六月十五日补发', '六月十五号补发', '2026-06-15 补发', '2026.6.15补发', '6/15 到账', '06-15到账', '６月１５日补发',
  ])('is sound when it names the day a measure was done: %s', (text) => {
    expect(faults(text)).toEqual([])
  })

  it.each(['补贴已经补发', '16月15日', '6月1日补发', '6月150日', '十六月十五日', '5月16日补发'])('lacks the date in %s', (text) => {
    expect(checkReply(text, { measures })).toEqual([{ kind: 'dateMissing', doneOn: ['2026-06-15'] }])
  })

  it('names every fault: nothing written, open slots, no measure done', () => {
    expect(faults(' \n')).toEqual(['blank'])
    expect(faults('6月15日〔做了什么〕')).toEqual(['slotsOpen'])
    expect(checkReply('〔单位〕补发', { measures: [{ doneOn: null }] })).toEqual([{ kind: 'slotsOpen', slots: ['单位'] }, { kind: 'noMeasureDone' }])
  })

  it.each([['2026-10-10', '十月十日'], ['2026-12-20', '十二月二十日'], ['2026-11-31', '十一月三十一日'], ['2026-01-02', '一月二号']])('reads %s in %s', (on, text) => {
    expect(faults(`${text}办好了`, [{ doneOn: on }])).toEqual([])
  })
})

describe('the templates', () => {
  it('have each an id of their own, and leave slots for what only the writer knows', () => {
    expect(new Set(defaultTemplates.map(({ id }) => id)).size).toBe(defaultTemplates.length)
    for (const { text } of templatesFor({ command: 'resolve' }, defaultTemplates)) {
      expect(unfilledSlots(text)).toContain('办结日期')
      expect(faults(text)).toContain('slotsOpen')
    }
    expect(knownSlots).toContain('办结日期')
  })

  it('are offered in the states whose commands they serve', () => {
    expect(templatesFor({ state: 'submitted', command: 'decline' }, defaultTemplates).map(({ field }) => field)).toEqual(['words', 'turnTo', 'words', 'turnTo', 'words', 'turnTo'])
    expect(templatesFor({ state: 'resolved' }, defaultTemplates).map(({ command }) => command)).toEqual(['recordAttempt'])
    expect(states.filter((state) => templatesFor({ state }, defaultTemplates).length > 0)).toEqual(['submitted', 'accepted', 'assigned', 'inProgress', 'paused', 'resolved', 'reopened', 'escalated'])
  })

  it('speak as the programme does', () => {
    for (const { text } of defaultTemplates) {
      expect(text).not.toMatch(/[!！]|亲|温馨|打卡|积分|排名|马上解决|一定办好|[A-Za-z]/)
      expect([...text].length).toBeLessThanOrEqual(120)
    }
  })

  it('have a place each that has one, and hold together', () => {
    expect(defaultTemplates.filter((template) => templateFault(template) !== null)).toEqual([])
    expect(replyPlaces.filter(({ command, field }) => !defaultTemplates.some((template) => template.command === command && template.field === field))).toEqual([])
  })

  it.each([
    ['noPlace', 'resolve', 'turnTo', '〔单位〕在〔办结日期〕补发到位'],
    ['slotBroken', 'decline', 'words', '由〔〕管'],
    ['slotBroken', 'decline', 'words', '由〔部门管'],
    ['doneOnMissing', 'resolve', 'words', '〔单位〕已经补发到位'],
    [null, 'resolve', 'words', '〔单位〕在〔办结日期〕补发到位'],
    [null, 'decline', 'turnTo', '〔部门〕，电话 〔电话〕'],
  ] as const)('are refused with %s: %s %s %s', (fault, command, field, text) => {
    expect(templateFault({ id: 'x', command, field, title: '试一试', text })).toBe(fault)
  })

  it('of the office stand in place of what it began with, its own behind them, each at its place', () => {
    const [first] = defaultTemplates
    const kept = [
      { id: 'own-1', command: 'returnForMore', field: 'words', title: '问工资条', text: '请拍一张工资条', isRetired: false },
      { ...first!, title: '问哪几个月', isRetired: true },
    ] as const
    const asked = templatesFor({ command: 'returnForMore' }, templatesInForce(kept))
    expect(asked.map(({ id, title, isRetired }) => [id, title, isRetired])).toEqual([
      ['more-when', '问哪几个月', true], ['more-where', '问地点和单位', false], ['more-tried', '问找过谁', false], ['own-1', '问工资条', false],
    ])
    expect(templatesInForce([])).toHaveLength(defaultTemplates.length)
  })
})
