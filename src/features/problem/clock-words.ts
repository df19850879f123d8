import { type Day, dayOf, daysBetween, dueDayOf, type Instant } from '@/domain/calendar/day'
import { clockTime, shortDay } from '@/src/lib/format'
import type { ClockView, DueView } from '@/types/problem.views'

/** What is said beside a clock, a light and a due date. `today` is the server's day. */

const units = { workday: '个工作日', hour: '小时' } as const

/** 还有 1 个工作日, 今天到期, 超 2 个工作日, 还有 3 小时. */
export const leftWords = (left: ClockView['left']): string => {
  if (left.kind === 'today') return '今天到期'
  if (left.kind === 'left') return left.amount > 0 ? `还有 ${left.amount} ${units[left.unit]}` : '快到期限'
  return left.amount > 0 ? `超 ${left.amount} ${units[left.unit]}` : '刚过期限'
}

/** 6月24日; 6月24日 16:00 where the clock runs in hours; 6月24日（暂定） where the calendar of that year is not out yet. */
export const dueWords = (due: { dueAt: Instant; dueOn: Day; isProvisional: boolean; isHourly?: boolean }, today: Day): string =>
  `${shortDay(due.dueOn, today)}${due.isHourly ? ` ${clockTime(due.dueAt)}` : ''}${due.isProvisional ? '（暂定）' : ''}`

/** 最晚 6月24日. */
export const latestWords = (due: Parameters<typeof dueWords>[0], today: Day): string => `最晚 ${dueWords(due, today)}`

/** To the reporter: 最晚 6月24日给结果; past it 本该 6月24日给结果，超 2 个工作日. */
export const promiseWords = (clock: ClockView, what: string, today: Day): string =>
  clock.left.kind === 'over' ? `本该 ${dueWords(clock, today)}${what}，${leftWords(clock.left)}` : `${latestWords(clock, today)}${what}`

/** Beside the light of a line that is to be accepted: 最晚 6月17日受理, 今天下班前受理, 应 6月15日受理，超 1 个工作日. */
export const acceptNote = (clock: ClockView, today: Day): string => {
  const due = dueWords(clock, today)
  if (clock.left.kind === 'over') return `应 ${due}受理，${leftWords(clock.left)}`
  if (clock.isHourly) return `${leftWords(clock.left)}，最晚 ${due}受理`
  return clock.left.kind === 'today' ? '今天下班前受理' : `最晚 ${due}受理`
}

/** Beside the light of a line that is being solved: 最晚 7月3日, 还有 1 个工作日, 超 2 个工作日. */
export const solveNote = (clock: ClockView, today: Day): string => (clock.light === 'green' ? latestWords(clock, today) : leftWords(clock.left))

/** Beside any light, by which clock runs. */
export const clockNote = (clock: ClockView, today: Day): string => (clock.kind === 'accept' ? acceptNote(clock, today) : solveNote(clock, today))

interface Progress {
  at: Instant
  words: string
}

/** What a late line's note goes on with: 6月15日：遮阳棚已下单, 还没有进展; nothing for a line in time. */
export const progressNote = (light: ClockView['light'], progress: Progress | null, today: Day): string | undefined => {
  if (light === 'red') return '还没有进展'
  return light === 'yellow' && progress ? `${shortDay(dayOf(progress.at), today)}：${progress.words}` : undefined
}

/** 等办公室受理，超 1 个工作日; 李欣在办，还有 1 个工作日. */
export const holderNote = (holderName: string | null, clock: ClockView): string => {
  const who = clock.kind === 'accept' ? '等办公室受理' : holderName ? `${holderName}在办` : '等办公室交办'
  return `${who}，${leftWords(clock.left)}`
}

/** 还有 2 天, 今天 for what counts in calendar days until 24:00 of its last day; 期限已过 after it. */
export const daysLeftWords = (until: Instant, today: Day): string => {
  const days = daysBetween(today, dueDayOf(until))
  if (days < 0) return '期限已过'
  return days === 0 ? '今天是最后一天' : `还有 ${days} 天`
}

/** 端午放假 3 天不算; the names come as 端午节. */
const holidayWords = ({ holidays }: DueView['explanation']): string[] =>
  holidays.map(({ name, days }) => `${name.replace(/节$/, '')}放假 ${days} 天不算`)

/** Weekends are said where no holiday was passed over: 周六、周日不算. */
const restWords = (explanation: DueView['explanation']): string[] => {
  const named = holidayWords(explanation)
  if (named.length > 0) return named
  return explanation.days.some(({ isWorkday }, index) => index > 0 && !isWorkday) ? ['周六、周日不算'] : []
}

/** 5 个工作日，端午放假 3 天不算; 24 小时. */
export const countedWords = ({ explanation, isProvisional }: Pick<DueView, 'explanation' | 'isProvisional'>): string => {
  const length = explanation.hours !== null ? `${explanation.hours} 小时，节假日也算` : `${explanation.workdays ?? 0} 个工作日`
  return [length, ...(explanation.hours === null ? restWords(explanation) : []), ...(isProvisional ? ['放假安排还没公布，日子暂定'] : [])].join('，')
}

/** 从 6月16日提交起算 5 个工作日，端午放假 3 天不算. */
export const countedFromWords = (due: DueView, today: Day): string => `从 ${shortDay(due.explanation.startOn, today)}提交起算 ${countedWords(due)}`

interface Turn {
  yourTurnUntil: Instant | null
  yourTurnWorkdays: number | null
}

/** How long the reporter's turn lasts, in the days it is counted in; nothing when it is not theirs. */
export const turnLeftWords = ({ yourTurnUntil, yourTurnWorkdays }: Turn, today: Day): string | undefined => {
  if (yourTurnUntil === null) return undefined
  return yourTurnWorkdays ? `还有 ${yourTurnWorkdays} 个工作日` : daysLeftWords(yourTurnUntil, today)
}
