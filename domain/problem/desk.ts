import type { State } from './vocabulary'

/** The office's desks: every state stands on exactly one, in the order a line passes them. */
export const desks = ['triage', 'toAssign', 'working', 'followUp', 'ended'] as const
export type Desk = (typeof desks)[number]

export const deskWords: Record<Desk, string> = { triage: '待受理', toAssign: '待交办', working: '在办', followUp: '等职工', ended: '已结束' }

const statesByDesk: Record<Desk, readonly State[]> = {
  triage: ['submitted'],
  toAssign: ['accepted'],
  working: ['assigned', 'inProgress', 'reopened', 'paused', 'escalated', 'explained'],
  followUp: ['returned', 'resolved'],
  ended: ['closed', 'merged', 'declined', 'withdrawn'],
}

const deskByState = Object.fromEntries(desks.flatMap((desk) => statesByDesk[desk].map((state) => [state, desk]))) as Record<State, Desk>

export const deskOf = (state: State): Desk => deskByState[state]

export const statesOf = (desk: Desk): readonly State[] => statesByDesk[desk]
