/** What a check counted; `report` is shown when something failed, or when the check is there to be read. */
export interface Outcome {
  passed: number
  failed: number
  report: string
}

export interface Check {
  name: string
  /** Names of the checks whose work this one stands on. */
  needs: readonly string[]
  /** Runs when nothing else does. */
  isAlone?: boolean
  isAlwaysShown?: boolean
  run: (signal: AbortSignal) => Promise<Outcome>
}

/** A check that is right or wrong as a whole, and counts once. */
export const one = (isGood: boolean, report: string): Outcome => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, report })

/** Work that is good when it ends without an error. */
export const succeeds = (work: (signal: AbortSignal) => Promise<unknown>) => async (signal: AbortSignal): Promise<Outcome> => {
  try {
    await work(signal)
    return one(true, '')
  } catch (error) {
    const { name, message, stack = message } = error as Error
    return one(false, name === 'Failure' ? message : stack)
  }
}
