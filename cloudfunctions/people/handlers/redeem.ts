import { AppError } from '@/domain/errors'
import { invitationState, typedCode } from '@/domain/people/invitation'
import type { peopleContract } from '@/types/people.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { addRole, bindTo } from '../binding'
import { invitationHash, loadInvitation, saveInvitation } from '../invitation.repository'
import { meOf } from '../me'
import { findPerson } from '../person.repository'

/** Read and used in one transaction: of two who redeem the same code one is told that there is none. */
export const redeem: Handler<typeof peopleContract.redeem> = async (context, { submissionId, code }) => {
  const hash = invitationHash(typedCode(code))
  const { personId } = await once(context, submissionId, async (t) => {
    const invitation = await loadInvitation(t, hash)
    if (!invitation || invitationState(invitation, context.now) !== 'open') throw new AppError('NOT_FOUND')
    const own = context.record!._id
    const bound = invitation.personId ? await bindTo(t, context, own, invitation.personId, { isAnotherAccount: false }) : null
    const { _id } = await addRole(t, context, bound?._id ?? own, invitation.role, invitation.unionId)
    await saveInvitation(t, { ...invitation, usedAt: context.now })
    return { personId: _id }
  })
  return meOf(await findPerson(personId), context.now)
}
