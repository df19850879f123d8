import { afterQuietHours, inOfficeHours, isQuietHour } from '@/domain/calendar/quiet'
import { defaultClockTable as table } from '@/domain/problem/problem.clocks'
import { nextPress } from '@/domain/problem/pressing'
import { mayDo } from '@/domain/problem/problem.policy'
import { actors } from '../support/actors'
import { calendar } from '../support/calendar'
import { verdict } from '../support/rules'
import { stories, type Story } from '../support/story'

/** hh:mm of a June day of 2026 in Asia/Shanghai. */
const june = (day: number, time: string) => new Date(`2026-06-${String(day).padStart(2, '0')}T${time}:00.000+08:00`).toISOString()
const next = ({ problem }: Story) => nextPress(problem, calendar, table)
const press = (step: 'remind' | 'notice' | 'leader') => ({ type: 'press', step, text: '', leaderId: 'leader' }) as const

describe('quiet hours', () => {
  it.each([
    ['20:59', '20:59', 18], ['21:00', '08:00', 19], ['23:59', '08:00', 19], ['00:00', '08:00', 18], ['07:59', '08:00', 18], ['08:00', '08:00', 18],
  ])('turn %s into %s', (at, wanted, day) => {
    expect(afterQuietHours(june(18, at))).toBe(june(day, wanted))
    expect(isQuietHour(june(18, at))).toBe(at !== wanted)
  })

  it('of people at work last over rest days', () => {
    // Dragon Boat 2026: 19 to 21 June.
    expect(inOfficeHours(june(18, '20:00'), calendar)).toBe(june(18, '20:00'))
    expect(inOfficeHours(june(18, '21:00'), calendar)).toBe(june(22, '08:00'))
    expect(inOfficeHours(june(20, '12:00'), calendar)).toBe(june(22, '08:00'))
  })
})

describe('the ladder', () => {
  it('begins with a 催办 by the timer, the working morning after the due date', () => {
    const story = stories.inProgress()
    expect(story.problem.clocks.solve.dueAt).toBe(june(25, '00:00'))
    expect(next(story)).toEqual({ step: 'remind', at: june(25, '08:00'), by: 'timer' })
    expect(verdict(story.at(june(25, '07:59')).try('timer', press('remind')))).toBe('quietHours')
    expect(verdict(story.at(june(25, '08:00')).try('timer', press('remind')))).toBe('ok')
  })

  it('offers supervision the 督办单 two working days later, then the leader, and then ends', () => {
    const story = stories.inProgress().at(june(25, '08:00')).do('timer', press('remind'))
    expect(next(story)).toEqual({ step: 'notice', at: june(29, '08:00'), by: 'supervision' })
    story.at(june(29, '09:00')).do('supervision', press('notice'))
    expect(next(story)).toMatchObject({ step: 'leader', at: '2026-07-01T00:00:00.000Z', by: 'supervision' })
    story.at('2026-07-01T01:00:00.000Z').do('supervision', press('leader'))
    expect(next(story)).toBeNull()
    expect(mayDo(actors.supervision, story.problem)).not.toContain('press')
  })

  it('waits while a late line moves, and goes on when it is red again', () => {
    const story = stories.inProgress().at(june(25, '08:00')).do('timer', press('remind')).at(june(26, '10:00'))
    story.do('owner', { type: 'addProgress', id: 'g1', text: '已约谈' })
    // Yellow for five working days after the 26th; red from 4 July 00:00, a Saturday: told on Monday.
    expect(story.problem.light?.redFrom).toBe('2026-07-05T16:00:00.000Z')
    expect(next(story)).toMatchObject({ step: 'notice', at: '2026-07-06T00:00:00.000Z' })
  })

  it('begins anew with a new clock, and each clock has its own', () => {
    const accepting = stories.submitted().at(june(18, '09:00')).do('timer', press('remind'))
    expect(next(accepting)).toMatchObject({ step: 'notice' })
    accepting.do('office', { type: 'accept' })
    expect(next(accepting)).toEqual({ step: 'remind', at: june(25, '08:00'), by: 'timer' })
    const again = stories.worked().at(june(25, '09:00')).do('timer', press('remind')).after(1).do('owner', { type: 'resolve' }).do('reporter', { type: 'answer', answer: 'unsolved' })
    expect(next(again)).toMatchObject({ step: 'remind', at: '2026-07-03T00:00:00.000Z' })
  })

  it('knows no night, no rest day and only hours for 特急', () => {
    const story = stories.submitted({ urgency: 'critical' }).at(june(16, '10:00')).do('office', { type: 'accept' })
    expect(next(story)).toEqual({ step: 'remind', at: june(17, '09:41'), by: 'timer' })
    story.at(june(17, '22:00')).do('timer', press('remind'))
    expect(next(story)).toEqual({ step: 'notice', at: june(18, '02:00'), by: 'supervision' })
  })

  it('presses nobody where no clock runs', () => {
    for (const state of ['returned', 'paused', 'resolved', 'explained', 'escalated', 'closed', 'merged', 'declined', 'withdrawn'] as const) {
      expect([state, next(stories[state]())]).toEqual([state, null])
    }
  })
})
