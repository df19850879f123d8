import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import { checkText } from '../../../lib/content'
import { once } from '../../../lib/once'
import type { Handler } from '../../../lib/serve'
import { queueNotice } from '../../../notice/outbox.repository'
import { loadOrder, saveOrder } from '../../order.repository'
import { orderRow, oweKeysOf } from '../../order.view'
import { broken } from '../../server.rule'

/** Whoever owes the answer gives it; the leader who gave the order is told. */
export const answerOrder: Handler<typeof problemContract.answerOrder> = async (context, { orderId, submissionId, words }) => {
  const { person, now, openid } = context
  await checkText(openid, words)
  return once(context, submissionId, async (t) => {
    const order = await loadOrder(t, orderId)
    if (!order || !oweKeysOf(person!).includes(order.owedBy)) throw new AppError('NOT_FOUND')
    if (!order.isOpen) throw broken('orderAnswered', { byName: order.answer?.byName ?? null })
    const answered = { ...order, isOpen: false, answerKey: `${now}_${orderId}`, answer: { words, byId: person!._id, byName: person!.name ?? '', at: now } }
    await saveOrder(t, answered)
    const { problemId, number, title, byId } = order
    await queueNotice(t, { id: `order_${orderId}`, kind: 'orderAnswered', to: `person:${byId}`, at: now, problemId, number, title })
    return orderRow(answered, person!, now)
  })
}
