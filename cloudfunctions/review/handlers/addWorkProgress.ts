import { AppError } from '@/domain/errors'
import type { reviewContract } from '@/types/review.contract'
import { checkText } from '../../lib/content'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { workItems } from '../stores'

export const addWorkProgress: Handler<typeof reviewContract.addWorkProgress> = async (context, { submissionId, id, text, state }) => {
  const { now, openid, person } = context
  await checkText(openid, text)
  return once(context, submissionId, async (t) => {
    const item = await workItems.load(t, id)
    if (!item) throw new AppError('NOT_FOUND')
    if (item.ownerId !== person!._id && !person!.roles.includes('office')) throw new AppError('FORBIDDEN')
    const next = { ...item, state, progress: [...item.progress, { text, at: now, byName: person!.name ?? '', state }], version: item.version + 1 }
    await workItems.save(t, next)
    return { id, version: next.version }
  })
}
