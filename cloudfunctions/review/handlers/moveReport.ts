import { AppError } from '@/domain/errors'
import { moveReport as move } from '@/domain/report/report'
import type { reviewContract } from '@/types/review.contract'
import { actorOf } from '../../lib/context'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { queueReviewNotices } from '../notices'
import { addressesFor } from '../readers'
import { unchanged } from '../record.repository'
import { reports } from '../stores'

const kinds = { submit: 'reportToApprove', sendBack: 'reportSentBack', approve: 'reportApproved', publish: 'reportPublished' } as const

export const moveReport: Handler<typeof reviewContract.moveReport> = async (context, { submissionId, id, version, command, reason }) => {
  if (command === 'sendBack' && !reason) throw new AppError('RULE_VIOLATED', undefined, { rule: 'reasonMissing' })
  const seen = await reports.find(id)
  const audience = command === 'publish' && seen ? await addressesFor(seen.audience) : []
  const to = { submit: ['leader'], sendBack: ['office'], approve: ['office'], publish: audience }
  return once(context, submissionId, async (t) => {
    const report = unchanged(await reports.load(t, id), version)
    const next = { ...report, ...move(report, command, actorOf(context), context.now, reason) }
    await reports.save(t, next)
    const own = `person:${context.person!._id}`
    await queueReviewNotices(t, kinds[command], { ...next, kind: 'report' }, to[command].filter((address) => address !== own), context.now)
    return { id, version: next.version, state: next.state }
  })
}
