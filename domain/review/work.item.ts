import type { Day, Instant } from '../calendar/day'
import type { LightColor } from '../problem/vocabulary'
import { addDays, dayOf } from '../calendar/day'
import type { ItemState } from './indicator'

/** The task force's groups (工作专班). */
export const groups = ['general', 'support', 'publicity', 'supervision'] as const
export type Group = (typeof groups)[number]
export const groupWords: Record<Group, string> = { general: '综合组', support: '保障组', publicity: '宣传组', supervision: '监督组' }

/** One clause of the plan with who does it by when (任务分解). */
export interface WorkItem {
  id: string
  clause: string
  text: string
  group: Group
  ownerId: string | null
  ownerName: string
  dueOn: Day | null
  state: ItemState
  progress: { text: string; at: Instant; byName: string; state: ItemState }[]
  version: number
}

const soonDays = 7
const movedDays = 30

/** As of an indicator: 绿 done or there is time, 蓝 within a week, 黄 late and reported on within 30 days, 红 late and nothing moves. */
export const workItemLight = ({ state, dueOn, progress }: Pick<WorkItem, 'state' | 'dueOn' | 'progress'>, today: Day): LightColor | null => {
  if (state === 'done') return 'green'
  if (dueOn === null) return null
  if (today > dueOn) {
    const last = progress.at(-1)
    return last && dayOf(last.at) >= addDays(today, -movedDays) ? 'yellow' : 'red'
  }
  return today >= addDays(dueOn, -soonDays) ? 'blue' : 'green'
}
