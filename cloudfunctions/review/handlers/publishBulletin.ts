import { AppError } from '@/domain/errors'
import type { reviewContract } from '@/types/review.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { queueReviewNotices } from '../notices'
import { addressesFor } from '../readers'
import { unchanged } from '../record.repository'
import { bulletins } from '../stores'

export const publishBulletin: Handler<typeof reviewContract.publishBulletin> = async (context, { submissionId, id, version }) => {
  const seen = await bulletins.find(id)
  if (!seen) throw new AppError('NOT_FOUND')
  const to = (await addressesFor(seen.audience)).filter((address) => address !== `person:${context.person!._id}`)
  return once(context, submissionId, async (t) => {
    const bulletin = unchanged(await bulletins.load(t, id), version)
    if (bulletin.publishedAt !== null) throw new AppError('STATE_FORBIDS', undefined, { state: 'published' })
    const next = { ...bulletin, publishedAt: context.now, version: bulletin.version + 1 }
    await bulletins.save(t, next)
    await queueReviewNotices(t, 'bulletinPublished', { id, kind: 'bulletin', title: next.title, version: next.version }, to, context.now)
    return { id, version: next.version }
  })
}
