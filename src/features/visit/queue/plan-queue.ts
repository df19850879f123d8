import { toClientError } from '@/src/lib/client-error'
import { newId } from '@/src/lib/new-id'
import { lastContact } from '@/src/lib/server-time'
import { whoseShelf } from '@/src/lib/shelf'
import { isPassing } from './passing'
import { server } from './transport'
import { type Intention, type UnsentPlans, unsentPlans } from './waiting'

/** On the phone first; false when it has no room. Under the id of what waits already, it takes its place in one write. */
export const queuePlans = (plans: Intention[], unionNames: Record<string, string>, id = newId()): { id: string; isKept: boolean } => {
  const item: UnsentPlans = { id, plans, unionNames, madeAt: new Date().toISOString(), lastContactAt: lastContact(), refusal: null }
  return { id: item.id, isKept: unsentPlans.put(item) }
}

/** Sends one; all of its plans stand then, or none. */
export const sendPlans = async (id: string, owner = whoseShelf(), send = server.sendPlans): Promise<'finished' | 'waiting' | 'refused'> => {
  const item = whoseShelf() === owner ? unsentPlans.get(id, owner) : undefined
  if (!item) return 'waiting'
  if (!item.isSent) unsentPlans.put({ ...item, isSent: true }, owner)
  try {
    await send({ submissionId: item.id, plans: item.plans, phone: { phoneAt: item.madeAt, lastContactAt: item.lastContactAt ?? null } })
    unsentPlans.remove(item.id, owner)
    return 'finished'
  } catch (thrown) {
    const error = toClientError(thrown)
    if (isPassing(error)) return 'waiting'
    unsentPlans.put({ ...item, isSent: false, refusal: { code: error.code, details: error.details } }, owner)
    return 'refused'
  }
}
