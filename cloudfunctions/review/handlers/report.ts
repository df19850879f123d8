import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { readableReport, reportView } from '../report.read'

export const report: Handler<typeof reviewContract.report> = async (context, { id }) => reportView(context, await readableReport(context, id))
