/** A seven-field cron of the platform: second minute hour day month weekday year, in UTC+8, weekday 0 = Sunday. */
export interface Cron {
  seconds: Set<number>
  minutes: Set<number>
  hours: Set<number>
  days: Set<number>
  months: Set<number>
  weekdays: Set<number>
  years: Set<number>
  /** When both are restricted, either one fires. */
  isDayRestricted: boolean
  isWeekdayRestricted: boolean
}

const UTC8_MS = 8 * 3600_000
const DAY_MS = 86_400_000

/** Throws a RangeError that names the field at fault. */
export function parseCron(expression: string): Cron {
  const fields = expression.trim().split(/\s+/)
  if (fields.length !== 7) throw new RangeError(`a timer needs 7 fields (second minute hour day month weekday year), not ${fields.length}: ${expression}`)
  const [second, minute, hour, day, month, weekday, year] = fields as [string, string, string, string, string, string, string]
  return {
    seconds: parseField('second', second, 0, 59),
    minutes: parseField('minute', minute, 0, 59),
    hours: parseField('hour', hour, 0, 23),
    days: parseField('day', day, 1, 31),
    months: parseField('month', month, 1, 12, ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']),
    weekdays: parseField('weekday', weekday, 0, 6, ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']),
    years: parseField('year', year, 1970, 2099),
    isDayRestricted: day !== '*' && day !== '?',
    isWeekdayRestricted: weekday !== '*' && weekday !== '?',
  }
}

function parseField(name: string, text: string, min: number, max: number, words: string[] = []): Set<number> {
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const match = /^(\*|\?|[A-Za-z]{3}|\d+)(?:-([A-Za-z]{3}|\d+))?(?:\/(\d+))?$/.exec(part)
    if (match === null) throw new RangeError(`the ${name} field is not understood: ${text}`)
    const [, from = '*', to, step] = match
    const isAll = from === '*' || from === '?'
    const first = isAll ? min : numberOf(from, words, min)
    const last = to !== undefined ? numberOf(to, words, min) : isAll || step !== undefined ? max : first
    if (!(first >= min && last <= max && first <= last) || Number(step ?? 1) < 1) throw new RangeError(`the ${name} field is out of range (${min} to ${max}): ${text}`)
    for (let value = first; value <= last; value += Number(step ?? 1)) values.add(value)
  }
  return values
}

const numberOf = (text: string, words: string[], min: number): number =>
  /^\d+$/.test(text) ? Number(text) : words.includes(text.toUpperCase()) ? words.indexOf(text.toUpperCase()) + min : NaN

/** The first moment after `after` (both in milliseconds since 1970) at which the timer fires; undefined when there is none before 2100. */
export function nextFiring(cron: Cron, after: number): number | undefined {
  const start = Math.floor(after / 1000) * 1000 + 1000 + UTC8_MS
  const latestYear = Math.max(...cron.years)
  for (let day = Math.floor(start / DAY_MS) * DAY_MS; new Date(day).getUTCFullYear() <= latestYear; day += DAY_MS) {
    if (!isOnDay(cron, new Date(day))) continue
    const moment = firstInDay(cron, Math.max(start - day, 0))
    if (moment !== undefined) return day + moment - UTC8_MS
  }
  return undefined
}

function isOnDay(cron: Cron, date: Date): boolean {
  if (!cron.years.has(date.getUTCFullYear()) || !cron.months.has(date.getUTCMonth() + 1)) return false
  const isDay = cron.days.has(date.getUTCDate())
  const isWeekday = cron.weekdays.has(date.getUTCDay())
  return cron.isDayRestricted && cron.isWeekdayRestricted ? isDay || isWeekday : isDay && isWeekday
}

function firstInDay(cron: Cron, fromMs: number): number | undefined {
  for (let second = Math.ceil(fromMs / 1000); second < 86_400; second++) {
    const hour = Math.floor(second / 3600)
    const minute = Math.floor(second / 60) % 60
    if (!cron.hours.has(hour)) second = hour * 3600 + 3599
    else if (!cron.minutes.has(minute)) second = Math.floor(second / 60) * 60 + 59
    else if (cron.seconds.has(second % 60)) return second * 1000
  }
  return undefined
}
