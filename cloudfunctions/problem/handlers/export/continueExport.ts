import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { advance, stateOf } from '../../ledger/export'
import { findExport } from '../../ledger/jobs.repository'
import { ledgerScope } from '../../ledger/scope'

export const continueExport: Handler<typeof problemContract.continueExport> = async (context, { id }) => {
  const job = await findExport(id)
  if (!job || job.personId !== context.person!._id) throw new AppError('NOT_FOUND')
  return stateOf(context, await advance(context, job, ledgerScope(context)))
}
