import { calendarMark } from '@/domain/calendar/mark'
import { addDays } from '@/domain/calendar/day'
import type { Calendar } from '@/domain/calendar/workdays'
import { decide } from '@/domain/problem/problem.decide'
import { evolve } from '@/domain/problem/problem.evolve'
import type { Problem } from '@/domain/problem/problem'
import { actors } from '../support/actors'
import { calendar } from '../support/calendar'
import { stories, Story, report } from '../support/story'

const days = (from: string, count: number, name: string) => Object.fromEntries(Array.from({ length: count }, (_, i) => [addDays(from, i), name]))
/** As the State Council might announce it: 元旦 1–3 January, 春节 5–11 February. */
const published: Calendar = {
  ...calendar, knownThrough: '2027-12-31', holidays: { ...calendar.holidays, ...days('2027-01-01', 3, '元旦'), ...days('2027-02-05', 7, '春节') },
}
const noon = (on: string) => `${on}T04:00:00.000Z`

/** The story again, begun in the last days of the published years. */
const lateIn2026 = (told: (story: Story) => void): Story => {
  const story = new Story(noon('2026-12-29')).do('reporter', report)
  told(story)
  return story
}
const recomputed = (story: Story): Problem => {
  const decision = decide({ type: 'recompute' }, story.problem, { ...story.facts(actors.timer, 'p1', { type: 'recompute' }), calendar: published })
  if (!decision.ok) throw new Error(JSON.stringify(decision))
  // What is kept is the history: it must tell the moved dates too.
  expect([...story.histories.get('p1')!, ...decision.events].reduce<Problem | null>(evolve, null)).toEqual(decision.problem)
  return decision.problem
}
const assigned = (story: Story) => story.do('office', { type: 'accept' }).do('office', { type: 'assign', owner: { kind: 'person', personId: 'owner', name: '演示owner' } })
const worked = (story: Story) => assigned(story).do('owner', { type: 'sign' }).do('owner', { type: 'addProgress', id: 'g', text: '已约谈' })
const due = (on: string) => `${on}T16:00:00.000Z`

describe('a new calendar', () => {
  it('moves the clocks of a line under way, and its light with them', () => {
    const story = lateIn2026(assigned)
    expect(story.problem.clocks.solve).toMatchObject({ dueAt: due('2027-01-05'), isProvisional: true })
    expect(recomputed(story).clocks.solve).toMatchObject({ dueAt: due('2027-01-06'), isProvisional: false })
    expect(recomputed(story).light).toMatchObject({ lateFrom: due('2027-01-06') })
  })

  it.each<[string, string, string, (story: Story) => void, string]>([
    ['a supplement', 'supplyDueAt', '2027-01-13', (story) => story.do('office', { type: 'returnForMore', question: '哪几个月？' }), '2027-01-12'],
    ['an objection', 'objectUntil', '2027-01-13', (story) => story.do('office', { type: 'decline', reason: '归仲裁', turnTo: '仲裁院' }), '2027-01-12'],
    ['a signature', 'signDueAt', '2027-01-04', (story) => assigned(story.at(noon('2026-12-31'))), '2027-01-01'],
    ['a pause', 'resumeAt', '2027-01-20', (story) =>
      worked(story).do('owner', { type: 'requestPause', waitingFor: { kind: 'reporter' }, reason: '等本人' }).do('office', { type: 'decidePause', isGranted: true }), '2027-01-19'],
    ['a decision', 'decisionDueAt', '2027-01-04', (story) => {
      worked(story).do('owner', { type: 'resolve' }).do('reporter', { type: 'answer', answer: 'unsolved' }).after(1)
      story.do('owner', { type: 'addProgress', id: 'g2', text: '再约谈' }).do('owner', { type: 'resolve' }).at(noon('2026-12-30')).do('reporter', { type: 'answer', answer: 'unsolved' })
    }, '2027-01-01'],
    ['a look at the city union', 'lookAgainAt', '2027-01-20', (story) => worked(story).do('leader', { type: 'consentToEscalate' }).do('office', { type: 'escalate', reason: '跨区' }), '2027-01-19'],
  ])('moves the date of %s', (_what, field, wanted, told, before) => {
    const story = lateIn2026(told)
    expect(story.problem).toHaveProperty(field, due(before))
    expect(recomputed(story)).toHaveProperty(field, due(wanted))
  })

  it('counts a second look from the first', () => {
    const story = lateIn2026((told) => worked(told).do('leader', { type: 'consentToEscalate' }).do('office', { type: 'escalate', reason: '跨区' }))
    story.at(noon('2027-01-20')).do('office', { type: 'lookAgain', note: '市总在办' })
    expect(recomputed(story)).toHaveProperty('lookAgainAt', due('2027-02-17'))
  })

  it('says so when it moves nothing, and nothing counted by the same calendar moves', () => {
    for (const state of ['submitted', 'returned', 'declined', 'accepted', 'assigned', 'inProgress', 'paused', 'resolved', 'reopened', 'escalated', 'merged'] as const) {
      expect([state, stories[state]().try('timer', { type: 'recompute' })]).toEqual([state, expect.objectContaining({ ok: false, code: 'RULE_VIOLATED' })])
    }
  })

  it('has a mark of its own, and the same days the same mark', () => {
    expect(calendarMark(published)).not.toBe(calendarMark(calendar))
    expect(calendarMark({ ...calendar, makeupWorkdays: {} })).not.toBe(calendarMark(calendar))
    expect(calendarMark({ ...calendar, holidays: Object.fromEntries(Object.entries(calendar.holidays).reverse()) })).toBe(calendarMark(calendar))
  })
})
