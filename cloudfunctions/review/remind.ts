import { dayOf, type Instant } from '@/domain/calendar/day'
import { entryDue, nextReminder } from '@/domain/review/indicator.entry'
import { mayDisturb } from '@/domain/visit/plan'
import { logFailure } from '../lib/log'
import { inTransaction } from '../lib/transaction'
import { keepDaily } from './daily.keep'
import { findToRemind, storeIndicators } from './indicator.repository'
import { queueReviewNotices } from './notices'
import { indicators } from './stores'

/** One indicator in a transaction of its own; one failure stops no other. */
const remindOne = async (id: string, now: Instant): Promise<boolean> => {
  const today = dayOf(now)
  try {
    return await inTransaction(async (t) => {
      const indicator = await indicators.load(t, id)
      if (!indicator?.remindOn || indicator.remindOn > today) return false
      const due = entryDue(indicator, today)
      const next = { ...indicator, remindOn: nextReminder(indicator, today), version: indicator.version + 1 }
      await indicators.save(t, next)
      if (due === null || due.to >= today) return false
      const to = indicator.entry?.byId ? `person:${indicator.entry.byId}` : 'office'
      await queueReviewNotices(t, today >= due.dueOn ? 'entryLate' : 'entryDue', { ...next, kind: 'indicator' }, [to], now)
      return true
    })
  } catch (error) {
    logFailure(`remind ${id}`, error)
    return false
  }
}

/**
 * What the sweep does for reviews: once a day it keeps how the ledger and the indicators stand and counts the unions' dates, and between 08:00 and 21:00 it reminds
 * whoever is to enter a value. Answers how many things it did.
 */
export const reviewTurn = async (now: Instant): Promise<number> => {
  const kept = await keepDaily(now)
  if (kept > 0) await storeIndicators(now)
  if (!mayDisturb(now)) return kept
  let done = kept
  for (const id of await findToRemind(dayOf(now))) if (await remindOne(id, now)) done += 1
  return done
}
