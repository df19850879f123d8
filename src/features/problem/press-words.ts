import { dayOf, type Day, type Instant } from '@/domain/calendar/day'
import { isQuiet } from '@/domain/problem/pressing'
import type { Urgency } from '@/domain/problem/vocabulary'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'
import type { SupervisedRow } from '@/types/problem/supervising.contract'

export type PressStep = ProblemView['presses'][number]['step']
type NextPress = ProblemView['nextPress']

export const pressSteps: readonly PressStep[] = ['remind', 'notice', 'leader']

export const pressWords: Record<PressStep, string> = { remind: '催办', notice: '督办单', leader: '报领导' }

/** What the button of each step says. */
export const pressActs: Record<PressStep, string> = { remind: '催办，告诉承办人', notice: '发督办单，要承办人签收', leader: '报给领导' }

/** What follows from it, before it is taken. */
export const pressNotes: Record<PressStep, string> = {
  remind: '提醒承办人已经逾期。一件一次。',
  notice: '承办人要签收，签没签都记在经过里。一件一次。',
  leader: '报给一位领导，领导可以批示。一件一次。',
}

/** Words to begin with. */
export const pressDrafts: Record<PressStep, string> = {
  remind: '这件已经逾期，请尽快办，写一条进展。',
  notice: '这件已经逾期，催办以后仍没有进展。请签收，3 个工作日内写明办到哪一步、哪天办完。',
  leader: '这件逾期，催办、发督办单以后仍没有进展，请过问。',
}

/** Why nothing can be sent at this hour. */
export const quietSentence = '晚上 9 点到早上 8 点不打扰人，现在发不出去。写好先留着，早上 8 点以后再发。'

export const isQuietNow = (urgency: Urgency, now: Instant): boolean => isQuiet({ urgency }, now)

/** 6月18日发督办单，还没签收. */
export const lastPressWords = (last: SupervisedRow['lastPress'], today: Day): string => {
  if (last === null) return '还没有催过'
  const { step, at, signedAt, leaderName } = last
  const what = step === 'leader' ? `报给${leaderName ?? '领导'}` : step === 'notice' ? '发督办单' : '催办'
  const receipt = step === 'notice' ? (signedAt ? `，${shortDay(dayOf(signedAt), today)}签收` : '，还没签收') : ''
  return `${shortDay(dayOf(at), today)}${what}${receipt}`
}

const nextActs: Record<PressStep, string> = { remind: '催办', notice: '发督办单', leader: '报领导' }

/** By the server's day: a phone's clock decides nothing. */
export const isPressDue = (next: NextPress, today: Day): boolean => next !== null && dayOf(next.at) <= today

/** What comes next on the ladder, and when: 该发督办单了; 6月22日该报领导; undefined past its last step. */
export const nextPressWords = (next: NextPress, today: Day): string | undefined => {
  if (next === null) return undefined
  const act = next.by === 'timer' ? `自动${nextActs[next.step]}` : `该${nextActs[next.step]}`
  if (isPressDue(next, today)) return next.by === 'timer' ? `马上${act}` : `${act}了`
  return `${shortDay(dayOf(next.at), today)}${act}`
}

/** Something was pressed, or is to be: then it stands before all else. */
export const isPressed = ({ presses, nextPress }: Pick<ProblemView, 'presses' | 'nextPress'>, today: Day): boolean =>
  presses.length > 0 || isPressDue(nextPress, today)
