import type { Day } from '@/domain/calendar/day'
import { keepFresh } from '@/src/lib/keep-fresh'
import { keptAnswer } from '@/src/lib/kept-query'
import type { PlanRow } from '@/types/visit.contract'
import { visitPlans } from '@/types/visit/plans.contract'
import type { MeantPlan } from './draft'
import { unsentPlans } from './queue/waiting'

/** The question whose answer is kept for days without a network: the own plans that are still to come. */
export const ownPlans = { scope: 'mine', isOpenOnly: true } as const

export const keptPlans = (): readonly PlanRow[] => keptAnswer(visitPlans.plans, ownPlans)?.data.rows ?? []

export const keepPlans = (): Promise<unknown> => keepFresh(visitPlans.plans, ownPlans)

const known = ({ id, mode, topics, companions }: PlanRow): MeantPlan => ({ planId: id, plannedBy: null, mode, topics, companions })

/** The plan that is meant by going to a union on a day: the one named, else the one made for that day, whether the server has it or it waits on this phone. */
export const meantPlan = (unionId: string, on: Day, planId?: string): MeantPlan | undefined => {
  const plans = keptPlans()
  if (planId) return plans.filter(({ id }) => id === planId).map(known)[0]
  for (const { id: submissionId, plans: waiting, unionNames } of unsentPlans.list()) {
    const place = waiting.findIndex((plan) => plan.unionId === unionId && plan.plannedOn === on)
    const plan = waiting[place]
    if (plan) {
      const companions = plan.companionIds.map((id) => ({ id, name: unionNames[id] ?? '' }))
      return { planId: null, plannedBy: { submissionId, place }, mode: plan.mode, topics: plan.topics, companions }
    }
  }
  return plans.filter((plan) => plan.union.id === unionId && plan.plannedOn === on && plan.isYours && plan.state === 'planned').map(known)[0]
}
