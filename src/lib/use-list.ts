import { useCallback, useRef, useState } from 'react'
import type { InputOf, NamedProcedure, OutputOf, Procedure } from '@/types/rpc'
import type { z } from '@/types/z'
import { usePageBottom } from '@/src/platform/lifecycle'
import { type ClientError, toClientError } from './client-error'
import { put, stateOf } from './query-store'
import { rpc } from './rpc'
import { keyOf, useQueryOf } from './use-query'

interface PageOf<R> {
  rows: R[]
  nextCursor: string | null
}

/** A procedure that answers one page of a list. */
type ListProcedure = NamedProcedure & Procedure<z.ZodMiniType, z.ZodMiniType<PageOf<unknown>>>
type RowOf<P extends ListProcedure> = OutputOf<P> extends PageOf<infer R> ? R : never

export interface List<R> {
  rows: R[] | undefined
  error: ClientError | undefined
  isLoading: boolean
  hasMore: boolean
  isLoadingMore: boolean
  /** Set when the next page failed; the rows so far stay. */
  moreError: ClientError | undefined
  retry: () => void
  loadMore: () => void
}

/** A list by cursor; reaching the end of the page asks for the next twenty. */
export const useList = <P extends ListProcedure>(procedure: P, input: Omit<InputOf<P>, 'cursor'> | undefined): List<RowOf<P>> => {
  type Rows = PageOf<RowOf<P>>
  const ask = (cursor?: string): Promise<Rows> =>
    rpc(procedure, { ...input, ...(cursor !== undefined && { cursor }) } as InputOf<P>) as Promise<unknown> as Promise<Rows>
  const key = input === undefined ? undefined : `${keyOf(procedure, input as InputOf<P>)} list`
  // Asked anew, it comes back as long as it was: whoever opened the fiftieth row returns to it.
  const askAsFar = async (): Promise<Rows> => {
    const seen = key === undefined ? 0 : (stateOf<Rows>(key).data?.rows.length ?? 0)
    let list = await ask()
    while (list.nextCursor !== null && list.rows.length < seen) {
      const next = await ask(list.nextCursor)
      list = { ...next, rows: [...list.rows, ...next.rows] }
    }
    return list
  }
  const first = useQueryOf<Rows>(key, askAsFar)
  const askNow = useRef(ask)
  askNow.current = ask
  const [isLoadingMore, setLoadingMore] = useState(false)
  const [moreError, setMoreError] = useState<ClientError>()
  const loadMore = useCallback(() => {
    const seen = key === undefined ? undefined : stateOf<Rows>(key).data
    if (key === undefined || !seen?.nextCursor || isLoadingMore) return
    setLoadingMore(true)
    setMoreError(undefined)
    askNow
      .current(seen.nextCursor)
      // A list that was asked for anew meanwhile has another cursor: then this page is no longer its next.
      .then((next) => stateOf<Rows>(key).data === seen && put<Rows>(key, { ...next, rows: [...seen.rows, ...next.rows] }))
      .catch((error: unknown) => setMoreError(toClientError(error)))
      .finally(() => setLoadingMore(false))
  }, [key, isLoadingMore])
  usePageBottom(loadMore)
  return {
    rows: first.data?.rows,
    error: first.error,
    isLoading: first.isLoading,
    hasMore: !!first.data?.nextCursor,
    isLoadingMore,
    moreError,
    retry: first.retry,
    loadMore,
  }
}
