import type { Day } from '@/domain/calendar/day'
import { Button, Card, Cell, SectionTitle } from '@/src/components'
import { chooseFrom } from '@/src/platform/dialog'
import type { ProblemView } from '@/types/problem.views'
import { decisionKind, decisionTitle } from '../../decision-title'
import { decisionAsked, decisionWait, isBarred } from '../../decision-words'
import { type LeaderTask, leaderTasksOf } from '../../leader-tasks'
import { type OfficeTask, officeTasksOf, taskOfDecision } from '../../office-tasks'
import type { Task } from '../../task-choice'

interface DecisionsCardProps {
  problem: ProblemView
  today: Day
  onChoose: (task: OfficeTask | LeaderTask | Task) => void
}

const objectionChoices = ['受理，交给人办', '维持不予受理'] as const

const waitsForOthers = { leader: '等领导签', anotherOffice: '换别的同志或领导来定', office: '等办公室定' } as const

/** What waits for a decision on this line, before all else: what is asked, by whom, since when, until when. */
export function DecisionsCard({ problem, today, onChoose }: DecisionsCardProps) {
  const tasks = officeTasksOf(problem)
  const { decisions, may } = problem
  if (decisions.length === 0) return null
  return (
    <Card isList>
      <SectionTitle badge={decisions.length}>待决定</SectionTitle>
      {decisions.map((decision) => {
        const { kind, by, since, dueAt } = decision
        const known = decisionKind(kind)
        const task = known && taskOfDecision[known]
        const isOffered = task !== undefined && tasks.includes(task)
        const mayObject = kind === 'objection' && may.includes('accept') && !isBarred(decision, problem)
        const maySign = kind === 'explain' && leaderTasksOf(problem).includes('explainDecision')
        const elsewhere = mayObject ? '受理，或维持不予受理' : isOffered || maySign ? '' : waitsForOthers[by]
        const decideObjection = async (): Promise<void> => {
          const index = await chooseFrom(objectionChoices)
          if (index !== undefined) onChoose(index === 0 ? 'assign' : 'decline')
        }
        return (
          <Cell
            key={kind}
            title={decisionTitle(kind)}
            sub={decisionAsked(kind, problem)}
            note={[decisionWait(since, dueAt, today), elsewhere].filter(Boolean).join('，')}
            isWrapped
            trailing={
              (isOffered || maySign || mayObject) && (
                <Button
                  kind="secondary"
                  isSmall
                  label={`决定：${decisionTitle(kind)}`}
                  onClick={() => (mayObject ? void decideObjection() : onChoose(maySign ? 'explainDecision' : task!))}
                >
                  {task === 'callBack' ? '去回访' : task === 'lookAgain' ? '去记' : '去决定'}
                </Button>
              )
            }
          />
        )
      })}
    </Card>
  )
}
