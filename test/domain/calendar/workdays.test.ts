import { countedDays } from '@/domain/calendar/counted'
import { addDays, ceilToMinute, dayOf, dueDayOf, endOfDay, startOfDay } from '@/domain/calendar/day'
import { addWorkdays, firstWorkdayFrom, isProvisional, isWorkday, workdaysBetween } from '@/domain/calendar/workdays'
import chineseDays from 'chinese-days'
import { calendar } from '../support/calendar'

describe('a day in Asia/Shanghai', () => {
  it.each([
    ['2026-06-15T15:59:59.999Z', '2026-06-15'],
    ['2026-06-15T16:00:00.000Z', '2026-06-16'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2026-06-16T01:41:00.000Z', '2026-06-16'],
  ])('the instant %s falls on %s', (at, on) => {
    expect(dayOf(at)).toBe(on)
  })

  it('ends at 16:00Z, which is still its own due instant and already the next day', () => {
    expect(endOfDay('2026-06-16')).toBe('2026-06-16T16:00:00.000Z')
    expect(startOfDay('2026-06-17')).toBe('2026-06-16T16:00:00.000Z')
    expect(dueDayOf('2026-06-16T16:00:00.000Z')).toBe('2026-06-16')
    expect(dayOf('2026-06-16T16:00:00.000Z')).toBe('2026-06-17')
  })

  it('rounds an instant up to a whole minute and leaves a whole minute alone', () => {
    expect(ceilToMinute('2026-06-16T01:41:00.001Z')).toBe('2026-06-16T01:42:00.000Z')
    expect(ceilToMinute('2026-06-16T01:41:00.000Z')).toBe('2026-06-16T01:41:00.000Z')
  })
})

describe('working days', () => {
  const lengths = [1, 2, 3, 5, 7, 10, 15, 30]

  it('agree with chinese-days for every day from 2019 to the end of the known years', () => {
    const wrong: string[] = []
    for (let on = '2019-01-01'; on <= calendar.knownThrough; on = addDays(on, 1)) {
      if (isWorkday(calendar, on) !== chineseDays.isWorkday(on)) wrong.push(on)
    }
    expect(wrong).toEqual([])
  })

  it('lead to the due day that chinese-days finds, from every start day and for every length of the clock table', () => {
    // A walk of our own over the library's isWorkday: its findWorkday counts a rest day as day 0 only when the length is 0.
    const worked: string[] = []
    for (let on = '2019-01-01'; on <= calendar.knownThrough; on = addDays(on, 1)) if (chineseDays.isWorkday(on)) worked.push(on)
    let next = 0
    const wrong: string[] = []
    let checked = 0
    for (let on = '2019-01-01'; on <= calendar.knownThrough; on = addDays(on, 1)) {
      while (next < worked.length && worked[next]! <= on) next += 1
      for (const length of lengths) {
        const due = worked[next + length - 1]
        if (due === undefined) continue
        checked += 1
        if (addWorkdays(calendar, on, length) !== due) wrong.push(`${on}+${length}`)
        if (workdaysBetween(calendar, on, due) !== length) wrong.push(`${on}..${due}`)
      }
    }
    expect(wrong).toEqual([])
    expect(checked).toBeGreaterThan(23_000)
  })

  it('count five from the Tuesday before Dragon Boat 2026 to the Wednesday after', () => {
    expect(addWorkdays(calendar, '2026-06-16', 5)).toBe('2026-06-24')
  })

  it('begin with the next working day when the start is a rest day', () => {
    expect(addWorkdays(calendar, '2026-06-19', 1)).toBe('2026-06-22')
    expect(addWorkdays(calendar, '2026-06-21', 1)).toBe('2026-06-22')
  })

  it('count a worked weekend', () => {
    expect(isWorkday(calendar, '2026-10-10')).toBe(true)
    expect(addWorkdays(calendar, '2026-10-09', 1)).toBe('2026-10-10')
  })

  it('between two days are counted backwards with a minus', () => {
    expect(workdaysBetween(calendar, '2026-06-24', '2026-06-16')).toBe(-5)
    expect(workdaysBetween(calendar, '2026-06-16', '2026-06-16')).toBe(0)
  })

  it('find the day itself when it is worked, else the next', () => {
    expect(firstWorkdayFrom(calendar, '2026-06-18')).toBe('2026-06-18')
    expect(firstWorkdayFrom(calendar, '2026-06-19')).toBe('2026-06-22')
  })

  it('are provisional from the day after the last published year', () => {
    expect(isProvisional(calendar, '2026-12-31')).toBe(false)
    expect(isProvisional(calendar, '2027-01-01')).toBe(true)
  })
})

describe('how a due day was counted', () => {
  it('names the holiday and all its days off, weekend included', () => {
    const counted = countedDays(calendar, '2026-06-16', '2026-06-24')
    expect(counted.workdays).toBe(5)
    expect(counted.holidays).toEqual([{ name: '端午', days: 3 }])
    expect(counted.weekendDays).toBe(0)
    expect(counted.days.map(({ kind }) => kind)).toEqual([
      'start', 'workday', 'workday', 'holiday', 'holiday', 'holiday', 'workday', 'workday', 'workday',
    ])
  })

  it('counts plain weekends apart and names what a worked weekend makes up for', () => {
    const plain = countedDays(calendar, '2026-07-09', '2026-07-14')
    expect(plain).toMatchObject({ workdays: 3, holidays: [], weekendDays: 2 })
    const worked = countedDays(calendar, '2026-10-09', '2026-10-12')
    expect(worked.days[1]).toEqual({ on: '2026-10-10', kind: 'workday', name: '国庆节' })
  })
})
