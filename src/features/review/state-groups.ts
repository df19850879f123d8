import { type State, stateWords } from '@/domain/problem/vocabulary'
import { type Desk, desks } from '@/types/problem.contract'

/** The fourteen states by the queue they stand in: a leader reads five lines, each with what it is made of. */

export const deskNames: Record<Desk, string> = { triage: '待受理', toAssign: '待交办', working: '在办', followUp: '等职工', ended: '已结束' }

const statesOf: Record<Desk, readonly State[]> = {
  triage: ['submitted'],
  toAssign: ['accepted'],
  working: ['assigned', 'inProgress', 'reopened', 'paused', 'escalated', 'explained'],
  followUp: ['returned', 'resolved'],
  ended: ['closed', 'merged', 'declined', 'withdrawn'],
}

export interface StateGroup {
  desk: Desk
  name: string
  count: number
  /** 待签收 3，办理中 15; nothing where the group is one state. */
  parts: string | undefined
}

export const stateGroups = (byState: Partial<Record<State, number>>): StateGroup[] =>
  desks.map((desk) => {
    const states = statesOf[desk].map((state) => ({ state, count: byState[state] ?? 0 })).filter(({ count }) => count > 0)
    const parts = states.map(({ state, count }) => `${stateWords[state]} ${count}`).join('，')
    const count = states.reduce((sum, part) => sum + part.count, 0)
    return { desk, name: deskNames[desk], count, parts: statesOf[desk].length > 1 && states.length > 0 ? parts : undefined }
  })
