import { AppError } from '@/domain/errors'
import { typedCode } from '@/domain/people/invitation'
import type { peopleContract } from '@/types/people.contract'
import type { Handler } from '../../lib/serve'
import { findInvitation, invitationHash } from '../invitation.repository'
import { findPerson } from '../person.repository'
import { standingFor } from '../invitation.view'

export const invitation: Handler<typeof peopleContract.invitation> = async ({ record, now }, { code }) => {
  const found = await findInvitation(invitationHash(typedCode(code)))
  if (!found) throw new AppError('NOT_FOUND')
  const { role, personName, unionName, madeByName, expiresAt } = found
  return { state: standingFor(found, record!, found.personId ? await findPerson(found.personId) : null, now), role, personName, unionName, madeByName, expiresAt }
}
