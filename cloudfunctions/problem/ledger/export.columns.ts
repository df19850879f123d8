import { dayOf, dueDayOf, type Day } from '@/domain/calendar/day'
import { maskNumbers } from '@/domain/people/masking'
import type { Answer, By, Problem } from '@/domain/problem/problem'
import { answerWords, satisfactionWords, sourceWords, stateWords } from '@/domain/problem/vocabulary'
import type { Cell, Column } from '../../lib/tables/workbook.write'

/** The office's columns. */
export const exportColumns: readonly Column[] = [
  { header: '编号', width: 16 }, { header: '来源', width: 10 }, { header: '问题', width: 48 }, { header: '举措', width: 40 },
  { header: '责任领导', width: 12 }, { header: '主办', width: 16 }, { header: '协办', width: 20 }, { header: '时限', width: 12 },
  { header: '进展', width: 48 }, { header: '回访结果', width: 16 }, { header: '销号日期', width: 12 }, { header: '审核人', width: 12 },
]

const dated = (on: Day, text: string): string => `${Number(on.slice(5, 7))}月${Number(on.slice(8))}日：${text}`

const nameOf = (by: By | null): string | null => (by?.kind === 'person' ? by.name : null)

const measuresOf = ({ measures }: Problem): string =>
  measures.map(({ text, dueOn, doneOn }, i) => `${i + 1}. ${text}${doneOn ? `（${doneOn} 完成）` : dueOn ? `（${dueOn} 前）` : ''}`).join('\n')

const progressOf = ({ state, progress }: Problem): string =>
  [stateWords[state], ...progress.map(({ at, text }) => dated(dayOf(at), text))].join('\n')

/** The leader who gave the latest order on it, signed that it could not be solved, or let it go up to the city. */
const leaderOf = (problem: Problem): string | null =>
  nameOf(problem.instructions.at(-1)?.by ?? null) ??
  (problem.state === 'explained' ? nameOf(problem.signedBy) : null) ??
  nameOf(problem.escalationConsent?.by ?? null)

const answered = ({ answer, satisfaction }: Answer): string =>
  satisfaction ? `${answerWords[answer]}，${satisfactionWords[satisfaction]}` : answerWords[answer]

const followUpOf = (problem: Problem): string | null => {
  const last = problem.answers.at(-1)
  if (problem.state === 'closed' && problem.cause === 'unreached') return '未回访到'
  return last ? answered(last) : null
}

/** Who looked at it before it was struck off: the reviewer, or who recorded the call-back; else the reporter said so. */
const reviewerOf = (problem: Problem): string | null => {
  if (problem.state !== 'closed') return null
  return nameOf(problem.reviewer) ?? nameOf(problem.answers.at(-1)?.by ?? null) ?? '职工本人确认'
}

/** One line as the office reads it: never who reported it, and no phone or ID number in what anybody wrote. */
export const exportRow = (problem: Problem): Cell[] => {
  const cells: Cell[] = [
    problem.number,
    sourceWords[problem.source],
    problem.description,
    measuresOf(problem),
    leaderOf(problem),
    problem.owner?.name ?? null,
    problem.coOwners.map(({ name }) => name).join('、'),
    { on: dueDayOf(problem.clocks.solve.dueAt) },
    progressOf(problem),
    followUpOf(problem),
    problem.state === 'closed' ? { on: dayOf(problem.stateSince) } : null,
    reviewerOf(problem),
  ]
  return cells.map((cell, i) => (typeof cell === 'string' && i > 0 ? maskNumbers(cell) : cell))
}
