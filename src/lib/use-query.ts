import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { InputOf, NamedProcedure, OutputOf } from '@/types/rpc'
import { usePageHide, usePageShow } from '@/src/platform/lifecycle'
import type { ClientError } from './client-error'
import { load, type QueryState, stateOf, watch } from './query-store'
import { rpc } from './rpc'
import { noteUnrenewed } from './unrenewed'

export interface Query<T> {
  data: T | undefined
  /** Set when the last attempt failed; `data` may still hold what was seen before, and `Page` then says of when it is. */
  error: ClientError | undefined
  isLoading: boolean
  retry: () => void
}

/** The key of a question: `problem.get {"id":"…"}`. */
export const keyOf = <P extends NamedProcedure>({ name }: P, input: InputOf<P>): string => `${name} ${JSON.stringify(input)}`

/**
 * Asks the server while the page is in front: when it appears, each time it comes back, and when a mutation made the
 * answer stale. With `undefined` for the input it waits.
 */
export const useQuery = <P extends NamedProcedure>(procedure: P, input: InputOf<P> | undefined): Query<OutputOf<P>> => {
  const key = input === undefined ? undefined : keyOf(procedure, input)
  return useQueryOf<OutputOf<P>>(key, () => rpc(procedure, input as InputOf<P>))
}

/** The same for a question that is more than one call. */
export const useQueryOf = <T>(key: string | undefined, fetch: () => Promise<T>): Query<T> => {
  const fetchNow = useRef(fetch)
  fetchNow.current = fetch
  const [isInFront, setInFront] = useState(true)
  const state = useSyncExternalStore<QueryState<T>>(
    useCallback((listener) => watch(key ?? '', listener), [key]),
    () => stateOf<T>(key ?? ''),
  )
  const ask = useCallback(() => {
    if (key !== undefined && !stateOf(key).isLoading) void load(key, () => fetchNow.current())
  }, [key])
  const shown = useRef(0)
  usePageShow(() => {
    setInFront(true)
    // The first show comes with the first effect below.
    if (shown.current++ > 0) ask()
  })
  usePageHide(() => setInFront(false))
  useEffect(ask, [ask])
  // `isLoading` too: what grew stale while it was being asked is asked again as soon as the old answer is there.
  useEffect(() => {
    if (isInFront && state.isStale && !state.error) ask()
  }, [ask, isInFront, state.isStale, state.error, state.isLoading])
  const isOld = isInFront && state.data !== undefined && state.error !== undefined && state.error.code !== 'NOT_FOUND' && state.error.code !== 'FORBIDDEN'
  useEffect(() => (isOld ? noteUnrenewed({ at: stateOf(key ?? '').at, retry: ask }) : undefined), [isOld, key, ask])
  return { data: state.data, error: state.error, isLoading: state.isLoading, retry: ask }
}
