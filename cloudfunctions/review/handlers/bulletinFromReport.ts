import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { contentOf, readableReport } from '../report.read'

export const bulletinFromReport: Handler<typeof reviewContract.bulletinFromReport> = async (context, { reportId }) => {
  const report = await readableReport(context, reportId)
  const { lead, sections } = await contentOf(report)
  const parts = sections.flatMap(({ heading, paragraphs, words }) => [heading, ...paragraphs, ...(words ? [words] : [])])
  return { title: `关于${report.title}的通报`, body: [lead, ...parts].join('\n') }
}
