import { type Desk, desks, deskWords, statesOf } from '@/domain/problem/desk'
import { type State, stateWords } from '@/domain/problem/vocabulary'

/** The fourteen states by the desk they stand on: a leader reads five lines, each with what it is made of. */
export interface StateGroup {
  desk: Desk
  name: string
  count: number
  /** 待签收 3，办理中 15; nothing where the group is one state. */
  parts: string | undefined
  /** On the last day kept of the month before; undefined where none was. */
  before: number | undefined
}

export const stateGroups = (byState: Partial<Record<State, number>>, before?: Record<Desk, number> | null): StateGroup[] =>
  desks.map((desk) => {
    const states = statesOf(desk).map((state) => ({ state, count: byState[state] ?? 0 })).filter(({ count }) => count > 0)
    const parts = states.map(({ state, count }) => `${stateWords[state]} ${count}`).join('，')
    const count = states.reduce((sum, part) => sum + part.count, 0)
    return { desk, name: deskWords[desk], count, parts: statesOf(desk).length > 1 && states.length > 0 ? parts : undefined, before: before?.[desk] }
  })
