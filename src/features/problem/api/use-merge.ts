import { useState } from 'react'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { problemOffice } from '@/types/problem/office.contract'

/** Several lines into one, all or none; one submission id a choice, kept by every retry. */
export const useMerge = () => {
  const { run, isSending, error } = useMutation(problemOffice.merge, ['problem.', 'review.'])
  const [submissionId, setSubmissionId] = useState(newId)
  return {
    isSending,
    error,
    merge: async (mainId: string, ids: readonly string[], reason: string): Promise<boolean> => {
      const answer = await run({ submissionId, mainId, ids: [...ids], ...(reason.trim() && { reason }) })
      if (answer) setSubmissionId(newId())
      return !!answer
    },
  }
}
