import type { Instant } from '@/domain/calendar/day'
import { readCaller } from './caller'
import { now } from './clock'
import { logFailure } from './log'

/** Whether there is time left of so many milliseconds from now: a run stops before the platform stops it. */
export const within = (ms: number): (() => boolean) => {
  const end = performance.now() + ms
  return () => performance.now() < end
}

/**
 * The `main` of a function that a timer starts. Anybody can send an event that looks like the timer's, but only a
 * person's call carries an identity: such a call is refused.
 */
export const onTimer = (name: string, run: (now: Instant) => Promise<number>) => async (): Promise<{ done: number } | { refused: true }> => {
  const { openid } = readCaller()
  if (openid) return { refused: true }
  try {
    return { done: await run(now()) }
  } catch (error) {
    logFailure(name, error)
    throw error
  }
}
