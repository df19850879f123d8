import { isFault, readNotice, withYear } from '@/domain/calendar/holiday.notice'
import { AppError } from '@/domain/errors'
import type { settingsContract } from '@/types/settings.contract'
import { publishedCalendar } from '../../lib/calendar'
import { calendarInForce } from '../../lib/rules'
import type { Handler } from '../../lib/serve'
import { changeSetting } from '../change'

/** Every line's dates are counted anew by the next run of the timer. */
export const saveCalendar: Handler<typeof settingsContract.saveCalendar> = async (context, { submissionId, version, year, text }) => {
  const known = Number(publishedCalendar().knownThrough.slice(0, 4))
  if (year !== known + 1) throw new AppError('RULE_VIOLATED', undefined, { rule: 'calendar', why: 'year', words: String(known + 1) })
  const read = readNotice(text, year)
  if (isFault(read)) throw new AppError('RULE_VIOLATED', undefined, { rule: 'calendar', ...read })
  const daysOff = Object.keys(read.holidays).length
  const makeupDays = Object.keys(read.makeupWorkdays).length
  const saved = await changeSetting(context, 'calendar', { submissionId, basedOn: version }, (held) => ({
    set: { calendar: withYear(calendarInForce(held), read) }, from: null, to: `${year} 年：放假 ${daysOff} 天，调休上班 ${makeupDays} 天`,
  }))
  return { ...saved, daysOff, makeupDays }
}
