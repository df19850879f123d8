import { AppError } from '@/domain/errors'
import type { reviewContract } from '@/types/review.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { findNames } from '../../people/person.repository'
import { queueReviewNotices } from '../notices'
import { newId, unchanged } from '../record.repository'
import { type WorkItemRecord, workItems } from '../stores'

export const saveWorkItem: Handler<typeof reviewContract.saveWorkItem> = async (context, { submissionId, id, version, ...given }) => {
  const names = await findNames(given.ownerId ? [given.ownerId] : [])
  if (given.ownerId && !names.has(given.ownerId)) throw new AppError('NOT_FOUND')
  return once(context, submissionId, async (t) => {
    const before = id ? unchanged(await workItems.load(t, id), version) : null
    const fresh = { id: newId(context, 'work', submissionId), state: 'notStarted' as const, progress: [], version: 0, createdAt: context.now }
    const next: WorkItemRecord = { ...(before ?? fresh), ...given, ownerName: (given.ownerId && names.get(given.ownerId)) || '', version: (before?.version ?? 0) + 1 }
    await workItems.save(t, next)
    const isNewOwner = given.ownerId !== null && given.ownerId !== before?.ownerId && given.ownerId !== context.person!._id
    if (isNewOwner) await queueReviewNotices(t, 'workItemGiven', { ...next, kind: 'workItem', title: next.text }, [`person:${given.ownerId}`], context.now)
    return { id: next.id, version: next.version }
  })
}
