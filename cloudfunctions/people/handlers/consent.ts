import { dayOf, startOfDay } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { policyVersion } from '@/domain/people/policy'
import type { peopleContract } from '@/types/people.contract'
import type { Handler } from '../../lib/serve'
import { inTransaction, type Transaction } from '../../lib/transaction'
import { meOf } from '../me'
import { type PersonDocument, loadPerson, newWorker, savePerson } from '../person.repository'

/** The person of this account who is still one; an account that was bound or closed begins anew. */
const workerOf = async (t: Transaction, openid: string): Promise<PersonDocument> => {
  for (let generation = 0; ; generation++) {
    const fresh = newWorker(openid, generation)
    const known = await loadPerson(t, fresh._id)
    if (!known?.retiredOn) return known ?? fresh
  }
}

/**
 * A person nobody knows yet becomes a worker; somebody of the roster stays who they are. Agreeing twice changes nothing. Only the
 * day is kept: many agree a minute before they report, and a finer time would join the two.
 */
export const consent: Handler<typeof peopleContract.consent> = async ({ openid, record, now }, input) => {
  if (input.policyVersion !== policyVersion) throw new AppError('CONFLICT', 'the notice has changed', { policyVersion })
  const agreed = await inTransaction(async (t) => {
    const person = (record && (await loadPerson(t, record._id))) ?? (await workerOf(t, openid))
    if (person.consent?.policyVersion === policyVersion) return person
    const on = dayOf(now)
    const next = { ...person, consent: { policyVersion, at: startOfDay(on) }, consents: [...(person.consents ?? []), { policyVersion, on }] }
    await savePerson(t, next)
    return next
  })
  return meOf(agreed, now)
}
