import { AppError } from '@/domain/errors'
import type { PairTimes } from '@/domain/liaison/liaison.pair'
import type { Someone } from '@/domain/visit/visit'
import { withContact } from '@/domain/people/role'
import { staff } from '@/types/visit/access'
import type { Context } from '../lib/context'
import { once } from '../lib/once'
import type { Transaction } from '../lib/transaction'
import { findPerson, loadPerson, savePerson } from '../people/person.repository'
import { findByContact, findLiaison, loadLiaison, saveLiaison } from './liaison.repository'

/** A leader or cadre of the district who is still with the programme. Throws NOT_FOUND, RULE_VIOLATED `notOfTheDistrict`. */
export const districtPerson = async (id: string): Promise<Someone> => {
  const person = await findPerson(id)
  if (!person || person.name === null) throw new AppError('NOT_FOUND')
  if (person.leftOn || !staff.some((role) => person.roles.includes(role))) throw new AppError('RULE_VIOLATED', undefined, { rule: 'notOfTheDistrict', id })
  return { id, name: person.name }
}

/** Who serves other pairs than this one stays a 联络人 when this one changes. */
export const servesOthers = async (contactId: string | null, liaisonId: string): Promise<boolean> =>
  contactId !== null && (await findByContact(contactId)).some(({ _id }) => _id !== liaisonId)

/** A 联络人 is whoever a lasting pair names, for as long as one does. */
export const setContactRole = async (t: Transaction, personId: string, isContact: boolean): Promise<void> => {
  const person = await loadPerson(t, personId)
  if (!person || person.roles.includes('contact') === isContact) return
  await savePerson(t, { ...person, roles: withContact(person.roles, isContact) })
}

/** One edit of a pair's dates, with the roles that follow from it. */
export const changePair = async (context: Context, { liaisonId, submissionId }: { liaisonId: string; submissionId: string }, change: (pair: PairTimes) => PairTimes): Promise<{ liaisonId: string }> => {
  const found = await findLiaison(liaisonId)
  if (!found) throw new AppError('NOT_FOUND')
  const isStillContact = await servesOthers(found.contactId, liaisonId)
  return once(context, submissionId, async (t) => {
    const before = await loadLiaison(t, liaisonId)
    if (!before) throw new AppError('NOT_FOUND')
    const after = { ...before, ...change(before) }
    await saveLiaison(t, after)
    const serves = after.toOn === null ? after.contactId : null
    if (before.contactId && before.contactId !== serves) await setContactRole(t, before.contactId, isStillContact)
    if (serves) await setContactRole(t, serves, true)
    return { liaisonId }
  })
}
