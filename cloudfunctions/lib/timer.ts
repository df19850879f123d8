import type { Instant } from '@/domain/calendar/day'
import { readCaller } from './caller'
import { now } from './clock'
import { logFailure } from './log'

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
