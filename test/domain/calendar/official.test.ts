import { publishedCalendar } from '@/cloudfunctions/lib/calendar'
import { endOfDay } from '@/domain/calendar/day'
import { isWorkday, type Calendar } from '@/domain/calendar/workdays'
import { startClock } from '@/domain/problem/problem.deadline'
import { calendar as everyYear } from '../support/calendar'
import { notices } from './official.notices'

const dayLength = 86_400_000
const lengths = [1, 2, 3, 5, 7, 10, 15, 30]

/** Every day from the first to the last, by UTC arithmetic of its own. */
const days = (first: string, last: string): string[] => {
  const list: string[] = []
  for (let ms = Date.parse(first); ms <= Date.parse(last); ms += dayLength) list.push(new Date(ms).toISOString().slice(0, 10))
  return list
}
const off = new Set(notices.flatMap((notice) => notice.off.flatMap(([first, last]) => days(first, last))))
const worked = new Set(notices.flatMap((notice) => notice.worked))
const isOfficialWorkday = (on: string): boolean => worked.has(on) || (!off.has(on) && ![0, 6].includes(new Date(on).getUTCDay()))

const lastKnown = '2026-12-31'
const noon = (on: string) => `${on}T04:00:00.000Z`
const wrongDays = (calendar: Calendar, from: string): string[] => days(from, lastKnown).filter((on) => isWorkday(calendar, on) !== isOfficialWorkday(on))

describe('the notices as entered', () => {
  it('work only weekend days, and give back as many as they move', () => {
    expect([...worked].filter((on) => ![0, 6].includes(new Date(on).getUTCDay()) || off.has(on))).toEqual([])
    expect(notices.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
  })
})

describe('the calendar', () => {
  it('is the official one on every day of every known year', () => {
    expect(wrongDays(everyYear, '2019-01-01')).toEqual([])
    expect(everyYear.knownThrough).toBe(lastKnown)
  })

  it('in force is the official one as far back as the programme needs', () => {
    expect(wrongDays(publishedCalendar(), '2019-01-01')).toEqual([])
    expect(publishedCalendar().knownThrough).toBe(lastKnown)
  })

  it('gives the official due date from every start day and for every length, and calls it 暂定 beyond what is known', () => {
    const workdays = days('2019-01-01', lastKnown).filter(isOfficialWorkday)
    const wrong: string[] = []
    let exact = 0
    let provisional = 0
    let next = 0
    for (const on of days('2019-01-01', lastKnown)) {
      while (workdays[next] !== undefined && workdays[next]! <= on) next += 1
      for (const count of lengths) {
        const due = workdays[next + count - 1]
        const clock = startClock(noon(on), { unit: 'workdays', count }, everyYear)
        if (due === undefined) provisional += 1
        else exact += 1
        const isRight = due === undefined ? clock.isProvisional && clock.dueAt > endOfDay(lastKnown) : clock.dueAt === endOfDay(due) && !clock.isProvisional
        if (!isRight) wrong.push(`${on}+${count}: ${clock.dueAt}`)
      }
    }
    expect(wrong).toEqual([])
    expect([exact, provisional]).toEqual([2922 * 8 - provisional, provisional])
    expect(provisional).toBeGreaterThan(30)
  })
})
