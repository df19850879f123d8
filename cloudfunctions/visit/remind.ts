import { dayOf, type Instant } from '@/domain/calendar/day'
import { mayDisturb, reminded } from '@/domain/visit/plan'
import { logFailure } from '../lib/log'
import { inTransaction } from '../lib/transaction'
import { queuePlanNotices } from './notices'
import { concerned } from './plan.change'
import { findToRemind, loadPlan, savePlan } from './plan.repository'

const batch = 50

/** One plan in a transaction of its own: it may have moved since it was found, and one failure stops no other. */
const remindOne = async (id: string, now: Instant): Promise<boolean> => {
  try {
    return await inTransaction(async (t) => {
      const plan = await loadPlan(t, id)
      const today = dayOf(now)
      if (!plan?.remindOn || plan.remindOn > today) return false
      const next = { ...reminded(plan), version: plan.version + 1 }
      await savePlan(t, next)
      // Found only after its day, because nothing ran in between: too late to remind anybody of.
      if (plan.plannedOn > today) await queuePlanNotices(t, next, [`person:${plan.personId}`, ...concerned(plan)].map((to) => ({ kind: 'visitTomorrow', to })), now)
      return true
    })
  } catch (error) {
    logFailure(`remind ${id}`, error)
    return false
  }
}

/** Reminds of tomorrow's visits, between 08:00 and 21:00, each once: called by the sweep. Answers how many were taken up. */
export const remindPlans = async (now: Instant): Promise<number> => {
  if (!mayDisturb(now)) return 0
  let done = 0
  for (const id of await findToRemind(dayOf(now), batch)) if (await remindOne(id, now)) done += 1
  return done
}
