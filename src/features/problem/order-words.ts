import { dayOf, type Day } from '@/domain/calendar/day'
import { shortDay } from '@/src/lib/format'
import type { OrderView } from '@/types/problem/order.view'

/** Who owes the answer, by when: 等演示干部甲回复，最晚 6月20日; with the answer there, nothing. */
export const orderDueWords = ({ dueOn, isOverdue, answer, handlerName, isYours }: OrderView, today: Day): string => {
  if (answer) return ''
  const who = isYours ? '请您回复' : `等${handlerName}回复`
  if (!dueOn) return who
  return isOverdue ? `${who}，应 ${shortDay(dueOn, today)}回，已经过了` : `${who}，最晚 ${shortDay(dueOn, today)}`
}

export const orderGivenWords = ({ byName, at }: OrderView, today: Day): string => `${byName}，${shortDay(dayOf(at), today)}批示`
export const orderAnswerWords = ({ byName, at }: NonNullable<OrderView['answer']>, today: Day): string => `${byName}回复，${shortDay(dayOf(at), today)}`
