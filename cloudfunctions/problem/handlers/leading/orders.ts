import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { findAnsweredOrders, findOpenOrders } from '../../order.repository'
import { orderRow, oweKeysOf } from '../../order.view'

export const orders: Handler<typeof problemContract.orders> = async ({ person, now }, { whose, state = 'open', cursor }) => {
  const equals = whose === 'given' ? [{ byId: person!._id }] : oweKeysOf(person!).map((owedBy) => ({ owedBy }))
  const found = await (state === 'open' ? findOpenOrders : findAnsweredOrders)(equals, cursor)
  return { rows: found.orders.map((order) => orderRow(order, person!, now)), nextCursor: found.nextCursor }
}
