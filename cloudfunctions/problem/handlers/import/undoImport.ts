import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { factsOf } from '../../change'
import { advance, touchedNumbers } from '../../importing/import'
import { importState } from '../../importing/import.view'
import { advanceImport, findImport } from '../../importing/imports.repository'
import { broken } from '../../server.rule'

/** Sent again it goes on where it stood: an import is undone once, whoever asks and how often. */
export const undoImport: Handler<typeof problemContract.undoImport> = async (context, { id }) => {
  const [job, rules] = await Promise.all([findImport(id), loadRules()])
  if (!job) throw new AppError('NOT_FOUND')
  if (job.state === 'undone') return importState(job)
  const numbers = await touchedNumbers(job)
  if (numbers.length > 0) throw broken('linesTouched', { numbers: numbers.slice(0, 50), total: numbers.length })
  const undoing = job.state === 'undoing' ? job : await advanceImport(job, { ...job, state: 'undoing' }, async () => undefined)
  return importState(await advance(undoing, factsOf(context, rules), rules))
}
