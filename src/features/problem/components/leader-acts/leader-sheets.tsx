import type { ProblemView } from '@/types/problem.views'
import type { Day } from '@/domain/calendar/day'
import { leaderTasksOf } from '../../leader-tasks'
import { ConsentSheet } from './consent-sheet'
import { ExplainDecisionSheet } from './explain-decision-sheet'

interface LeaderSheetsProps {
  problem: ProblemView
  today: Day
  open: string | undefined
  onClose: () => void
  onDone: () => void
  onForestalled: () => void
}

/** The sheets of what a leader may decide now; each keeps what was written while it is closed. */
export function LeaderSheets({ open, ...shared }: LeaderSheetsProps) {
  const tasks = leaderTasksOf(shared.problem)
  return (
    <>
      {tasks.includes('explainDecision') && <ExplainDecisionSheet {...shared} isOpen={open === 'explainDecision'} />}
      {tasks.includes('consent') && <ConsentSheet {...shared} isOpen={open === 'consent'} />}
    </>
  )
}
