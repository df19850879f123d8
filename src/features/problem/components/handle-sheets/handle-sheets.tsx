import type { Day } from '@/domain/calendar/day'
import type { ProblemView } from '@/types/problem.views'
import { doneWords, type HandleTask } from '../../handle-tasks'
import { UnionAssignSheet, UnionReassignSheet } from '../handle-union'
import { ReturnSheet } from '../return-sheet'
import { ExplainSheet } from './explain-sheet'
import { ExtendSheet } from './extend-sheet'
import { HandUpSheet } from './hand-up-sheet'
import { MeasureSheet } from './measure-sheet'
import { PauseSheet } from './pause-sheet'
import { ProgressSheet } from './progress-sheet'
import { ResolveSheet } from './resolve-sheet'
import { ResumeSheet } from './resume-sheet'
import { SendBackSheet } from './send-back-sheet'
import type { HandleSheetProps } from './sheet-props'

interface HandleSheetsProps {
  problem: ProblemView
  today: Day
  open: HandleTask | undefined
  /** Which of them this person may open at all. */
  tasks: readonly HandleTask[]
  onClose: () => void
  onDone: (words: string) => void
  onForestalled: () => void
}

const sheets: Record<Exclude<HandleTask, 'sign'>, (props: HandleSheetProps) => JSX.Element> = {
  sendBack: SendBackSheet,
  measure: MeasureSheet,
  progress: ProgressSheet,
  resolve: ResolveSheet,
  extend: ExtendSheet,
  pause: PauseSheet,
  resume: ResumeSheet,
  explain: ExplainSheet,
  accept: UnionAssignSheet,
  return: ReturnSheet,
  reassign: UnionReassignSheet,
  handUp: HandUpSheet,
}

const names = Object.keys(sheets) as (keyof typeof sheets)[]

/** Every sheet of the page that this person has a use for; each keeps what was written while it is closed. */
export function HandleSheets({ problem, today, open, tasks, onClose, onDone, onForestalled }: HandleSheetsProps) {
  return (
    <>
      {names.map((task) => {
        const TaskSheet = sheets[task]
        return (tasks.includes(task) || open === task) && (
          <TaskSheet key={task} problem={problem} today={today} isOpen={open === task} onClose={onClose} onDone={(words) => onDone(words ?? doneWords[task])} onForestalled={onForestalled} />
        )
      })}
    </>
  )
}
