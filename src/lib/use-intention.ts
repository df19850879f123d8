import { useState } from 'react'
import type { InputOf, NamedProcedure, OutputOf, Procedure } from '@/types/rpc'
import type { z } from '@/types/z'
import { newId } from './new-id'
import { type Mutation, useMutation } from './use-mutation'

/** A procedure that writes: sent again with the same submission id, it gives the first answer again. */
export type WritingProcedure = NamedProcedure & Procedure<z.ZodMiniType<unknown, { submissionId: string }>>

export interface Intention<P extends WritingProcedure> extends Omit<Mutation<InputOf<P>, OutputOf<P>>, 'run'> {
  /** Resolves to the answer, or to undefined when it failed. */
  send: (input: Omit<InputOf<P>, 'submissionId'>) => Promise<OutputOf<P> | undefined>
}

/** One thing the person wants done. Its submission id is kept by every retry, and new after success. */
export const useIntention = <P extends WritingProcedure>(procedure: P, makesStale: readonly string[]): Intention<P> => {
  const { run, ...state } = useMutation(procedure, makesStale)
  const [submissionId, setSubmissionId] = useState(newId)
  return {
    ...state,
    send: async (input) => {
      const answer = await run({ ...input, submissionId } as InputOf<P>)
      if (answer) setSubmissionId(newId())
      return answer
    },
  }
}
