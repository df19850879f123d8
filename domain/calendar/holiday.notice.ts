import { addDays, type Day, weekdayOf } from './day'
import type { Calendar } from './workdays'

/** What the yearly notice of the State Council office says: the days off, and the weekend days worked instead. */
export interface HolidayYear {
  year: number
  holidays: Record<Day, string>
  makeupWorkdays: Record<Day, string>
}

/** Why a text is no notice of that year, with the words it happened at. */
export interface NoticeFault { why: 'nothing' | 'day' | 'order' | 'weekend' | 'newYear'; words: string }

const pad = (text: string | number): string => String(text).padStart(2, '0')
const isDay = (on: Day): boolean => !Number.isNaN(Date.parse(`${on}T00:00:00Z`)) && new Date(`${on}T00:00:00Z`).toISOString().startsWith(on)

/** `元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。`, an item to each holiday. */
const items = (text: string): { name: string; rest: string }[] =>
  text
    .replace(/（[^）]*）|\([^)]*\)|\s/g, '')
    .split(/(?=[一二三四五六七八九十]+、(?!除夕)[^\d。：:]{2,12}[：:])/)
    .flatMap((part) => {
      const found = /^(?:[一二三四五六七八九十]+、)?([^\d。：:]{2,12})[：:](.+)$/.exec(part)
      return found ? [{ name: found[1]!, rest: found[2]! }] : []
    })

const offOf = (rest: string, year: number): [Day, Day][] =>
  [...rest.matchAll(/(\d{1,2})月(\d{1,2})日(?:至(?:(\d{1,2})月)?(\d{1,2})日)?[^。\d]*放假/g)].map(([, month, date, toMonth, toDate]) => {
    const from = `${year}-${pad(month!)}-${pad(date!)}`
    return [from, toDate ? `${year}-${pad(toMonth ?? month!)}-${pad(toDate)}` : from]
  })

const workedOf = (rest: string, year: number): Day[] =>
  rest
    .split('。')
    .filter((sentence) => sentence.includes('上班'))
    .flatMap((sentence) => [...sentence.matchAll(/(\d{1,2})月(\d{1,2})日/g)].map(([, month, date]) => `${year}-${pad(month!)}-${pad(date!)}`))

/**
 * Reads the notice (国务院办公厅关于…年部分节假日安排的通知) as it is published: pasted whole, or its numbered items alone. Refuses what
 * is no day, what ends before it begins, a make-up day that is no weekend, and a year without 元旦.
 */
export const readNotice = (text: string, year: number): HolidayYear | NoticeFault => {
  const holidays: Record<Day, string> = {}
  const makeupWorkdays: Record<Day, string> = {}
  for (const { name, rest } of items(text)) {
    for (const [from, to] of offOf(rest, year)) {
      if (!isDay(from) || !isDay(to)) return { why: 'day', words: `${name}：${from} 至 ${to}` }
      if (to < from) return { why: 'order', words: `${name}：${from} 至 ${to}` }
      for (let on = from; on <= to; on = addDays(on, 1)) holidays[on] = name
    }
    for (const on of workedOf(rest, year)) {
      if (!isDay(on)) return { why: 'day', words: `${name}：${on}` }
      if (weekdayOf(on) !== 0 && weekdayOf(on) !== 6) return { why: 'weekend', words: `${name}：${on}` }
      makeupWorkdays[on] = name
    }
  }
  if (Object.keys(holidays).length === 0) return { why: 'nothing', words: '' }
  return `${year}-01-01` in holidays ? { year, holidays, makeupWorkdays } : { why: 'newYear', words: '' }
}

export const isFault = (read: HolidayYear | NoticeFault): read is NoticeFault => 'why' in read

/** The calendar with one more year; known through its end. */
export const withYear = (calendar: Calendar, { year, holidays, makeupWorkdays }: HolidayYear): Calendar => {
  const others = <T,>(days: Readonly<Record<Day, T>>): Record<Day, T> => Object.fromEntries(Object.entries(days).filter(([on]) => !on.startsWith(`${year}-`)))
  const end = `${year}-12-31`
  return {
    knownThrough: end > calendar.knownThrough ? end : calendar.knownThrough,
    holidays: { ...others(calendar.holidays), ...holidays },
    makeupWorkdays: { ...others(calendar.makeupWorkdays), ...makeupWorkdays },
  }
}
