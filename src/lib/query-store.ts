import { type ClientError, toClientError } from './client-error'

/** What is known of one question to the server. Kept while the app runs, so that a page shows at once what it last saw. */
export interface QueryState<T> {
  data: T | undefined
  error: ClientError | undefined
  isLoading: boolean
  isStale: boolean
  /** When the answer came, by this phone's clock in milliseconds; 0 without one. */
  at: number
}

interface Entry {
  state: QueryState<unknown>
  listeners: Set<() => void>
  /** The newest request; an older one that answers later is not believed. */
  turn: number
}

const unknown: QueryState<never> = { data: undefined, error: undefined, isLoading: false, isStale: true, at: 0 }
const entries = new Map<string, Entry>()

const entryOf = (key: string): Entry => {
  const entry = entries.get(key) ?? { state: unknown, listeners: new Set<() => void>(), turn: 0 }
  entries.set(key, entry)
  return entry
}

const update = (entry: Entry, change: Partial<QueryState<unknown>>): void => {
  entry.state = { ...entry.state, ...change }
  entry.listeners.forEach((listener) => listener())
}

export const stateOf = <T>(key: string): QueryState<T> => entryOf(key).state as QueryState<T>

export const watch = (key: string, listener: () => void): (() => void) => {
  const { listeners } = entryOf(key)
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Asks again, and keeps what was shown until the answer is there. */
export const load = async <T>(key: string, fetch: () => Promise<T>): Promise<void> => {
  const entry = entryOf(key)
  const turn = ++entry.turn
  update(entry, { isLoading: true, error: undefined, isStale: false })
  try {
    const data = await fetch()
    if (turn === entry.turn) update(entry, { data, isLoading: false, at: Date.now() })
  } catch (error) {
    if (turn === entry.turn) update(entry, { error: toClientError(error), isLoading: false, isStale: true })
  }
}

/** Puts an answer that came with something else in the place of the last one. */
export const put = <T>(key: string, data: T): void => update(entryOf(key), { data, error: undefined, isLoading: false, isStale: false, at: Date.now() })

/** Marks every question whose key begins so: `problem.` after a problem changed. Those on screen ask again. */
export const markStale = (...prefixes: readonly string[]): void => {
  for (const [key, entry] of entries) {
    if (prefixes.some((prefix) => key.startsWith(prefix))) update(entry, { isStale: true })
  }
}

/** Forgets everything: another person sits at this device. */
export const forgetAll = (): void => {
  entries.forEach((entry) => {
    entry.turn += 1
    update(entry, unknown)
  })
}
