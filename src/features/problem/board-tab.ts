import { useSyncExternalStore } from 'react'
import type { Desk } from '@/types/problem.contract'

/** The part of the ledger that the board shows. What has ended is found under 全部; what waits for a decision is the office's. */
export type BoardTab = Exclude<Desk, 'ended'> | 'decisions' | 'all'

export const boardTabs: readonly { value: BoardTab; text: string }[] = [
  { value: 'triage', text: '待受理' },
  { value: 'decisions', text: '待决定' },
  { value: 'toAssign', text: '待交办' },
  { value: 'working', text: '在办' },
  { value: 'followUp', text: '等职工' },
  { value: 'all', text: '全部' },
]

let chosen: BoardTab | undefined
const listeners = new Set<() => void>()

/** Kept while the app runs: a tab page takes no parameters, and coming back finds the same part. */
export const chooseBoardTab = (tab: BoardTab): void => {
  chosen = tab
  listeners.forEach((listener) => listener())
}

const watch = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useBoardTab = (first: BoardTab): BoardTab => useSyncExternalStore(watch, () => chosen) ?? first
