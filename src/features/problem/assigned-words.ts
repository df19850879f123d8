import type { Day } from '@/domain/calendar/day'
import { stateWords } from '@/domain/problem/vocabulary'
import type { LedgerRow } from '@/types/problem.views'
import { latestWords, solveNote } from './clock-words'

type Row = Pick<LedgerRow, 'state' | 'clock' | 'holderName'>

/** Beside the light of a line that was given to somebody: 等您签收，最晚 7月3日; 超 2 个工作日; 等李欣签收. */
export const assignedNote = ({ state, clock, holderName }: Row, isMine: boolean, today: Day): string => {
  if (state === 'assigned') {
    const who = isMine ? '等您签收' : `等${holderName ?? '主办'}签收`
    return clock ? `${who}，${clock.light === 'green' ? latestWords(clock, today) : solveNote(clock, today)}` : who
  }
  return clock ? solveNote(clock, today) : `${stateWords[state]}，暂不计时`
}

/** What is late or will be comes before what has no clock running; else as the server gave them. */
export const clockedFirst = <R extends Pick<LedgerRow, 'clock'>>(rows: readonly R[]): R[] => [
  ...rows.filter(({ clock }) => clock !== null),
  ...rows.filter(({ clock }) => clock === null),
]

/** 全部 3 件; 全部 20 多件 while there is a next page. */
export const allWords = (count: number, hasMore: boolean): string => (hasMore ? `全部 ${count} 多件` : `全部 ${count} 件`)
