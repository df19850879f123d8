import { useRef, useState } from 'react'
import type { Fix } from '@/src/platform/contract'
import { toast } from '@/src/platform/dialog'
import { locateOnce } from '@/src/platform/location'
import { openPermissions } from '@/src/platform/permissions'
import { type ClientError, toClientError } from '@/src/lib/client-error'
import { messageOf } from '@/src/lib/messages'
import { newId } from '@/src/lib/new-id'
import { markStale } from '@/src/lib/query-store'
import { rpc } from '@/src/lib/rpc'
import type { Input } from '@/types/contracts'
import { placeFailureWords } from '../check-in-words'
import { fixWorthSending, type FoundFix } from '../draft'
import type { KeptDraft } from '../use-draft'

export interface CheckIn {
  /** Begins the visit; without a place when the person wants none, or the phone has none. */
  start: (isPlaceGiven: boolean) => Promise<void>
  /** Sends what had no answer. Resolves to why it failed; to undefined when the visit has begun. */
  retry: () => Promise<ClientError | undefined>
  /** Gives a place to a visit that has begun. */
  addPlace: () => Promise<void>
  step: 'locating' | 'sending' | undefined
  /** Why the last attempt to begin failed. */
  error: ClientError | undefined
  /** Whether an attempt to begin stayed without an answer, now or before the app was killed. */
  hasFailed: boolean
}

const nowInstant = (): string => new Date().toISOString()

/** Phones answer -1 for "not known". */
const toWire = ({ latitude, longitude, system, accuracyMeters }: FoundFix): NonNullable<Input<'visit.checkIn'>['fix']> => ({
  latitude,
  longitude,
  system,
  accuracyMeters: accuracyMeters >= 0 ? Math.min(accuracyMeters, 100_000) : null,
})

const foundOf = (fix: Fix | undefined): FoundFix | null => {
  if (!fix?.isFound) return null
  const { latitude, longitude, accuracyMeters, system } = fix
  return { latitude, longitude, accuracyMeters, system }
}

/** One place a tap, never a track; a visit begins without one just as well. */
export const useCheckIn = ({ now, change }: KeptDraft): CheckIn => {
  const [step, setStep] = useState<CheckIn['step']>()
  const [error, setError] = useState<ClientError>()
  const [hasFailed, setFailed] = useState(() => now().unsentCheckIn !== null)
  const isRunning = useRef(false)

  /** A second tap while one is on its way does nothing. */
  const once = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (isRunning.current) return undefined
    isRunning.current = true
    try {
      return await work()
    } finally {
      isRunning.current = false
      setStep(undefined)
    }
  }

  const send = async (): Promise<ClientError | undefined> => {
    const { id, union, mode } = now()
    const fix = fixWorthSending(now(), nowInstant())
    setStep('sending')
    setError(undefined)
    try {
      const checkedIn = await rpc('visit.checkIn', { submissionId: id, unionId: union.id, mode, fix: fix && toWire(fix) })
      change({ checkedIn, unsentCheckIn: null, accuracyMeters: fix ? toWire(fix).accuracyMeters : null })
      markStale('visit.', 'liaison.')
      return undefined
    } catch (thrown) {
      const failure = toClientError(thrown)
      setError(failure)
      setFailed(true)
      return failure
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

  const addPlace = async (): Promise<void> => {
    const { checkedIn, placeReason, placeId } = now()
    if (!checkedIn) return
    if (placeReason === 'refused') await openPermissions()
    setStep('locating')
    const found = await locateOnce()
    if (!found.isFound) {
      if (checkedIn.placing === 'none') change({ placeReason: found.reason })
      toast(placeFailureWords[found.reason])
      return
    }
    setStep('sending')
    try {
      const fix = toWire(found)
      const placed = await rpc('visit.addPlace', { submissionId: placeId, visitId: checkedIn.visitId, fix })
      change({ checkedIn: placed, placeReason: null, accuracyMeters: fix.accuracyMeters, placeId: newId() })
      markStale('visit.')
    } catch (thrown) {
      toast(messageOf(thrown))
    }
  }

  return {
    start: async (isPlaceGiven) => void (await once(() => locateAndSend(isPlaceGiven))),
    retry: () =>
      once(() => {
        const { unsentCheckIn, placeReason } = now()
        const isFixOld = !!unsentCheckIn?.fix && fixWorthSending(now(), nowInstant()) === null
        // A check-in that was never tried, or whose place is no longer where the person is, asks for the place anew.
        return isFixOld || !unsentCheckIn ? locateAndSend(placeReason !== 'notGiven') : send()
      }),
    addPlace: () => once(addPlace),
    step,
    error,
    hasFailed,
  }
}
