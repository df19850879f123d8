import { useState } from 'react'
import { newId } from '@/src/lib/new-id'
import { type Mutation, useMutation } from '@/src/lib/use-mutation'
import type { InputOf, NamedProcedure, OutputOf, Procedure } from '@/types/rpc'
import type { z } from '@/types/z'

/** The commands on one problem: they carry its id and answer where it stands. */
export type CommandProcedure = NamedProcedure & Procedure<z.ZodMiniType<unknown, { id: string; submissionId: string }>>
export type More<P extends CommandProcedure> = Omit<InputOf<P>, 'id' | 'submissionId'>

export interface Command<P extends CommandProcedure> extends Omit<Mutation<InputOf<P>, OutputOf<P>>, 'run'> {
  /** Resolves to the answer, or to undefined when it failed. */
  give: (more: More<P>) => Promise<OutputOf<P> | undefined>
}

/** One command on one problem. Its submission id is made once per intention: kept by every retry, new after success. */
export const useCommand = <P extends CommandProcedure>(procedure: P, problemId: string): Command<P> => {
  const { run, ...state } = useMutation(procedure, ['problem.', 'review.'])
  const [submissionId, setSubmissionId] = useState(newId)
  return {
    ...state,
    give: async (more) => {
      const answer = await run({ ...more, id: problemId, submissionId } as InputOf<P>)
      if (answer) setSubmissionId(newId())
      return answer
    },
  }
}
