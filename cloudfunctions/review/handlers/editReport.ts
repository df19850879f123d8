import { moveReport } from '@/domain/report/report'
import type { reviewContract } from '@/types/review.contract'
import { checkText } from '../../lib/content'
import { actorOf } from '../../lib/context'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { unchanged } from '../record.repository'
import { reports } from '../stores'

export const editReport: Handler<typeof reviewContract.editReport> = async (context, { submissionId, id, version, ...written }) => {
  await checkText(context.openid, [written.title, ...Object.values(written.words), ...written.nextSteps.map(({ text }) => text)].join('\n'))
  return once(context, submissionId, async (t) => {
    const report = unchanged(await reports.load(t, id), version)
    const next = { ...report, ...moveReport(report, 'edit', actorOf(context), context.now), ...written }
    await reports.save(t, next)
    return { id, version: next.version }
  })
}
