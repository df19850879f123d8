import { AppError } from '@/domain/errors'
import type { peopleContract } from '@/types/people.contract'
import { noteAudit } from '../../audit/audit.repository'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findListedInvitation, loadInvitation, saveInvitation } from '../invitation.repository'

export const revokeInvitation: Handler<typeof peopleContract.revokeInvitation> = async (context, { submissionId, invitationId }) => {
  const found = await findListedInvitation(invitationId)
  if (!found) throw new AppError('NOT_FOUND')
  return once(context, submissionId, async (t) => {
    const invitation = (await loadInvitation(t, found._id))!
    if (invitation.usedAt !== null) throw new AppError('STATE_FORBIDS', undefined, { state: 'used' })
    if (invitation.revokedAt !== null) throw new AppError('STATE_FORBIDS', undefined, { state: 'revoked' })
    await saveInvitation(t, { ...invitation, revokedAt: context.now })
    await noteAudit(t, context, { action: 'invitationRevoked', about: invitation.personName ?? invitation.unionName })
    return { invitationId }
  })
}
