import { AppError } from '@/domain/errors'
import { moveReport } from '@/domain/report/report'
import type { reviewContract } from '@/types/review.contract'
import { actorOf } from '../../lib/context'
import { firstAnswer } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { makeReport } from '../report.make'
import { reports } from '../stores'

export const correctReport: Handler<typeof reviewContract.correctReport> = async (context, { submissionId, id, correction }) => {
  const already = await firstAnswer<{ id: string }>(context, submissionId)
  if (already) return already
  const report = await reports.find(id)
  if (!report) throw new AppError('NOT_FOUND')
  moveReport(report, 'correct', actorOf(context), context.now)
  return makeReport(context, submissionId, { kind: report.kind, on: report.from, corrects: report, correction })
}
