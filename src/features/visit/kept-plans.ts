import { keptAnswer } from '@/src/lib/kept-query'
import type { PlanRow } from '@/types/visit.contract'
import { visitPlans } from '@/types/visit/plans.contract'

/** The question whose answer is kept for days without a network: the own plans that are still to come. */
export const ownPlans = { scope: 'mine', isOpenOnly: true } as const

export const keptPlans = (): readonly PlanRow[] => keptAnswer(visitPlans.plans, ownPlans)?.data.rows ?? []
