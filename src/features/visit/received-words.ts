import type { Day } from '@/domain/calendar/day'
import { visitModeWords } from '@/domain/visit/vocabulary'
import { shortInstant } from '@/src/lib/format'
import type { ReceivedVisit } from '@/types/visit.contract'

/** 演示干部甲、演示干部乙. */
export const visitorsOf = ({ personName, companionNames }: ReceivedVisit): string => [personName, ...companionNames].join('、')

/** 实地走访，6月15日 09:40，补传. */
export const receivedWhen = ({ mode, checkedInAt, isSentLate }: ReceivedVisit, today: Day): string =>
  [visitModeWords[mode], shortInstant(checkedInAt, today), ...(isSentLate ? ['补传'] : [])].join('，')

export const receivedState = ({ answer, isFinished, isCanceled, mayAnswer, isAsked, mode }: ReceivedVisit): { text: string; isYours: boolean } | undefined => {
  if (isCanceled) return { text: '对方取消了', isYours: false }
  if (answer) return { text: answer.answer === 'confirmed' ? (mode === 'field' ? '确认来过' : '确认联系过') : '说了不对', isYours: false }
  if (!isFinished) return { text: '还在写', isYours: false }
  if (isAsked) return { text: '等您确认', isYours: true }
  return mayAnswer ? { text: '没有确认', isYours: false } : undefined
}
