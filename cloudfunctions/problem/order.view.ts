import { dayOf, type Instant } from '@/domain/calendar/day'
import type { OrderRow, OrderView } from '@/types/problem/order.view'
import type { PersonDocument } from '../people/person.repository'
import type { OrderDocument } from './order.repository'
import { handlerKeysOf } from './problem.keys'

/** Under which names a person owes answers: the own, the unions' whose chair they are, and their office's. */
export const oweKeysOf = (person: PersonDocument): string[] => [
  ...handlerKeysOf(person), ...(['office', 'supervision'] as const).filter((role) => person.roles.includes(role)),
]

export const orderView = (order: OrderDocument, person: PersonDocument, now: Instant): OrderView => ({
  id: order._id,
  words: order.words,
  byName: order.byName,
  at: order.at,
  dueOn: order.dueOn,
  handlerName: order.handler?.name ?? (order.owedBy === 'office' ? '办公室' : '监督组'),
  isYours: order.isOpen && oweKeysOf(person).includes(order.owedBy),
  isOverdue: order.isOpen && order.dueOn !== null && order.dueOn < dayOf(now),
  answer: order.answer && { words: order.answer.words, byName: order.answer.byName, at: order.answer.at },
})

export const orderRow = (order: OrderDocument, person: PersonDocument, now: Instant): OrderRow => ({
  ...orderView(order, person, now),
  problem: { id: order.problemId, number: order.number, title: order.title },
})
