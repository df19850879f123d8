import type { Overview } from '@/types/review.contract'
import { db } from '../lib/cloud'
import type { Context } from '../lib/context'
import { countDecisions } from '../problem/decision.repository'

/** Counted so far: more is said as 10 件以上. */
const most = 10

const count = async (collection: string, where: object): Promise<number> => {
  const { data } = await db.collection(collection).where(where).field({ _id: true }).limit(most).get()
  return data.length
}

/** What waits for the caller, by what they are. */
export const countNeeds = async ({ person, now }: Context): Promise<Overview['needsMe']> => {
  const { _id, roles } = person!
  const isLeader = roles.includes('leader')
  const [orders, signatures, reports, decisions] = await Promise.all([
    count('orders', { owedBy: `person:${_id}`, isOpen: true }),
    isLeader ? countDecisions('leader', now, most) : 0,
    isLeader ? count('reports', { state: 'submitted' }) : 0,
    count('activityDecisions', { ownerId: _id, isOpen: true }),
  ])
  return { orders, signatures, reports, decisions }
}
