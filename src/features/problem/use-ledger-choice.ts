import { useSyncExternalStore } from 'react'
import { identity } from '@/src/platform/identity'
import { everything, type LedgerChoice } from './ledger-choice'

let kept: { choice: LedgerChoice; whose: string } | undefined
const listeners = new Set<() => void>()
const whoLooks = (): string => identity?.current() ?? 'me'

const current = (): LedgerChoice => (kept?.whose === whoLooks() ? kept.choice : everything)

export const chooseInLedger = (choice: LedgerChoice): void => {
  kept = { choice, whose: whoLooks() }
  listeners.forEach((listener) => listener())
}

const watch = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Kept while the app runs: whoever comes back to the ledger finds it as narrow as it was left. */
export const useLedgerChoice = (): [LedgerChoice, (choice: LedgerChoice) => void] => [useSyncExternalStore(watch, current), chooseInLedger]
