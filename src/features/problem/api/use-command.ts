import { useIntention } from '@/src/lib/use-intention'
import type { Mutation } from '@/src/lib/use-mutation'
import type { InputOf, NamedProcedure, OutputOf, Procedure } from '@/types/rpc'
import type { z } from '@/types/z'

/** The commands on one problem: they carry its id and answer where it stands. */
export type CommandProcedure = NamedProcedure & Procedure<z.ZodMiniType<unknown, { id: string; submissionId: string }>>
export type More<P extends CommandProcedure> = Omit<InputOf<P>, 'id' | 'submissionId'>

export interface Command<P extends CommandProcedure> extends Omit<Mutation<InputOf<P>, OutputOf<P>>, 'run'> {
  /** Resolves to the answer, or to undefined when it failed. */
  give: (more: More<P>) => Promise<OutputOf<P> | undefined>
}

/** One command on one problem, with the submission id of one intention. */
export const useCommand = <P extends CommandProcedure>(procedure: P, problemId: string): Command<P> => {
  const { send, ...state } = useIntention(procedure, ['problem.', 'review.'])
  return { ...state, give: (more) => send({ ...more, id: problemId } as unknown as Omit<InputOf<P>, 'submissionId'>) }
}
