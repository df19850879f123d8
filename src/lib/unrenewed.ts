/** A question of the page in front whose answer is older than it should be: asked again, and it failed. */
export interface Unrenewed {
  /** Milliseconds of this phone's clock: when what is shown was fetched. */
  at: number
  retry: () => void
}

let all: readonly Unrenewed[] = []
const listeners = new Set<() => void>()

const become = (next: readonly Unrenewed[]): void => {
  all = next
  listeners.forEach((listener) => listener())
}

export const unrenewed = (): readonly Unrenewed[] => all

export const watchUnrenewed = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Until the answer is new or the page goes; the effect's own cleanup. */
export const noteUnrenewed = (one: Unrenewed): (() => void) => {
  become([...all, one])
  return () => become(all.filter((other) => other !== one))
}
