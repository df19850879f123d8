import type { Day } from '@/domain/calendar/day'
import { begunBy, type Plan, standsAgain } from '@/domain/visit/plan'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import { pseudonym } from '../lib/ids'
import type { Transaction } from '../lib/transaction'

/** `plannedKey` sorts by day and time and is unique; `openKey` is the same while the plan stands; `peopleIds`: whose plan it is and who comes along. */
interface PlanKeys { plannedKey: string; openKey: string | null; peopleIds: string[] }

export type PlanDocument = Plan & PlanKeys & { _id: string }

/** The id of a plan made with others: whoever sent them can name it before they know it. */
export const planIdOf = (openid: string, submissionId: string, place: number): string => pseudonym('plan', openid, submissionId, String(place)).slice(0, 24)

const plans = () => db.collection('visitPlans')

const toPlan = ({ _id, plannedKey, openKey, peopleIds, ...plan }: PlanDocument): Plan => plan

const keysOf = ({ id, plannedOn, time, state, personId, companions }: Plan): PlanKeys => {
  const plannedKey = `${plannedOn}_${time ?? '99:99'}_${id}`
  return { plannedKey, openKey: state === 'planned' ? plannedKey : null, peopleIds: [personId, ...companions.map((one) => one.id)] }
}

export const findPlan = async (id: string): Promise<Plan | null> => {
  const { data } = await plans().doc(id).get()
  return data ? toPlan(data as PlanDocument) : null
}

export const loadPlan = async (t: Transaction, id: string): Promise<Plan | null> => {
  const found = await t.get<PlanDocument>('visitPlans', id)
  return found && toPlan(found)
}

export const savePlan = (t: Transaction, plan: Plan): Promise<void> => t.set('visitPlans', { _id: plan.id, ...plan, ...keysOf(plan) } as PlanDocument)

/** Its visit has begun. */
export const beginPlan = async (t: Transaction, id: string, visitId: string): Promise<void> => {
  const plan = await loadPlan(t, id)
  if (plan?.state === 'planned') await savePlan(t, { ...begunBy(plan, visitId), version: plan.version + 1 })
}

/** Its visit was taken back. */
export const freePlan = async (t: Transaction, id: string, visitId: string): Promise<void> => {
  const plan = await loadPlan(t, id)
  if (plan?.visitId === visitId) await savePlan(t, { ...standsAgain(plan, visitId), version: plan.version + 1 })
}

export interface PlanQuery {
  equal: { peopleIds?: string; unionId?: string }
  isOpenOnly: boolean
  from?: Day | undefined
  to?: Day | undefined
  cursor?: string | undefined
  size?: number
}

/** The nearest first, page by page. */
export const findPlans = async ({ equal, isOpenOnly, from, to, cursor, size = pageSize }: PlanQuery): Promise<{ plans: Plan[]; nextCursor: string | null }> => {
  const sort = isOpenOnly ? 'openKey' : 'plannedKey'
  const conditions = [
    ...(Object.keys(equal).length > 0 ? [equal] : []),
    { [sort]: _.gt(cursor ?? from ?? '0') },
    ...(to ? [{ [sort]: _.lt(`${to}_~`) }] : []),
  ]
  const { data } = await plans().where(_.and(...(conditions as [object]))).orderBy(sort, 'asc').limit(size + 1).get()
  const found = data as PlanDocument[]
  const shown = found.slice(0, size)
  return { plans: shown.map(toPlan), nextCursor: found.length > size ? (shown.at(-1)?.[sort] ?? null) : null }
}

/** Plans whose reminder's day has come. */
export const findToRemind = async (today: Day, limit: number): Promise<string[]> => {
  const { data } = await plans().where({ remindOn: _.gt('0').and(_.lte(today)) }).orderBy('remindOn', 'asc').limit(limit).get()
  return (data as PlanDocument[]).map(({ _id }) => _id)
}

/** The plans somebody still has, or comes along to. */
export const countOpenPlansOf = async (personId: string): Promise<number> => {
  const { data } = await plans().where({ peopleIds: personId, openKey: _.gt('0') }).field({ _id: true }).limit(99).get()
  return data.length
}
