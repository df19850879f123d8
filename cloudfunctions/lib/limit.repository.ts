import type { Instant } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { limitOf, limits, windowOf } from '@/domain/limits/limits'
import { pseudonym } from './ids'
import { findSetting } from './settings.repository'
import { inTransaction } from './transaction'

/** Calls of one kind in one window. The id is another one in every window; nothing in it leads to a person or to another row. */
interface RateRow {
  _id: string
  count: number
  on: string
}

/** Counts the call; throws RATE_LIMITED with `retryAt` when there were too many in this window. */
export const withinLimit = async (openid: string, procedure: string, now: Instant): Promise<void> => {
  const name = limitOf(procedure)
  if (!name) return
  const set = await findSetting('limits')
  const limit = { ...limits[name], ...(set?.[name] === undefined ? {} : { most: set[name] }) }
  const { from, until } = windowOf(now, limit)
  const _id = pseudonym('rate', openid, name, from)
  const isWithin = await inTransaction(async (t) => {
    const count = (await t.get<RateRow>('rateRows', _id))?.count ?? 0
    if (count >= limit.most) return false
    await t.set('rateRows', { _id, count: count + 1, on: from.slice(0, 10) } as RateRow)
    return true
  })
  if (!isWithin) throw new AppError('RATE_LIMITED', undefined, { retryAt: until })
}
