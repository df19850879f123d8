import { useRef, useState } from 'react'
import { type ClientError, toClientError } from './client-error'
import { newId } from './new-id'

export interface Doing<W extends string> {
  doing: W | undefined
  error: ClientError | undefined
  /** Does it unless something is being done; what it throws becomes the error. */
  doOnce: (what: W, act: () => Promise<void>) => Promise<void>
  /** One submission id for each thing wanted, kept by its retries. */
  idOf: (intention: string) => string
  forgetError: () => void
}

/** Several things a screen can do, one at a time. */
export const useDoing = <W extends string>(): Doing<W> => {
  const [doing, setDoing] = useState<W>()
  const [error, setError] = useState<ClientError>()
  const submissionIds = useRef(new Map<string, string>())
  const isRunning = useRef(false)

  const idOf = (intention: string): string => {
    const id = submissionIds.current.get(intention) ?? newId()
    submissionIds.current.set(intention, id)
    return id
  }

  const doOnce = async (what: W, act: () => Promise<void>): Promise<void> => {
    if (isRunning.current) return
    isRunning.current = true
    setDoing(what)
    setError(undefined)
    try {
      await act()
    } catch (thrown) {
      setError(toClientError(thrown))
    } finally {
      isRunning.current = false
      setDoing(undefined)
    }
  }

  return { doing, error, doOnce, idOf, forgetError: () => setError(undefined) }
}
