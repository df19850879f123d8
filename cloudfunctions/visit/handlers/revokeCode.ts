import { AppError } from '@/domain/errors'
import { currentVersion, revokeCode as revoke } from '@/domain/visit/visit.code'
import type { visitContract } from '@/types/visit.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { unionOfKeeper } from '../code.keeper'
import { loadCode, saveCode } from '../code.repository'
import { codeView } from '../codes'

export const revokeCode: Handler<typeof visitContract.revokeCode> = async (context, { submissionId, unionId }) => {
  const union = await unionOfKeeper(context.person!, unionId)
  return once(context, submissionId, async (t) => {
    const code = await loadCode(t, unionId)
    if (!code || !currentVersion(code)) throw new AppError('STATE_FORBIDS', undefined, { state: 'noCode' })
    const revoked = revoke(code, context.now)
    await saveCode(t, revoked)
    return codeView(union, revoked, context.now)
  })
}
