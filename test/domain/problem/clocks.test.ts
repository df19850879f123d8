import { addWorkdays } from '@/domain/calendar/workdays'
import { addDays, dayOf, dueDayOf, endOfDay, startOfDay } from '@/domain/calendar/day'
import {
  countedClock, extendClock, forecast, holdClock, heldWorkdays, releaseClock, solveLength, startClock, wound,
} from '@/domain/problem/problem.deadline'
import type { Clock } from '@/domain/problem/problem'
import type { Difficulty, Urgency } from '@/domain/problem/vocabulary'
import { calendar } from '../support/calendar'

const noon = (on: string) => `${on}T04:00:00.000Z`
const workdays = (count: number) => ({ unit: 'workdays' as const, count })
const fiveDays = (submittedOn: string): Clock => startClock(noon(submittedOn), workdays(5), calendar)

describe('the clock table', () => {
  it.each<[Difficulty, Urgency, string]>([
    ['general', 'general', '5 workdays'],
    ['complex', 'general', '15 workdays'],
    ['outside', 'general', '30 workdays'],
    ['general', 'urgent', '2 workdays'],
    ['outside', 'urgent', '2 workdays'],
    ['general', 'critical', '24 hours'],
    ['complex', 'critical', '24 hours'],
  ])('gives a %s problem of %s urgency %s to solve', (difficulty, urgency, wanted) => {
    const { unit, count } = solveLength(noon('2026-06-16'), difficulty, urgency, calendar)
    expect(`${count} ${unit}`).toBe(wanted)
  })

  it.each<[Urgency, string]>([
    ['general', '2026-06-17T16:00:00.000Z'],
    ['urgent', '2026-06-17T16:00:00.000Z'],
    ['critical', '2026-06-16T06:00:00.000Z'],
  ])('gives %s urgency until %s to accept', (urgency, wanted) => {
    expect(forecast(noon('2026-06-16'), 'general', urgency, calendar).accept.dueAt).toBe(wanted)
  })
})

describe('a due date', () => {
  it('does not count the day of submission', () => {
    expect(fiveDays('2026-06-16').dueAt).toBe(endOfDay('2026-06-24'))
  })

  it.each(['2026-06-19', '2026-06-20', '2026-06-21'])('counts the next working day as day 1 when submitted on the rest day %s', (on) => {
    expect(startClock(noon(on), workdays(1), calendar).dueAt).toBe(endOfDay('2026-06-22'))
  })

  it('takes the day in Asia/Shanghai, not in UTC', () => {
    expect(startClock('2026-06-15T15:59:59.999Z', workdays(1), calendar).dueAt).toBe(endOfDay('2026-06-16'))
    expect(startClock('2026-06-15T16:00:00.000Z', workdays(1), calendar).dueAt).toBe(endOfDay('2026-06-17'))
  })

  it('in elapsed hours is rounded up to a whole minute and knows no rest day', () => {
    const clock = startClock('2026-06-19T07:41:00.001Z', { unit: 'hours', count: 24 }, calendar)
    expect(clock.dueAt).toBe('2026-06-20T07:42:00.000Z')
    expect(countedClock(clock, calendar)).toBeNull()
  })

  it('is provisional past the last published year, and exact before', () => {
    expect(startClock(noon('2026-12-30'), workdays(1), calendar)).toMatchObject({ dueAt: endOfDay('2026-12-31'), isProvisional: false })
    expect(startClock(noon('2026-12-31'), workdays(1), calendar)).toMatchObject({ dueAt: endOfDay('2027-01-01'), isProvisional: true })
  })

  it('moves when a new calendar is published, and is then no longer provisional', () => {
    const clock = startClock(noon('2026-12-31'), workdays(1), calendar)
    const published = { ...calendar, knownThrough: '2027-12-31', holidays: { ...calendar.holidays, '2027-01-01': '元旦', '2027-01-02': '元旦', '2027-01-03': '元旦' } }
    expect(wound(clock, published)).toMatchObject({ dueAt: endOfDay('2027-01-04'), isProvisional: false })
  })

  it('stays where it is when nothing of the calendar changed', () => {
    for (let on = '2026-01-01'; on < '2026-07-01'; on = addDays(on, 1)) {
      const held = releaseClock(holdClock(fiveDays(on), noon(addDays(on, 2))), noon(addDays(on, 9)), calendar)
      const clock = extendClock(held, 3, calendar)
      expect(wound(clock, calendar)).toEqual(clock)
    }
  })

  it('tells what was not counted', () => {
    expect(countedClock(fiveDays('2026-06-16'), calendar)).toMatchObject({
      startOn: '2026-06-16', dueOn: '2026-06-24', workdays: 5, holidays: [{ name: '端午', days: 3 }],
    })
  })
})

