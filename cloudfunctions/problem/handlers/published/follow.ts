import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import { once } from '../../../lib/once'
import type { Handler } from '../../../lib/serve'
import { saveFollow } from '../../follow.repository'
import { findListed } from '../../publication.repository'

export const follow: Handler<typeof problemContract.follow> = async (context, { id, submissionId }) => {
  if (!(await findListed(id))) throw new AppError('NOT_FOUND')
  return once(context, submissionId, async (t) => {
    await saveFollow(t, context.person!._id, id, true, context.now)
    return { id, isFollowed: true }
  })
}
