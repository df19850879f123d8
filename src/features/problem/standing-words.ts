import { type Day, dayOf, dueDayOf } from '@/domain/calendar/day'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'
import { dueWords, promiseWords } from './clock-words'
import { sentence } from './words'

/** How a line stands, for its reporter: who must act, by when, and why it waits (DESIGN: the words of each state). */

type Pause = NonNullable<ProblemView['pause']>
type Main = NonNullable<ProblemView['main']>

/** 6月24日 for what ends at 24:00 of it. */
const lastDay = (until: string, today: Day): string => shortDay(dueDayOf(until), today)

/** 暂停：等供水公司; 暂停：等您这边. */
export const pauseTitle = ({ waitingFor }: Pause): string => (waitingFor.kind === 'reporter' ? '暂停：等您这边' : `暂停：等${waitingFor.name}`)

export const pauseUntil = ({ until, mostWorkdays }: Pause, today: Day): string => `最多到 ${lastDay(until, today)}，${mostWorkdays} 个工作日`

/** 期限延到 7月8日（多 5 个工作日）：等检测报告。 Nothing while the clock stands or the extension was not granted. */
export const extensionNews = ({ extension, clock }: Pick<ProblemView, 'extension' | 'clock'>, today: Day): string | undefined => {
  if (!extension?.decision?.isGranted || clock?.kind !== 'solve') return undefined
  return `期限延到 ${dueWords(clock, today)}（多 ${extension.decision.workdays} 个工作日）：${extension.reason}`
}

/** 过了期限。承办人和办公室商定 6月30日办好：材料周五到。 */
export const planNews = ({ plan, clock }: Pick<ProblemView, 'plan' | 'clock'>, today: Day): string | undefined =>
  plan && clock?.left.kind === 'over' ? `过了期限。办公室和承办人商定 ${shortDay(plan.untilOn, today)}办好：${plan.words}` : undefined

/** Why a line has ended, in a sentence. */
const endings: Record<string, string> = {
  solved: '您答“已解决”，已销号。',
  unreached: '两次没联系上您，已销号。',
  unknown: '您两次答“不了解”，由没有经手的同志看过，已销号。',
  childSolved: '分出去的那件您答了“已解决”，这件一起销号。',
  reporter: '您已撤回。要办可以再反映一次。',
  expired: '到了日子没有等到补充，自动撤回了。要办可以再反映一次。',
}

export const endingWords = ({ ending }: Pick<ProblemView, 'ending'>): string | undefined => (ending ? endings[ending.cause] : undefined)

/** Until when it may be reopened or still be answered: 最晚 7月16日. */
export const reopenBy = ({ ending }: Pick<ProblemView, 'ending'>, today: Day): string | undefined =>
  ending?.reopenUntil ? `最晚 ${lastDay(ending.reopenUntil, today)}` : undefined

/** 演示干部甲在办，最晚 6月24日给结果; of the line that this one goes with. */
export const mainWords = ({ state, holderName, clock }: Main, today: Day): string => {
  if (state === 'resolved' || state === 'closed') return '一起办的那件办好了'
  if (state === 'paused') return '一起办的那件暂停着，等到了就接着办'
  const who = holderName ? `${holderName}在办` : '等办公室交办'
  return clock ? `${who}，${promiseWords(clock, '给结果', today)}` : who
}

/** 最晚 6月30日提，换人再看; why it cannot be objected to otherwise. */
export const objectionNote = ({ refusal, may }: Pick<ProblemView, 'refusal' | 'may'>, today: Day): string => {
  if (!refusal?.objectUntil) return '这是换人看过以后的答复，不再改了。请找上面写的地方。'
  const until = lastDay(refusal.objectUntil, today)
  return may.includes('object') ? `不同意可以提一次异议，换人再看，最晚 ${until}。` : `提异议到 ${until}为止，已经过了。`
}

/** 6月19日起可以再催一次; undefined when it may be said now. */
export const urgeAgain = ({ urgeAgainOn }: Pick<ProblemView, 'urgeAgainOn'>, today: Day): string | undefined =>
  urgeAgainOn && urgeAgainOn > today ? `催过了。${shortDay(urgeAgainOn, today)}起可以再催一次` : undefined

/** What was objected to an explanation, and what became of it. */
export const explanationObjection = ({ explanation, may }: Pick<ProblemView, 'explanation' | 'may'>, today: Day): string | undefined => {
  if (!explanation) return undefined
  if (explanation.objection) return `您 ${shortDay(dayOf(explanation.objection.at), today)}提了意见：${sentence(explanation.objection.reason)}等办公室决定。`
  if (explanation.isObjected) return '您提过意见，办公室又看了一次，维持这个说明。'
  return may.includes('objectExplained') ? '不同意可以提一次意见，办公室再看。' : undefined
}

/** 办公室 7月7日再问一次进展; 本该 on a day that is past. */
export const lookAgainWords = ({ lookAgainOn }: Pick<NonNullable<ProblemView['escalation']>, 'lookAgainOn'>, today: Day): string =>
  `办公室${lookAgainOn < today ? '本该' : ''} ${shortDay(lookAgainOn, today)}再问一次进展`
