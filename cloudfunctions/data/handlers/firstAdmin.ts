import { randomBytes } from 'node:crypto'
import { addHours } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { codeOf } from '@/domain/people/invitation'
import type { DataContract } from '@/types/data.contract'
import { noteAudit } from '../../audit/audit.repository'
import { randomId } from '../../lib/ids'
import type { OperatorHandler } from '../../lib/operate'
import { inTransaction } from '../../lib/transaction'
import { invitationHash, saveInvitation } from '../../people/invitation.repository'
import { findByRole } from '../../people/person.repository'

const hours = 72

/** The code is shown once and stored only as its keyed hash; redeeming it in the mini program makes whoever does an administrator. */
export const firstAdmin: OperatorHandler<DataContract['firstAdmin']> = async (_, now) => {
  const admins = await findByRole('admin')
  if (admins.some(({ openid, leftOn }) => openid !== null && !leftOn)) throw new AppError('RULE_VIOLATED', undefined, { rule: 'adminExists' })
  const code = codeOf(randomBytes(24))
  const listedId = randomId().slice(0, 20)
  const until = addHours(now, hours)
  await inTransaction(async (t) => {
    await noteAudit(t, { now, record: null, person: null, deputy: null }, { action: 'invited', about: '第一位管理员' })
    await saveInvitation(t, {
      _id: invitationHash(code), listedId, role: 'admin', personId: null, personName: null, unionId: null, unionName: null,
      madeAt: now, madeByName: '部署命令', expiresAt: until, usedAt: null, revokedAt: null, key: `${now}_${listedId}`,
    })
  })
  return { code, until }
}
