import type { Day } from '@/domain/calendar/day'
import { topicWords } from '@/domain/visit/vocabulary'
import type { TagTone } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import type { VisitRow } from '@/types/visit.contract'

const shortModes = { field: '实地', video: '视频', phone: '电话' } as const

/** 6月16日，实地; with whose it was in a list of everybody's. */
export const whenWords = ({ visitedOn, mode, personName }: VisitRow, today: Day, isNamed: boolean): string =>
  [shortDay(visitedOn, today), shortModes[mode], ...(isNamed ? [personName] : [])].join('，')

/** 提高职工生活品质等 2 项，带回 1 个问题 */
export const contentWords = ({ topics, problemCount }: VisitRow): string => {
  const first = topics[0]
  const talked = first ? [topics.length > 1 ? `${topicWords[first]}等 ${topics.length} 项` : topicWords[first]] : []
  return [...talked, ...(problemCount > 0 ? [`带回 ${problemCount} 个问题`] : [])].join('，')
}

/** 在范围内 needs no tag of its own colour; only what waits for the person gets theirs. */
export const proofTag = ({ mode, isFinished, isUnverified }: Pick<VisitRow, 'mode' | 'isFinished' | 'isUnverified'>): { text: string; tone: TagTone } | undefined => {
  if (!isFinished) return { text: '没写完', tone: 'you' }
  if (mode !== 'field') return undefined
  return isUnverified ? { text: '待核实', tone: 'neutral' } : { text: '在范围内', tone: 'moving' }
}
