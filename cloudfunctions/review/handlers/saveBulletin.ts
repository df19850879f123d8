import { AppError } from '@/domain/errors'
import type { reviewContract } from '@/types/review.contract'
import { checkText } from '../../lib/content'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { newId, unchanged } from '../record.repository'
import { readableReport } from '../report.read'
import { bulletins } from '../stores'

export const saveBulletin: Handler<typeof reviewContract.saveBulletin> = async (context, { submissionId, id, version, ...given }) => {
  if (given.reportId) await readableReport(context, given.reportId)
  await checkText(context.openid, `${given.title}\n${given.body}`)
  return once(context, submissionId, async (t) => {
    const before = id ? unchanged(await bulletins.load(t, id), version) : null
    if (before?.publishedAt) throw new AppError('STATE_FORBIDS', undefined, { state: 'published' })
    const fresh = { id: newId(context, 'bulletin', submissionId), createdAt: context.now, publishedAt: null, version: 0 }
    const next = { ...(before ?? fresh), ...given, version: (before?.version ?? 0) + 1 }
    await bulletins.save(t, next)
    return { id: next.id, version: next.version }
  })
}
