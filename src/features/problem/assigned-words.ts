import type { Day } from '@/domain/calendar/day'
import { stateWords } from '@/domain/problem/vocabulary'
import type { LedgerRow } from '@/types/problem.views'
import { latestWords, solveNote } from './clock-words'

type Row = Pick<LedgerRow, 'state' | 'clock' | 'holderName' | 'isYours'>

/** Beside the light of a line that was given to somebody: 等您签收，最晚 7月3日; 超 2 个工作日; 等李欣签收. */
export const assignedNote = ({ state, clock, holderName, isYours }: Row, today: Day): string => {
  if (state === 'assigned') {
    const who = isYours ? '等您签收' : `等${holderName ?? '主办'}签收`
    return clock ? `${who}，${clock.light === 'green' ? latestWords(clock, today) : solveNote(clock, today)}` : who
  }
  return clock ? solveNote(clock, today) : `${stateWords[state]}，暂不计时`
}

/** The parts of 交办给我: what is late first, what waits for a signature, what is at work, what stands still. */
export type AssignedPart = 'late' | 'toSign' | 'working' | 'still'

export const assignedParts: readonly { part: AssignedPart; title: string }[] = [
  { part: 'late', title: '逾期的' },
  { part: 'toSign', title: '等签收' },
  { part: 'working', title: '在办' },
  { part: 'still', title: '不计时的' },
]

export const partOf = ({ state, clock }: Pick<LedgerRow, 'state' | 'clock'>): AssignedPart => {
  if (clock?.left.kind === 'over') return 'late'
  if (state === 'assigned') return 'toSign'
  return clock ? 'working' : 'still'
}

const rank: Record<AssignedPart, number> = { late: 0, toSign: 1, working: 2, still: 3 }

/** Late first, then what is to be signed; within a part as the server gave them, what is due first on top. */
export const lateFirst = <R extends Pick<LedgerRow, 'state' | 'clock'>>(rows: readonly R[]): R[] =>
  rows.map((row, index) => ({ row, index })).sort((a, b) => rank[partOf(a.row)] - rank[partOf(b.row)] || a.index - b.index).map(({ row }) => row)

/** 全部 3 件; 全部 20 多件 while there is a next page. */
export const allWords = (count: number, hasMore: boolean): string => (hasMore ? `全部 ${count} 多件` : `全部 ${count} 件`)
