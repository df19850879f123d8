import { useEffect } from 'react'
import { dayOf } from '@/domain/calendar/day'
import type { InputOf, NamedProcedure, OutputOf } from '@/types/rpc'
import { isOnline } from '@/src/platform/network'
import { keepAnswer, keptAnswer } from './kept-query'
import { rpc } from './rpc'
import { whoseShelf } from './shelf'

/** Keeps the answer of a question for days without a network: asked once a day at most. Rejects with ClientError. */
export const keepFresh = async <P extends NamedProcedure>(procedure: P, input: InputOf<P>): Promise<OutputOf<P>> => {
  const owner = whoseShelf()
  const kept = keptAnswer(procedure, input)
  if (kept && dayOf(kept.at) === dayOf(new Date().toISOString())) return kept.data
  const data = await rpc(procedure, input)
  // Another account may sit at the phone by now.
  if (whoseShelf() === owner) keepAnswer(procedure, input, data)
  return data
}

/** What is wanted where there is no network is fetched while there is one, when the page opens; nobody waits for it. `fetch` stays the same. */
export const useKeepAhead = (fetch: () => Promise<unknown>): void => {
  useEffect(() => {
    const keep = async (): Promise<void> => {
      if (await isOnline()) await fetch()
    }
    keep().catch(() => undefined)
  }, [fetch])
}
