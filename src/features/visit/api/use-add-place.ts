import { useRef, useState } from 'react'
import { toast } from '@/src/platform/dialog'
import { locateOnce } from '@/src/platform/location'
import { openPermissions } from '@/src/platform/permissions'
import { messageOf } from '@/src/lib/messages'
import { newId } from '@/src/lib/new-id'
import { markStale } from '@/src/lib/query-store'
import { rpc } from '@/src/lib/rpc'
import { visitRecording } from '@/types/visit/recording.contract'
import { placeFailureWords } from '../check-in-words'
import type { VisitDraft } from '../draft'
import type { ChangeDraft } from '../use-draft'
import { toWire } from './fix'
import type { Step } from './use-check-in'

export interface AddPlace {
  /** Directly in a tap: WeChat asks for the permission there. */
  addPlace: () => Promise<void>
  step: Step | undefined
}

/** Gives a place to a visit that has begun, or a better one. */
export const useAddPlace = (draft: VisitDraft, change: ChangeDraft): AddPlace => {
  const [step, setStep] = useState<Step>()
  const isRunning = useRef(false)

  const send = async (): Promise<void> => {
    const { checkedIn, placeReason, placeId } = draft
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
    const fix = toWire(found)
    const placed = await rpc(visitRecording.addPlace, { submissionId: placeId, visitId: checkedIn.visitId, fix })
    change({ checkedIn: placed, placeReason: null, accuracyMeters: fix.accuracyMeters, placeId: newId() })
    markStale('visit.')
  }

  const addPlace = async (): Promise<void> => {
    if (isRunning.current) return
    isRunning.current = true
    try {
      await send()
    } catch (thrown) {
      toast(messageOf(thrown))
    } finally {
      isRunning.current = false
      setStep(undefined)
    }
  }
  return { addPlace, step }
}
