import { addMillis } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { currentVersion, freshMinutes } from '@/domain/visit/visit.code'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { unionOfKeeper } from '../code.keeper'
import { findCode } from '../code.repository'
import { codeText } from '../codes'

/** Nothing is stored: a fresh code lives by the seal over its minute, and by the version of the sheet. */
export const freshCode: Handler<typeof visitContract.freshCode> = async ({ person, now }, { unionId }) => {
  await unionOfKeeper(person!, unionId)
  const current = currentVersion(await findCode(unionId))
  if (!current || current.untilAt <= now) throw new AppError('STATE_FORBIDS', undefined, { state: 'noCode' })
  return {
    text: codeText({ unionId, kind: 'fresh', version: current.version, issuedAt: now }),
    validUntil: addMillis(now, freshMinutes * 60_000),
  }
}
