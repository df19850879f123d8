import { useState } from 'react'
import type { ClientError } from '@/src/lib/client-error'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { problemPublished } from '@/types/problem/published.contract'

export interface Follow {
  /** Follows, or no longer; resolves to what stands now, or to undefined when it failed. */
  turn: (isFollowed: boolean) => Promise<boolean | undefined>
  isSending: boolean
  error: ClientError | undefined
}

const stale = ['problem.publishedProblem', 'problem.followed']

/** 关注 one published problem: one submission id an intention, kept by its retries. */
export const useFollow = (id: string): Follow => {
  const follow = useMutation(problemPublished.follow, stale)
  const unfollow = useMutation(problemPublished.unfollow, stale)
  const [submissionId, setSubmissionId] = useState(newId)
  return {
    isSending: follow.isSending || unfollow.isSending,
    error: follow.error ?? unfollow.error,
    turn: async (isFollowed) => {
      const [{ run }, other] = isFollowed ? [follow, unfollow] : [unfollow, follow]
      other.forgetError()
      const answer = await run({ id, submissionId })
      if (answer) setSubmissionId(newId())
      return answer?.isFollowed
    },
  }
}
