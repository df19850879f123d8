import type { Day } from '@/domain/calendar/day'
import { topicWords } from '@/domain/visit/vocabulary'
import type { TagTone } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import type { VisitRow } from '@/types/visit.contract'

const shortModes = { field: '实地', video: '视频', phone: '电话' } as const

/** 6月16日，实地，带回 1 个问题; with whose it was in a list of everybody's. */
export const whenWords = ({ visitedOn, mode, personName, problemCount, isSentLate }: VisitRow, today: Day, isNamed: boolean): string =>
  [
    shortDay(visitedOn, today),
    shortModes[mode],
    ...(isNamed ? [personName] : []),
    ...(isSentLate ? ['补传'] : []),
    ...(problemCount > 0 ? [`带回 ${problemCount} 个问题`] : []),
  ].join('，')

/** 提高职工生活品质等 2 项 */
export const contentWords = ({ topics }: VisitRow): string | undefined => {
  const first = topics[0]
  return first && (topics.length > 1 ? `${topicWords[first]}等 ${topics.length} 项` : topicWords[first])
}

interface ProofTag {
  text: string
  tone: TagTone
  /** Only 在范围内 gets a tick. */
  isDone: boolean
}

type Proven = Pick<VisitRow, 'mode' | 'isFinished' | 'isUnverified'> & Partial<Pick<VisitRow, 'placing' | 'isCanceled' | 'isYourTurn'>>

export const proofTag = ({ mode, isFinished, isUnverified, placing = 'in', isCanceled, isYourTurn }: Proven): ProofTag | undefined => {
  if (isCanceled) return { text: '取消了', tone: 'neutral', isDone: false }
  if (isYourTurn) return { text: '等您确认', tone: 'you', isDone: false }
  if (!isFinished) return { text: '没写完', tone: 'you', isDone: false }
  if (mode !== 'field') return undefined
  if (isUnverified) return { text: '待核实', tone: 'neutral', isDone: false }
  return { text: placing === 'in' ? '在范围内' : '有证明', tone: 'neutral', isDone: true }
}
