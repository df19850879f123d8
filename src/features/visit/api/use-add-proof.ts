import { useRef, useState } from 'react'
import { toast } from '@/src/platform/dialog'
import { locateOnce } from '@/src/platform/location'
import { isOnline } from '@/src/platform/network'
import { openPermissions } from '@/src/platform/permissions'
import { scanCode } from '@/src/platform/scan'
import { messageOf } from '@/src/lib/messages'
import { newId } from '@/src/lib/new-id'
import { markStale } from '@/src/lib/query-store'
import { codeRefusalWords, placeFailureWords } from '../check-in-words'
import { advance } from '../queue/advance'
import type { KeptDraft } from '../use-draft'
import { foundOf } from './fix'
import type { Step } from './use-check-in'

export interface AddProof {
  /** Directly in a tap: WeChat asks for the permission there. */
  addPlace: () => Promise<void>
  /** Resolves to false where no camera reads codes. */
  scan: () => Promise<boolean>
  addCode: (text: string) => Promise<void>
  step: Step | undefined
}

/** A place or a code for a visit that has begun; without a network it waits with the visit. */
export const useAddProof = (kept: KeptDraft): AddProof => {
  const { now, change } = kept
  const [step, setStep] = useState<Step>()
  const isRunning = useRef(false)

  const send = async (): Promise<void> => {
    if (!(await isOnline())) return toast('记在手机里了，有网时送出')
    setStep('sending')
    const advanced = await advance(kept, { isOnlyBegun: true })
    markStale('visit.')
    if (advanced.is === 'waiting' || advanced.is === 'refused') toast(messageOf(advanced.error))
  }

  const once = async (work: () => Promise<void>): Promise<void> => {
    if (isRunning.current) return
    isRunning.current = true
    try {
      await work()
    } finally {
      isRunning.current = false
      setStep(undefined)
    }
  }

  const locate = async (): Promise<void> => {
    const { checkedIn, placeReason } = now()
    if (placeReason === 'refused') await openPermissions()
    setStep('locating')
    const found = await locateOnce()
    const fix = foundOf(found)
    if (!fix) {
      const reason = found.isFound ? 'unavailable' : found.reason
      if (!checkedIn || checkedIn.placing === 'none') change({ placeReason: reason })
      return toast(placeFailureWords[reason])
    }
    change({ unsentPlace: { submissionId: newId(), fix }, isFixOld: fix.isOld === true })
    await send()
  }

  const showCode = async (text: string): Promise<void> => {
    change({ unsentCode: { submissionId: newId(), text } })
    await send()
    const refusal = now().checkedIn?.codeRefusal
    if (refusal) toast(codeRefusalWords[refusal].short)
  }

  const scan = async (): Promise<boolean> => {
    const text = await scanCode()
    if (text === 'unavailable') return false
    if (text) await once(() => showCode(text))
    return true
  }

  return { addPlace: () => once(locate), scan, addCode: (text) => once(() => showCode(text)), step }
}
