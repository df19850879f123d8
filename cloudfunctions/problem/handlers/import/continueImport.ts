import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { factsOf } from '../../change'
import { advance } from '../../importing/import'
import { importState } from '../../importing/import.view'
import { findImport } from '../../importing/imports.repository'

export const continueImport: Handler<typeof problemContract.continueImport> = async (context, { id }) => {
  const [job, rules] = await Promise.all([findImport(id), loadRules()])
  if (!job) throw new AppError('NOT_FOUND')
  return importState(await advance(job, factsOf(context, rules), rules))
}
