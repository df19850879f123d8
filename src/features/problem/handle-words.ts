import { dayOf, type Day, dueDayOf } from '@/domain/calendar/day'
import type { ProblemView } from '@/types/problem.views'
import { shortDay } from '@/src/lib/format'
import { latestWords } from './clock-words'

/**
 * Whether the handlers have said what was done since the line was last reopened: 办结 needs it. A measure is a plan, and
 * says so only once it is done.
 */
export const hasSaidWhatWasDone = ({ timeline, measures, submittedAt }: Pick<ProblemView, 'timeline' | 'measures' | 'submittedAt'>): boolean => {
  const last = timeline.find(({ event }) => event === 'progressAdded' || event === 'problemReopened')
  if (last?.event === 'progressAdded') return true
  const since = dayOf(last?.at ?? submittedAt)
  return measures.some(({ doneAt }) => doneAt !== null && dayOf(doneAt) >= since)
}

/** What is asked of this person now, or whom it waits for; before it can become an error. */
export const handleHint = (problem: ProblemView, today: Day): { text: string; isYourTurn: boolean } | undefined => {
  const { may, state, owner, clock, yourTurnUntil, isYours } = problem
  const hint = (text: string, isYourTurn = false) => ({ text, isYourTurn })
  if (may.includes('sign')) return hint(`交给您主办，请签收${clock ? `。${latestWords(clock, today)}办结，从提交那天算起` : ''}`, true)
  if (may.includes('resolve')) return hasSaidWhatWasDone(problem) ? undefined : hint('先写一条进展，说清做了什么，就可以办结')
  if (state === 'paused' && may.includes('addProgress')) return hint('暂停中，也可以写进展')
  if (may.includes('addProgress')) return hint(`您是协办，办结由${owner?.name ?? '主办'}来做`)
  if (state === 'assigned') return hint(`等${owner?.name ?? '主办'}签收`)
  if (state === 'resolved' && !isYours) return hint(yourTurnUntil ? `办结了，等反映人回答，最晚 ${shortDay(dueDayOf(yourTurnUntil), today)}` : '办结了，等办公室决定')
  return undefined
}
