import type { Day } from '@/domain/calendar/day'
import type { ProblemView } from '@/types/problem.views'
import type { HandleTask } from '../../handle-words'
import { MeasureSheet } from './measure-sheet'
import { ProgressSheet } from './progress-sheet'
import { ResolveSheet } from './resolve-sheet'

interface HandleSheetsProps {
  problem: ProblemView
  today: Day
  open: HandleTask | undefined
  onClose: () => void
  onDone: (task: HandleTask) => void
  onForestalled: () => void
}

/** Every sheet of the page; each keeps on the phone what was written. */
export function HandleSheets({ problem, today, open, onClose, onDone, onForestalled }: HandleSheetsProps) {
  const shared = (task: HandleTask) => ({ problem, today, isOpen: open === task, onClose, onDone: () => onDone(task), onForestalled })
  return (
    <>
      <MeasureSheet {...shared('measure')} />
      <ProgressSheet {...shared('progress')} />
      <ResolveSheet {...shared('resolve')} />
    </>
  )
}
