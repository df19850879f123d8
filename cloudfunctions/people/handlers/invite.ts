import { addHours } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { mayGrant } from '@/domain/people/granting'
import { codeOf } from '@/domain/people/invitation'
import type { peopleContract } from '@/types/people.contract'
import { noteAudit } from '../../audit/audit.repository'
import { findUnion } from '../../liaison/union.repository'
import { pseudonym } from '../../lib/ids'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { broken } from '../binding'
import { invitationHash, saveInvitation } from '../invitation.repository'
import { findPerson } from '../person.repository'

/** The code follows from the submission by a key outside the database, so that the answer can be given again and is kept nowhere. */
export const invite: Handler<typeof peopleContract.invite> = async (context, { submissionId, role, personId, unionId, days }) => {
  const [person, union] = await Promise.all([personId ? findPerson(personId) : null, unionId ? findUnion(unionId) : null])
  if ((personId && (!person || person.retiredOn)) || (unionId && !union)) throw new AppError('NOT_FOUND')
  if (person?.leftOn) throw broken('hasLeft')
  if (person && (person.openid !== null || person.isVacant)) throw broken('alreadyBound')
  if (!person?.roles.includes(role) && !mayGrant(context.person!.roles, role)) throw broken('mayNotGrant')
  if (role === 'chair' && !union && !(person && person.unionIds.length > 0)) throw broken('unionMissing')
  const code = codeOf(Buffer.from(pseudonym('code', context.openid, submissionId)))
  const expiresAt = addHours(context.now, days * 24)
  const kept = await once(context, submissionId, async (t) => {
    const listedId = pseudonym('listed', code).slice(0, 20)
    await saveInvitation(t, {
      _id: invitationHash(code), listedId, role, personId: personId ?? null, personName: person?.name ?? null, unionId: unionId ?? null, unionName: union?.name ?? null,
      madeAt: context.now, madeByName: context.person!.name ?? '', expiresAt, usedAt: null, revokedAt: null, key: `${context.now}_${listedId}`,
    })
    await noteAudit(t, context, { action: 'invited', about: person?.name ?? union?.name ?? null, ...(personId ? { personId } : {}) })
    return { invitationId: listedId, expiresAt }
  })
  return { ...kept, code }
}
