import { invitationState } from '@/domain/people/invitation'
import { pageSize } from '@/types/fields'
import type { peopleContract } from '@/types/people.contract'
import type { Handler } from '../../lib/serve'
import { findInvitations } from '../invitation.repository'

export const invitations: Handler<typeof peopleContract.invitations> = async ({ now }, { cursor }) => {
  const found = await findInvitations(cursor)
  const shown = found.slice(0, pageSize)
  return {
    rows: shown.map((one) => ({
      id: one.listedId, role: one.role, personName: one.personName, unionName: one.unionName, madeAt: one.madeAt, madeByName: one.madeByName,
      expiresAt: one.expiresAt, state: invitationState(one, now),
    })),
    nextCursor: found.length > pageSize ? shown.at(-1)!.key : null,
  }
}
