import { dayOf, type Day, type Instant } from '../calendar/day'
import type { Problem } from '../problem/problem'
import type { State } from '../problem/vocabulary'

/** The figures behind a proposal, each a count of the lines it is drawn from. */
export interface ProposalFigures {
  asOf: Instant
  lines: number
  /** The first and the last day on which one was reported; null without a line. */
  from: Day | null
  to: Day | null
  /** By how many lines, then by name; null: 还没有工会. */
  unions: { id: string | null; name: string; count: number }[]
  months: { month: string; count: number }[]
  states: { state: State; count: number }[]
  /** What reporters last answered; `none`: not asked yet, or nobody answered. */
  verdicts: { solved: number; partly: number; unsolved: number; none: number }
  /** Were late without progress at some time. */
  wasRed: number
}

export type Counted = Pick<Problem, 'unionId' | 'unionName' | 'submittedAt' | 'state' | 'verdict' | 'wasRed'>

const counted = <T>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const byKey = <K extends string, T>(counts: Map<T, number>, key: K): ({ [key in K]: T } & { count: number })[] =>
  [...counts].map(([value, count]) => ({ [key]: value, count }) as { [key in K]: T } & { count: number })

const unionsOf = (lines: readonly Counted[]): ProposalFigures['unions'] => {
  const names = new Map(lines.map(({ unionId, unionName }) => [unionId, unionId === null ? '' : unionName]))
  return byKey(counted(lines.map(({ unionId }) => unionId)), 'id')
    .map(({ id, count }) => ({ id, name: names.get(id)!, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'zh-CN'))
}

export const proposalFigures = (lines: readonly Counted[], asOf: Instant): ProposalFigures => {
  const days = lines.map(({ submittedAt }) => dayOf(submittedAt)).sort()
  const verdict = (answer: 'solved' | 'partly' | 'unsolved'): number => lines.filter((line) => line.verdict?.answer === answer).length
  return {
    asOf,
    lines: lines.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    unions: unionsOf(lines),
    months: byKey(counted(days.map((on) => on.slice(0, 7))), 'month'),
    states: byKey(counted(lines.map(({ state }) => state)), 'state').sort((a, b) => b.count - a.count),
    verdicts: { solved: verdict('solved'), partly: verdict('partly'), unsolved: verdict('unsolved'), none: lines.filter(({ verdict: last }) => last === null).length },
    wasRed: lines.filter(({ wasRed }) => wasRed).length,
  }
}
