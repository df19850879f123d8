import type { Problem } from '@/domain/problem/problem'
import type { LightColor } from '@/domain/problem/vocabulary'
import chineseDays from 'chinese-days'

/**
 * The light as the rules say it, minute by minute and without any of the code under test: days from chinese-days, written
 * for reading, not for speed.
 */
const shanghaiDay = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10)
const worked = new Map<string, boolean>()
const isWorked = (on: string): boolean => {
  const known = worked.get(on) ?? chineseDays.isWorkday(on)
  worked.set(on, known)
  return known
}
const workdaysAfter = (from: string, to: string): number => {
  let count = 0
  for (let ms = Date.parse(from) + 86_400_000; ms <= Date.parse(to); ms += 86_400_000) {
    if (isWorked(new Date(ms).toISOString().slice(0, 10))) count += 1
  }
  return count
}

export const naiveLight = (problem: Problem, now: number): LightColor | null => {
  const clock =
    problem.state === 'submitted' ? problem.clocks.accept
    : ['accepted', 'assigned', 'inProgress', 'reopened'].includes(problem.state) ? problem.clocks.solve
    : null
  if (clock === null) return null
  const due = Date.parse(clock.dueAt)
  const today = shanghaiDay(now)
  if (now < due) {
    if (clock.length.unit === 'hours') return due - now <= 5 * 3_600_000 ? 'blue' : 'green'
    const total = clock.length.count + clock.extendedWorkdays
    return workdaysAfter(today, shanghaiDay(due - 1)) <= Math.floor(total / 5) ? 'blue' : 'green'
  }
  const moves = [
    ...(problem.lastProgressAt === null ? [] : [Date.parse(problem.lastProgressAt)]).filter((at) => at > due),
    ...(problem.plan === null ? [] : [Date.parse(problem.plan.agreedAt)]),
  ]
  return moves.some((at) => workdaysAfter(shanghaiDay(at), today) <= 5) ? 'yellow' : 'red'
}
