import type { auditContract } from '@/types/audit.contract'
import { AppError } from '@/domain/errors'
import type { Handler } from '../../lib/serve'
import { verifyFrom } from '../verify'

export const verify: Handler<typeof auditContract.verify> = async (_context, { cursor }) => {
  if (cursor !== undefined && !/^\d{10}$/.test(cursor)) throw new AppError('BAD_INPUT', undefined, { fields: [{ field: 'cursor', code: 'custom', message: '' }] })
  return verifyFrom(cursor)
}
