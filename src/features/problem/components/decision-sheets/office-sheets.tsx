import type { ComponentType } from 'react'
import type { Day } from '@/domain/calendar/day'
import type { ProblemView } from '@/types/problem.views'
import { type OfficeTask, officeTasksOf } from '../../office-tasks'
import { ResumeSheet } from '../handle-sheets/resume-sheet'
import { CallSheet } from './call-sheet'
import { UnknownSheet, UnreachedSheet } from './close-sheets'
import { EscalateSheet, LookAgainSheet } from './escalate-sheet'
import { ExtensionSheet } from './extension-sheet'
import { ObjectionSheet } from './objection-sheet'
import { PauseSheet } from './pause-sheet'
import { PlanSheet, SplitSheet, UnmergeSheet } from './plain-sheets'
import { ReassignSheet } from './reassign-sheet'
import { ReplySheet } from './reply-sheet'
import { ReviewSheet } from './review-sheet'
import type { OfficeSheetProps } from './sheet-props'
import { UnsolvedSheet } from './unsolved-sheet'

const sheets: Record<OfficeTask, ComponentType<OfficeSheetProps>> = {
  reassign: ReassignSheet,
  extension: ExtensionSheet,
  pause: PauseSheet,
  explanationObjection: ObjectionSheet,
  unsolved: UnsolvedSheet,
  unknown: UnknownSheet,
  unreached: UnreachedSheet,
  review: ReviewSheet,
  lookAgain: LookAgainSheet,
  reply: ReplySheet,
  callBack: CallSheet,
  split: SplitSheet,
  escalate: EscalateSheet,
  plan: PlanSheet,
  resume: ResumeSheet,
  unmerge: UnmergeSheet,
}

interface OfficeSheetsProps {
  problem: ProblemView
  today: Day
  open: string | undefined
  onClose: () => void
  onDone: () => void
  onForestalled: () => void
}

/** The sheet of everything the office may do with the line now; each keeps what was written while it is closed. */
export function OfficeSheets({ problem, open, ...shared }: OfficeSheetsProps) {
  return (
    <>
      {officeTasksOf(problem).map((task) => {
        const TaskSheet = sheets[task]
        return <TaskSheet key={task} problem={problem} isOpen={open === task} {...shared} />
      })}
    </>
  )
}
