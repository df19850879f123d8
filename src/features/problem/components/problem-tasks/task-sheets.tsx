import type { Day } from '@/domain/calendar/day'
import type { ProblemView } from '@/types/problem.views'
import type { Task } from '../../task-choice'
import { AssignSheet } from '../assign-sheet'
import { DeclineSheet } from '../decline-sheet'
import { InstructSheet } from '../instruct-sheet'
import { ReturnSheet } from '../return-sheet'

interface TaskSheetsProps {
  problem: ProblemView
  today: Day
  open: Task | undefined
  onClose: () => void
  onDone: (task: Task) => void
  onForestalled: () => void
}

/** Every sheet of the page; each keeps what was written while it is closed. */
export function TaskSheets({ problem, today, open, onClose, onDone, onForestalled }: TaskSheetsProps) {
  const shared = (task: Task) => ({ problem, today, isOpen: open === task, onClose, onDone: () => onDone(task), onForestalled })
  return (
    <>
      <AssignSheet {...shared('assign')} />
      <ReturnSheet {...shared('return')} />
      <DeclineSheet {...shared('decline')} />
      <InstructSheet {...shared('instruct')} />
    </>
  )
}
