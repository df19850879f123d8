import { useEffect, useState } from 'react'
import { isOnline, onNetworkChange } from '@/src/platform/network'

/** Whether the device has a network; true until it is known. */
export const useOnline = (): boolean => {
  const [isConnected, setConnected] = useState(true)
  useEffect(() => {
    let isHere = true
    void isOnline().then((known) => isHere && setConnected(known))
    const stop = onNetworkChange(setConnected)
    return () => {
      isHere = false
      stop()
    }
  }, [])
  return isConnected
}
