import { useEffect, useMemo, useRef } from 'react'
import type { Instant } from '@/domain/calendar/day'
import { getStored, setStored } from '@/src/platform/storage'
import type { InputOf, NamedProcedure, OutputOf } from '@/types/rpc'
import { whoseShelf } from './shelf'
import { keyOf, type Query, useQuery } from './use-query'

interface Kept<T> {
  data: T
  at: Instant
}

const keptKey = (key: string): string => `kept.${whoseShelf()}.${key}`

/** The last answer that this phone keeps; it may be of another version of the app, so its shape is only trusted by its own screen. */
export const keptAnswer = <P extends NamedProcedure>(procedure: P, input: InputOf<P>): Kept<OutputOf<P>> | undefined => {
  const kept = getStored<Kept<unknown>>(keptKey(keyOf(procedure, input)))
  if (!kept) return undefined
  const parsed = procedure.output.safeParse(kept.data)
  return parsed.success ? { data: parsed.data as OutputOf<P>, at: kept.at } : undefined
}

export const keepAnswer = <P extends NamedProcedure>(procedure: P, input: InputOf<P>, data: OutputOf<P>): void =>
  void setStored(keptKey(keyOf(procedure, input)), { data, at: new Date().toISOString() })

export interface KeptQuery<T> extends Query<T> {
  /** When what is shown was fetched, when only this phone's store has it; of what the app still holds `Page` says it. */
  keptAt: Instant | undefined
}

/** A question whose last answer this phone keeps, so that it can be read without a network. */
export const useKeptQuery = <P extends NamedProcedure>(procedure: P, input: InputOf<P> | undefined): KeptQuery<OutputOf<P>> => {
  const query = useQuery(procedure, input)
  const { data, error, isLoading } = query
  const key = input === undefined ? undefined : keyOf(procedure, input)
  const keep = useRef<() => void>(() => undefined)
  keep.current = () => {
    if (data !== undefined && input !== undefined) keepAnswer(procedure, input, data)
  }
  useEffect(() => keep.current(), [data, key])
  // While it is asked again the kept answer stays: what is drawn with it may be what asks.
  const cutOff = useRef<string>()
  if (error?.code === 'OFFLINE' || error?.code === 'TIMEOUT') cutOff.current = key
  else if (!isLoading) cutOff.current = undefined
  const isKept = data === undefined && key !== undefined && cutOff.current === key
  const readKept = useRef<() => Kept<OutputOf<P>> | undefined>(() => undefined)
  readKept.current = () => (input === undefined ? undefined : keptAnswer(procedure, input))
  const kept = useMemo(() => (isKept ? readKept.current() : undefined), [isKept, key])
  if (data !== undefined || !kept) return { ...query, keptAt: undefined }
  return { ...query, data: kept.data, keptAt: kept.at }
}
