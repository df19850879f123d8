import type { Day } from '@/domain/calendar/day'
import type { ProblemView } from '@/types/problem.views'

export interface HandleSheetProps {
  problem: ProblemView
  today: Day
  isOpen: boolean
  onClose: () => void
  /** `words`: said instead of what the task says. */
  onDone: (words?: string) => void
  /** Somebody was faster. */
  onForestalled: () => void
}
