import { useState } from 'react'
import { newId } from '@/src/lib/new-id'
import { type Mutation, useMutation } from '@/src/lib/use-mutation'
import type { Input, Output, ProcedureName } from '@/types/contracts'

/** The commands on one problem: they carry its id and answer where it stands. */
export type CommandName = { [N in ProcedureName]: Input<N> extends { id: string; submissionId: string } ? N : never }[ProcedureName]
type More<N extends CommandName> = Omit<Input<N>, 'id' | 'submissionId'>

export interface Command<N extends CommandName> extends Omit<Mutation<Input<N>, Output<N>>, 'run'> {
  /** Resolves to the answer, or to undefined when it failed. */
  give: (more: More<N>) => Promise<Output<N> | undefined>
}

/** One command on one problem. Its submission id is made once per intention: kept by every retry, new after success. */
export const useCommand = <N extends CommandName>(name: N, problemId: string): Command<N> => {
  const { run, ...state } = useMutation(name, ['problem.', 'review.'])
  const [submissionId, setSubmissionId] = useState(newId)
  return {
    ...state,
    give: async (more) => {
      const answer = await run({ ...more, id: problemId, submissionId } as Input<N>)
      if (answer) setSubmissionId(newId())
      return answer
    },
  }
}
