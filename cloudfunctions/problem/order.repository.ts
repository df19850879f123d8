import type { Day, Instant } from '@/domain/calendar/day'
import { deskOf } from '@/domain/problem/desk'
import type { Handler, Problem } from '@/domain/problem/problem'
import type { EventOf, ProblemEvent } from '@/domain/problem/problem.events'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'
import { handlerKey } from './problem.keys'

/** A leader's order (批示) as somebody owes an answer to it. It is made with its entry of the history. */
export interface OrderDocument {
  _id: string
  problemId: string
  number: string
  title: string
  words: string
  byId: string
  byName: string
  at: Instant
  dueOn: Day | null
  handler: Handler | null
  /** `person:…`, `union:…`, or `office`, `supervision` for what nobody with an account handles. */
  owedBy: string
  answer: { words: string; byId: string; byName: string; at: Instant } | null
  isOpen: boolean
  /** The due day, or one past them all, with the id behind it. */
  dueKey: string
  /** When it was answered, with the id behind it. */
  answerKey: string | null
}

const noDay = '9999-12-31'

const owedByOf = (handler: Handler | null, { conduct }: Problem): string => {
  if (handler !== null && handler.kind !== 'outside') return handlerKey(handler)
  if (conduct === null) return 'office'
  return conduct.custodian.kind === 'alternate' ? `person:${conduct.custodian.personId}` : 'supervision'
}

const isOrder = (event: ProblemEvent): event is EventOf<'instructionGiven'> => event.type === 'instructionGiven'

export const orderId = (problemId: string, instructionId: string): string => `${problemId}_${instructionId}`

export const loadOrder = (t: Transaction, id: string): Promise<OrderDocument | null> => t.get<OrderDocument>('orders', id)
export const saveOrder = (t: Transaction, order: OrderDocument): Promise<void> => t.set('orders', order)

const isEnded = ({ state }: Problem): boolean => deskOf(state) === 'ended'

/** Nobody owes an answer about a line that ended; taken up again, what was not answered is owed again. */
const settleOrders = async (t: Transaction, before: Problem | null, problem: Problem): Promise<void> => {
  if (before === null || isEnded(before) === isEnded(problem)) return
  for (const { id } of problem.instructions) {
    const order = await loadOrder(t, orderId(problem.id, id))
    if (order && order.answer === null) await saveOrder(t, { ...order, isOpen: !isEnded(problem) })
  }
}

/** Whoever is named owes the answer; else the line's owner at the time. */
export const saveOrders = async (t: Transaction, before: Problem | null, problem: Problem, events: readonly ProblemEvent[]): Promise<void> => {
  await settleOrders(t, before, problem)
  for (const { instruction, by } of events.filter(isOrder)) {
    if (by.kind !== 'person') continue
    const { id, text, dueOn, at } = instruction
    const handler = instruction.handler ?? problem.owner
    const _id = orderId(problem.id, id)
    const order: OrderDocument = {
      _id, problemId: problem.id, number: problem.number, title: problem.title, words: text, byId: by.personId, byName: by.name, at, dueOn, handler,
      owedBy: owedByOf(handler, problem), answer: null, isOpen: !isEnded(problem), dueKey: `${dueOn ?? noDay}_${_id}`, answerKey: null,
    }
    await t.set('orders', order)
  }
}

/** The orders given on a line, as many as its instructions. */
export const findOrdersOf = async (problem: Problem): Promise<OrderDocument[]> => {
  const ids = problem.instructions.map(({ id }) => orderId(problem.id, id))
  if (ids.length === 0) return []
  const { data } = await db.collection('orders').where({ _id: _.in(ids) }).limit(ids.length).get()
  return data as OrderDocument[]
}

type Sort = 'dueKey' | 'answerKey'

const runOf = async (equal: object, sort: Sort, cursor: string | undefined): Promise<OrderDocument[]> => {
  const bound = sort === 'dueKey' ? (cursor ? { dueKey: _.gt(cursor) } : {}) : { answerKey: cursor ? _.lt(cursor) : _.gt('') }
  const { data } = await db
    .collection('orders')
    .where({ ...equal, ...(sort === 'dueKey' ? { isOpen: true } : {}), ...bound })
    .orderBy(sort, sort === 'dueKey' ? 'asc' : 'desc')
    .limit(pageSize + 1)
    .get()
  return data as OrderDocument[]
}

interface OrderPage {
  orders: OrderDocument[]
  nextCursor: string | null
}

const pageOf = async (equals: readonly object[], sort: Sort, cursor: string | undefined): Promise<OrderPage> => {
  const runs = (await Promise.all(equals.map((equal) => runOf(equal, sort, cursor)))).flat()
  const isFirst = (a: OrderDocument, b: OrderDocument): boolean => (sort === 'dueKey' ? a.dueKey < b.dueKey : a.answerKey! > b.answerKey!)
  const all = runs.sort((a, b) => (isFirst(a, b) ? -1 : 1))
  const orders = all.slice(0, pageSize)
  return { orders, nextCursor: all.length > pageSize ? orders.at(-1)![sort] : null }
}

/** The open orders of several runs, the earliest due of all first. */
export const findOpenOrders = (equals: readonly object[], cursor: string | undefined): Promise<OrderPage> => pageOf(equals, 'dueKey', cursor)

/** Those answered, the last answer first. */
export const findAnsweredOrders = (equals: readonly object[], cursor: string | undefined): Promise<OrderPage> => pageOf(equals, 'answerKey', cursor)
