import { useState } from 'react'
import { locateOnce } from '@/src/platform/location'
import type { Standpoint } from './use-sites'

/** One fix, asked for by a tap. Refusing is normal: then the list goes on by union. */
export const useStandpoint = (): { at: Standpoint | undefined; isLocating: boolean; isWithout: boolean; locate: () => Promise<boolean> } => {
  const [at, setAt] = useState<Standpoint>()
  const [isLocating, setLocating] = useState(false)
  const [isWithout, setWithout] = useState(false)
  const locate = async (): Promise<boolean> => {
    if (isLocating) return false
    setLocating(true)
    const fix = await locateOnce()
    setLocating(false)
    setWithout(!fix.isFound)
    if (fix.isFound) setAt({ latitude: fix.latitude, longitude: fix.longitude, system: fix.system })
    return fix.isFound
  }
  return { at, isLocating, isWithout, locate }
}
