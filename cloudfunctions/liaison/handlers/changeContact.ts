import { AppError } from '@/domain/errors'
import { changeContact as change } from '@/domain/liaison/liaison.pair'
import type { liaisonContract } from '@/types/liaison.contract'
import type { Handler } from '../../lib/serve'
import { findLiaison } from '../liaison.repository'
import { changePair, districtPerson } from '../pair.change'

export const changeContact: Handler<typeof liaisonContract.changeContact> = async (context, { contactId, fromOn, ...key }) => {
  const [contact, found] = await Promise.all([contactId ? districtPerson(contactId) : null, findLiaison(key.liaisonId)])
  if (found && found.personId === contactId) throw new AppError('RULE_VIOLATED', undefined, { rule: 'contactIsThePaired' })
  return changePair(context, key, (pair) => change(pair, contact, fromOn))
}
