import { AppError } from '@/domain/errors'
import { beginPair } from '@/domain/liaison/liaison.pair'
import type { liaisonContract } from '@/types/liaison.contract'
import { liaisonIdOf } from '../../people/import/roster.ids'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findOfUnion, loadLiaison, saveLiaison } from '../liaison.repository'
import { districtPerson, setContactRole } from '../pair.change'
import { findUnion } from '../union.repository'

/** One document a person and union for good: a pair that ended begins anew in it, with its earlier times kept. */
export const pair: Handler<typeof liaisonContract.pair> = async (context, { submissionId, personId, unionId, contactId = null, fromOn }) => {
  const [union, person, contact, pairs] = await Promise.all([
    findUnion(unionId), districtPerson(personId), contactId ? districtPerson(contactId) : null, findOfUnion(unionId),
  ])
  if (!union) throw new AppError('NOT_FOUND')
  if (contactId === personId) throw new AppError('RULE_VIOLATED', undefined, { rule: 'contactIsThePaired' })
  const _id = pairs.find((one) => one.personId === personId)?._id ?? liaisonIdOf(personId, unionId)
  return once(context, submissionId, async (t) => {
    const before = await loadLiaison(t, _id)
    const times = beginPair(before, fromOn, contact)
    const counted = before ?? { visits: {}, fieldDays: {}, remoteCounts: {}, lastContactOn: null }
    await saveLiaison(t, { ...counted, _id, personId, personName: person.name, unionId, unionName: union.name, ...times })
    if (contact) await setContactRole(t, contact.id, true)
    return { liaisonId: _id }
  })
}
