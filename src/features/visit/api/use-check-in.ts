import { useRef, useState } from 'react'
import { locateOnce } from '@/src/platform/location'
import { type ClientError, toClientError } from '@/src/lib/client-error'
import { markStale } from '@/src/lib/query-store'
import { rpc } from '@/src/lib/rpc'
import { visitRecording } from '@/types/visit/recording.contract'
import { fixWorthSending } from '../draft'
import type { KeptDraft } from '../use-draft'
import { foundOf, nowInstant, toWire } from './fix'

/** What the phone is at: a place takes up to ten seconds, an answer as long as the network needs. */
export type Step = 'locating' | 'sending'

export interface CheckIn {
  /** Begins the visit; without a place when the person wants none, or the phone has none. */
  start: (isPlaceGiven: boolean) => void
  /** Sends what had no answer, or waits for the one on its way. Resolves to why it failed; to undefined when the visit has begun. */
  retry: () => Promise<ClientError | undefined>
  step: Step | undefined
  /** Why the last attempt failed. */
  error: ClientError | undefined
}

/** One place a tap, never a track; a visit begins without one just as well. */
export const useCheckIn = ({ now, change }: KeptDraft): CheckIn => {
  const [step, setStep] = useState<Step>()
  const [error, setError] = useState<ClientError>()
  const onItsWay = useRef<Promise<ClientError | undefined>>()

  const send = async (): Promise<ClientError | undefined> => {
    const { id, union, mode } = now()
    const fix = fixWorthSending(now(), nowInstant())
    setStep('sending')
    try {
      const checkedIn = await rpc(visitRecording.checkIn, { submissionId: id, unionId: union.id, mode, fix: fix && toWire(fix) })
      change({ checkedIn, unsentCheckIn: null, accuracyMeters: fix ? toWire(fix).accuracyMeters : null })
      markStale('visit.', 'liaison.')
      return undefined
    } catch (thrown) {
      return toClientError(thrown)
    }
  }

  const locateAndSend = async (isPlaceGiven: boolean): Promise<ClientError | undefined> => {
    const isField = now().mode === 'field'
    if (isField && isPlaceGiven) setStep('locating')
    const found = isField && isPlaceGiven ? await locateOnce() : undefined
    const reason = found ? (found.isFound ? null : found.reason) : isField ? 'notGiven' : null
    change({ unsentCheckIn: { fix: foundOf(found), at: nowInstant() }, placeReason: reason })
    return send()
  }

  const sendAgain = (): Promise<ClientError | undefined> => {
    const { unsentCheckIn, placeReason } = now()
    const isFixOld = !!unsentCheckIn?.fix && fixWorthSending(now(), nowInstant()) === null
    // A place that is no longer where the person is must not be sent as if it were.
    return isFixOld || !unsentCheckIn ? locateAndSend(placeReason !== 'notGiven') : send()
  }

  /** A second tap waits for the first one's answer. */
  const once = (work: () => Promise<ClientError | undefined>): Promise<ClientError | undefined> => {
    const begin = async (): Promise<ClientError | undefined> => {
      setError(undefined)
      const failure = await work()
      setError(failure)
      setStep(undefined)
      onItsWay.current = undefined
      return failure
    }
    onItsWay.current ??= begin()
    return onItsWay.current
  }

  return { start: (isPlaceGiven) => void once(() => locateAndSend(isPlaceGiven)), retry: () => once(sendAgain), step, error }
}
