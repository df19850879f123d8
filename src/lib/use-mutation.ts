import { useRef, useState } from 'react'
import type { InputOf, NamedProcedure, OutputOf } from '@/types/rpc'
import { type ClientError, toClientError } from './client-error'
import { markStale } from './query-store'
import { rpc } from './rpc'

export interface Mutation<I, O> {
  /** Resolves to the answer, or to undefined when it failed (`error` then says why). A second call while one runs is ignored. */
  run: (input: I) => Promise<O | undefined>
  isSending: boolean
  error: ClientError | undefined
  forgetError: () => void
}

/** One thing the person does. `makesStale` names what the screens must ask again: `['problem.', 'review.']`. */
export const useMutation = <P extends NamedProcedure>(procedure: P, makesStale: readonly string[]): Mutation<InputOf<P>, OutputOf<P>> => {
  const [isSending, setSending] = useState(false)
  const [error, setError] = useState<ClientError>()
  const isRunning = useRef(false)
  const run = async (input: InputOf<P>): Promise<OutputOf<P> | undefined> => {
    if (isRunning.current) return undefined
    isRunning.current = true
    setSending(true)
    setError(undefined)
    try {
      const answer = await rpc(procedure, input)
      markStale(...makesStale)
      return answer
    } catch (thrown) {
      const failure = toClientError(thrown)
      setError(failure)
      // Somebody was faster: what is shown is no longer true.
      if (failure.code === 'CONFLICT' || failure.code === 'STATE_FORBIDS') markStale(...makesStale)
      return undefined
    } finally {
      isRunning.current = false
      setSending(false)
    }
  }
  return { run, isSending, error, forgetError: () => setError(undefined) }
}
