import { AppError } from '@/domain/errors'
import type { reviewContract } from '@/types/review.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { newId, unchanged } from '../record.repository'
import { reports, upwards } from '../stores'

export const saveUpward: Handler<typeof reviewContract.saveUpward> = async (context, { submissionId, id, version, ...given }) => {
  if (given.answeredOn !== null && given.answeredOn < given.sentOn) throw new AppError('RULE_VIOLATED', undefined, { rule: 'answeredBeforeSent' })
  if (given.reportId && !(await reports.find(given.reportId))) throw new AppError('NOT_FOUND')
  return once(context, submissionId, async (t) => {
    const before = id ? unchanged(await upwards.load(t, id), version) : null
    const next = { id: before?.id ?? newId(context, 'upward', submissionId), ...given, byName: before?.byName ?? context.person!.name ?? '', version: (before?.version ?? 0) + 1 }
    await upwards.save(t, next)
    return { id: next.id, version: next.version }
  })
}
