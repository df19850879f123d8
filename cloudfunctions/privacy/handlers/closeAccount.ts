import { dayOf } from '@/domain/calendar/day'
import { holdsRole } from '@/domain/people/granting'
import { AppError } from '@/domain/errors'
import type { privacyContract } from '@/types/privacy.contract'
import type { Handler } from '../../lib/serve'
import { inTransaction } from '../../lib/transaction'
import { loadPerson, savePerson } from '../../people/person.repository'
import { removeOwnThings, unlinkProblems } from '../closing.repository'

/**
 * What belongs to the person goes first and the person last, so that a call that died half way is sent again and goes on. No answer
 * is kept for it: a second one finds nobody, and there is nothing left to do.
 */
export const closeAccount: Handler<typeof privacyContract.closeAccount> = async (context) => {
  const { record, openid, now } = context
  const ids = [record!._id, ...(record!.formerIds ?? [])]
  if (holdsRole(record!.roles) && !record!.leftOn) throw new AppError('RULE_VIOLATED', undefined, { rule: 'holdsRoles' })
  await unlinkProblems(ids)
  await removeOwnThings(openid, ids)
  await inTransaction(async (t) => {
    const person = await loadPerson(t, record!._id)
    if (!person) return
    const isOfRoster = person.leftOn != null
    await savePerson(t, {
      ...person, openid: null, consent: null, consents: [], formerIds: [], unionId: null, hasChosenUnion: false, retiredOn: dayOf(now), ...(isOfRoster ? {} : { name: null, duty: null }),
    })
  })
  return { isClosed: true as const }
}
