import { useEffect, useRef } from 'react'
import type { ClientError } from '@/src/lib/client-error'

/** Whether somebody was faster: what was shown is no longer true, and has been asked for again. */
export const isForestalled = (error: ClientError | undefined): boolean => error?.code === 'CONFLICT' || error?.code === 'STATE_FORBIDS'

/** Tells once of each such failure. */
export const useForestalled = (error: ClientError | undefined, tell: (() => void) | undefined): void => {
  const latest = useRef(tell)
  latest.current = tell
  useEffect(() => {
    if (isForestalled(error)) latest.current?.()
  }, [error])
}
