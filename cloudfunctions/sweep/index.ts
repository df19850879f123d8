import type { Instant } from '@/domain/calendar/day'
import { sealAudit } from '../audit/seal.repository'
import { queueUnanswered } from '../content/check.repository'
import { onTimer } from '../lib/timer'
import { removeOverdue } from '../privacy/retention.repository'
import { reviewTurn } from '../review/remind'
import { remindPlans } from '../visit/remind'
import { dropOldPlaces } from '../visit/retention'
import { sweepDue } from './sweep'

/** The ledger first: its clocks are the tighter ones. */
const sweepAll = async (now: Instant): Promise<number> => {
  let done = 0
  for (const task of [sweepDue, remindPlans, dropOldPlaces, reviewTurn, queueUnanswered, sealAudit, removeOverdue]) done += await task(now)
  return done
}

export const main = onTimer('sweep', sweepAll)
