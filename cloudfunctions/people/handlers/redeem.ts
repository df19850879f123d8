import { AppError } from '@/domain/errors'
import { typedCode } from '@/domain/people/invitation'
import type { peopleContract } from '@/types/people.contract'
import { checkText } from '../../lib/content'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { addRole, bindTo, broken, loadExisting } from '../binding'
import { invitationHash, loadInvitation, saveInvitation } from '../invitation.repository'
import { standingFor } from '../invitation.view'
import { meOf } from '../me'
import { findPerson, loadPerson } from '../person.repository'

/** Read and used in one transaction: of two who redeem the same code one is told that it is used. */
export const redeem: Handler<typeof peopleContract.redeem> = async (context, { submissionId, code, name }) => {
  if (name) await checkText(context.openid, name)
  const hash = invitationHash(typedCode(code))
  const { personId } = await once(context, submissionId, async (t) => {
    const invitation = await loadInvitation(t, hash)
    if (!invitation) throw new AppError('NOT_FOUND')
    const own = await loadExisting(t, context.record!._id)
    const state = standingFor(invitation, own, invitation.personId ? await loadPerson(t, invitation.personId) : null, context.now)
    if (state !== 'open') throw new AppError('STATE_FORBIDS', undefined, { state })
    if (!invitation.personId && own.name === null && !name) throw broken('nameMissing')
    const bound = invitation.personId ? await bindTo(t, context, own._id, invitation.personId, { isAnotherAccount: false }) : null
    const { _id } = await addRole(t, context, bound?._id ?? own._id, invitation.role, invitation.unionId, name)
    await saveInvitation(t, { ...invitation, usedAt: context.now, usedById: _id })
    return { personId: _id }
  })
  return meOf(await findPerson(personId), context.now)
}
