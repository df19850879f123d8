import { useRef, useState } from 'react'
import { locateOnce } from '@/src/platform/location'
import { isOnline } from '@/src/platform/network'
import { ClientError } from '@/src/lib/client-error'
import { markStale } from '@/src/lib/query-store'
import { lastContact } from '@/src/lib/server-time'
import { advance } from '../queue/advance'
import type { KeptDraft } from '../use-draft'
import { foundOf, nowInstant } from './fix'

/** What the phone is at: a place takes up to ten seconds, an answer as long as the network needs. */
export type Step = 'locating' | 'sending'

export interface CheckIn {
  /** Begins the visit, with a place, the union's code, or neither: all the same. */
  start: (proof: { isPlaceGiven: boolean; code?: string }) => void
  /** Sends what had no answer, or waits for the one on its way. */
  retry: () => Promise<ClientError | undefined>
  step: Step | undefined
  /** Why the last attempt failed. */
  error: ClientError | undefined
}

/** One place a tap, never a track; a visit begins without one just as well, and without a network too. */
export const useCheckIn = (kept: KeptDraft): CheckIn => {
  const { now, change } = kept
  const [step, setStep] = useState<Step>()
  const [error, setError] = useState<ClientError>()
  const onItsWay = useRef<Promise<ClientError | undefined>>()

  const send = async (): Promise<ClientError | undefined> => {
    setStep('sending')
    const { unsentCheckIn } = now()
    if (!(await isOnline())) {
      if (unsentCheckIn) change({ unsentCheckIn: { ...unsentCheckIn, isTried: true } })
      return new ClientError('OFFLINE')
    }
    const advanced = await advance(kept, { isOnlyBegun: true })
    markStale('visit.', 'liaison.')
    return advanced.is === 'waiting' || advanced.is === 'refused' ? advanced.error : undefined
  }

  const begin = async (isPlaceGiven: boolean, code: string | undefined): Promise<ClientError | undefined> => {
    const isField = now().mode === 'field'
    if (isField && isPlaceGiven) setStep('locating')
    const found = isField && isPlaceGiven ? await locateOnce() : undefined
    const reason = found ? (found.isFound ? null : found.reason) : isField ? 'notGiven' : null
    change({
      unsentCheckIn: { fix: foundOf(found), code: code ?? null, at: nowInstant(), lastContactAt: lastContact(), isTried: false },
      placeReason: reason, refusal: null, isFixOld: found?.isFound === true && found.isOld === true,
    })
    return send()
  }

  /** A second tap waits for the first one's answer. */
  const once = (work: () => Promise<ClientError | undefined>): Promise<ClientError | undefined> => {
    const run = async (): Promise<ClientError | undefined> => {
      setError(undefined)
      const failure = await work()
      setError(failure)
      setStep(undefined)
      onItsWay.current = undefined
      return failure
    }
    onItsWay.current ??= run()
    return onItsWay.current
  }

  return { start: ({ isPlaceGiven, code }) => void once(() => begin(isPlaceGiven, code)), retry: () => once(send), step, error }
}
