import { useRef } from 'react'
import type { Day } from '@/domain/calendar/day'
import type { Difficulty, Urgency } from '@/domain/problem/vocabulary'
import type { DueView } from '@/types/problem.views'
import { useQuery } from '@/src/lib/use-query'
import { problemTriage } from '@/types/problem/triage.contract'
import { dueWords } from '../../clock-words'

export interface DuePreview {
  /** That of the choice before, until the new one is there. */
  due: DueView | undefined
  isCurrent: boolean
  hasFailed: boolean
}

/** The date a problem would be due on, sorted this way; nothing is asked while `isOpen` is false. */
export const useDuePreview = (id: string, { difficulty, urgency }: { difficulty: Difficulty; urgency: Urgency }, isOpen: boolean): DuePreview => {
  const { data, error } = useQuery(problemTriage.previewDue, isOpen ? { id, difficulty, urgency } : undefined)
  const last = useRef<DueView>()
  if (data) last.current = data
  return { due: last.current, isCurrent: !!data, hasFailed: !!error }
}

/** Behind the name on the button: ，最晚 6月24日办结. The clock runs since submission, so a line accepted late may read ，期限 6月12日已过. */
export const untilWords = ({ due, isCurrent }: DuePreview, today: Day): string => {
  if (!due || !isCurrent) return ''
  const day = dueWords({ ...due, isHourly: due.explanation.hours !== null }, today)
  return due.dueOn < today ? `，期限 ${day}已过` : `，最晚 ${day}办结`
}
