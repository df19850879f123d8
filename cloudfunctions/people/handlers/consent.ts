import { AppError } from '@/domain/errors'
import { policyVersion } from '@/domain/people/policy'
import type { peopleContract } from '@/types/people.contract'
import type { Handler } from '../../lib/serve'
import { inTransaction } from '../../lib/transaction'
import { meOf } from '../me'
import { loadPerson, newWorker, savePerson } from '../person.repository'

/** A person nobody knows yet becomes a worker; somebody of the roster stays who they are. Agreeing twice changes nothing. */
export const consent: Handler<typeof peopleContract.consent> = async ({ openid, record, now }, input) => {
  if (input.policyVersion !== policyVersion) throw new AppError('CONFLICT', 'the notice has changed', { policyVersion })
  const known = record ?? newWorker(openid)
  const agreed = await inTransaction(async (t) => {
    const person = (await loadPerson(t, known._id)) ?? known
    if (person.consent?.policyVersion === policyVersion) return person
    const next = { ...person, consent: { policyVersion, at: now } }
    await savePerson(t, next)
    return next
  })
  return meOf(agreed, now)
}
