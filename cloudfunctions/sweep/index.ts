import type { Instant } from '@/domain/calendar/day'
import { sealAudit } from '../audit/seal.repository'
import { queueUnanswered } from '../content/check.repository'
import { logFailure } from '../lib/log'
import { onTimer } from '../lib/timer'
import { removeOverdue } from '../privacy/retention.repository'
import { reviewTurn } from '../review/remind'
import { remindPlans } from '../visit/remind'
import { dropOldPlaces } from '../visit/retention'
import { sweepDue } from './sweep'

const tasks = { sweepDue, remindPlans, dropOldPlaces, reviewTurn, queueUnanswered, sealAudit, removeOverdue }

/**
 * The ledger first: its clocks are the tighter ones. A task that fails keeps no other from its turn; the run then ends
 * as failed, so that the platform counts it.
 */
const sweepAll = async (now: Instant): Promise<number> => {
  let done = 0
  const failed: string[] = []
  for (const [name, task] of Object.entries(tasks)) {
    try {
      done += await task(now)
    } catch (error) {
      logFailure(name, error)
      failed.push(name)
    }
  }
  if (failed.length > 0) throw new Error(`these tasks failed: ${failed.join(', ')}`)
  return done
}

export const main = onTimer('sweep', sweepAll)
