import type { Instant } from '@/domain/calendar/day'
import { holdsRole } from '@/domain/people/granting'
import { type Invitation, type InvitationStanding, standingOf } from '@/domain/people/invitation'
import type { PersonDocument } from './person.repository'

/** What an invitation is to the person who holds its code; a vacant post is nobody's to be bound to. */
export const standingFor = (invitation: Invitation, holder: PersonDocument, named: PersonDocument | null, now: Instant): InvitationStanding =>
  standingOf(
    invitation,
    { id: holder._id, isOfRoster: holdsRole(holder.roles) },
    named && { id: named._id, isBound: named.openid !== null || named.isVacant, hasLeft: !!named.leftOn || !!named.retiredOn },
    now,
  )
