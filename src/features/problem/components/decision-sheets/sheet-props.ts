import type { Day } from '@/domain/calendar/day'
import type { ProblemView } from '@/types/problem.views'
import type { TaskSheetProps } from '../../task-choice'

export interface OfficeSheetProps extends Omit<TaskSheetProps, 'problem'> {
  problem: ProblemView
  today: Day
}
