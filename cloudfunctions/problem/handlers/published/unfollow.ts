import type { problemContract } from '@/types/problem.contract'
import { once } from '../../../lib/once'
import type { Handler } from '../../../lib/serve'
import { saveFollow } from '../../follow.repository'

/** Also from what is published no longer. */
export const unfollow: Handler<typeof problemContract.unfollow> = (context, { id, submissionId }) =>
  once(context, submissionId, async (t) => {
    await saveFollow(t, context.person!._id, id, false, context.now)
    return { id, isFollowed: false }
  })