describe('an extension', () => {
  it('adds working days to the due date', () => {
    expect(extendClock(fiveDays('2026-06-16'), 10, calendar).dueAt).toBe(endOfDay(addWorkdays(calendar, '2026-06-24', 10)))
  })

  it('of a clock in hours ends at 24:00', () => {
    const clock = startClock(noon('2026-06-16'), { unit: 'hours', count: 24 }, calendar)
    expect(extendClock(clock, 1, calendar).dueAt).toBe(endOfDay('2026-06-18'))
  })
})

describe('a held clock', () => {
  const held = (from: string, until: string, submittedOn = '2026-06-16') =>
    releaseClock(holdClock(fiveDays(submittedOn), from), until, calendar).dueAt

  it.each([
    ['on the same day changes nothing', noon('2026-06-17'), '2026-06-17T09:00:00.000Z', '2026-06-24'],
    ['overnight gives the day back', noon('2026-06-17'), noon('2026-06-18'), '2026-06-25'],
    ['until a rest day gives nothing back, as it uses nothing of the cap', noon('2026-06-18'), noon('2026-06-20'), '2026-06-24'],
    ['until the working day after a holiday gives one day back', noon('2026-06-18'), noon('2026-06-22'), '2026-06-25'],
    ['on a rest day, released on it, changes nothing', noon('2026-06-19'), noon('2026-06-21'), '2026-06-24'],
    ['on a rest day until the next working day leaves the full remainder', noon('2026-06-20'), noon('2026-06-22'), '2026-06-25'],
    ['until 24:00 has used that whole day', noon('2026-06-17'), endOfDay('2026-06-18'), '2026-06-25'],
    ['on the due day gives the rest of a working day', noon('2026-06-24'), noon('2026-06-26'), '2026-06-26'],
    ['on the due day, released on a rest day, gives the next working day', noon('2026-06-24'), noon('2026-06-27'), '2026-06-29'],
  ])('%s', (_title, from, until, wanted) => {
    expect(held(from, until)).toBe(endOfDay(wanted))
  })

  it('that was late already stays exactly as late', () => {
    expect(held(noon('2026-06-25'), noon('2026-07-25'))).toBe(endOfDay('2026-06-24'))
  })

  it('in hours gives back the time held, to the minute', () => {
    const clock = startClock(noon('2026-06-16'), { unit: 'hours', count: 24 }, calendar)
    expect(releaseClock(holdClock(clock, '2026-06-16T05:00:00.000Z'), '2026-06-16T06:30:00.000Z', calendar).dueAt).toBe('2026-06-17T05:30:00.000Z')
  })

  it('never ends before it is released, wherever it was held', () => {
    for (let from = '2026-06-16'; from <= '2026-06-24'; from = addDays(from, 1)) {
      for (let days = 0; days < 20; days += 1) {
        const until = noon(addDays(from, days))
        const dueAt = held(noon(from), until)
        expect(dueAt > until).toBe(true)
        expect(startOfDay(addDays(dueDayOf(dueAt), 1))).toBe(dueAt)
      }
    }
  })

  it('uses of the pause cap the working days after the first, up to the day it ends', () => {
    expect(heldWorkdays(noon('2026-06-16'), noon('2026-06-24'), calendar)).toBe(5)
    expect(heldWorkdays(noon('2026-06-16'), endOfDay('2026-06-24'), calendar)).toBe(5)
    expect(heldWorkdays(noon('2026-06-16'), noon('2026-06-16'), calendar)).toBe(0)
    expect(dayOf(noon('2026-06-16'))).toBe('2026-06-16')
  })
})
