import { dayOf, type Day, dueDayOf } from '@/domain/calendar/day'
import { shortDay, shortInstant } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'
import { type Fact, fact, resolutionFacts } from './decision-facts'

/** 第 1 次: 6月24日 10:05，演示办公室甲没联系上. */
export const attemptFacts = ({ followUp }: Pick<ProblemView, 'followUp'>, today: Day): Fact[] =>
  (followUp?.attempts ?? []).map(({ at, byName, channel, note }, index) =>
    fact(`第 ${index + 1} 次`, `${shortInstant(at, today)}，${channel === 'inApp' ? '小程序里通知过，没有回答' : `${byName ?? '办公室'}没联系上`}`, note || undefined),
  )

/** The different days on which an attempt was made. */
export const attemptDayCount = ({ followUp }: Pick<ProblemView, 'followUp'>): number => new Set((followUp?.attempts ?? []).map(({ at }) => dayOf(at))).size

/** What the caller must know: what is to be confirmed, until when the reporter may answer alone, what was tried. */
export const callFacts = (problem: Pick<ProblemView, 'followUp' | 'resolution'>, today: Day): Fact[] => {
  const until = problem.followUp && dueDayOf(problem.followUp.answerDueAt)
  return [
    ...resolutionFacts(problem, today),
    ...(until && until >= today ? [fact('自己回答', `反映人到 ${shortDay(until, today)}都能自己回答，过了这天没联系上才算一次`)] : []),
    ...attemptFacts(problem, today),
  ]
}

/** Why there is no number to call; the notices stand for calls. */
export const whyNoCall = ({ anonymity, reporter }: Pick<ProblemView, 'anonymity' | 'reporter'>): string => {
  if (anonymity === 'anonymous') return '全匿名，没有电话可打。系统在两个不同的工作日各在小程序里通知一次，代替打电话。'
  return reporter ? '没有留电话。系统在两个不同的工作日各在小程序里通知一次，代替打电话；当面问到的也可以记。' : '您看不到电话。请办公室没有经手的同志来回访。'
}
