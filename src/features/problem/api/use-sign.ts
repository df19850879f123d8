import { useEffect, useRef, useState } from 'react'
import { messageOf } from '@/src/lib/messages'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { toast } from '@/src/platform/dialog'
import { problemLists } from '@/types/problem/lists.contract'

export interface Sign {
  /** Resolves to whether it is signed now. */
  sign: (problemId: string) => Promise<boolean>
  /** The line that is being signed. */
  sendingId: string | undefined
}

/** 签收 from a row: one submissionId a line, kept by every retry. */
export const useSign = (): Sign => {
  const { run, error } = useMutation(problemLists.sign, ['problem.', 'review.'])
  const [sendingId, setSendingId] = useState<string>()
  const submissionIds = useRef(new Map<string, string>())
  useEffect(() => {
    if (error) toast(messageOf(error))
  }, [error])
  const sign = async (id: string): Promise<boolean> => {
    const submissionId = submissionIds.current.get(id) ?? newId()
    submissionIds.current.set(id, submissionId)
    setSendingId(id)
    const answer = await run({ id, submissionId })
    setSendingId(undefined)
    if (answer) toast('签收了')
    return !!answer
  }
  return { sign, sendingId }
}
