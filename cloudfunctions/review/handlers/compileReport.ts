import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { makeReport } from '../report.make'

export const compileReport: Handler<typeof reviewContract.compileReport> = (context, { submissionId, kind, on }) =>
  makeReport(context, submissionId, { kind, on, corrects: null, correction: '' })
