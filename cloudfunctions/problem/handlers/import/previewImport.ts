import { dayOf, dueDayOf } from '@/domain/calendar/day'
import type { problemContract } from '@/types/problem.contract'
import { claimFiles, readFile } from '../../../lib/files'
import { loadRules } from '../../../lib/rules'
import type { Handler } from '../../../lib/serve'
import { factsOf } from '../../change'
import { digestOf, readLedger } from '../../importing/read'

const mostRemarks = 200
const mostLines = 20
const preview = (index: number) => ({ id: `preview-${index}`, number: '', reporterKey: 'preview' })

export const previewImport: Handler<typeof problemContract.previewImport> = async (context, { fileId }) => {
  await claimFiles(context.openid, [fileId], ['xlsx', 'csv'])
  const bytes = await readFile(fileId)
  const read = await readLedger(bytes, preview, factsOf(context, await loadRules()))
  const digest = digestOf(bytes)
  if ('refusals' in read) {
    return { digest, total: 0, refusals: read.refusals.slice(0, mostRemarks), refusalCount: read.refusals.length, warnings: [], lines: [] }
  }
  const lines = read.records.slice(0, mostLines).map(({ row, problem }) => ({
    row, title: problem.title, category: problem.category, unionName: problem.unionName || null, ownerName: problem.owner?.name ?? null,
    submittedOn: dayOf(problem.submittedAt), dueOn: problem.state === 'closed' ? null : dueDayOf(problem.clocks.solve.dueAt),
    state: problem.state as 'accepted' | 'inProgress' | 'closed',
  }))
  const warnings = read.warnings.slice(0, mostRemarks).map((warning) => ({ column: '', ...warning }))
  return { digest, total: read.records.length, refusals: [], refusalCount: 0, warnings, lines }
}
