import { Button } from '@/src/components'
import type { ProblemView } from '@/types/problem.views'
import { useSign } from '../../api/use-sign'
import { barTasksOf, type HandleTask } from '../../handle-tasks'

interface HandleBarProps {
  problem: ProblemView
  tasks: readonly HandleTask[]
  onChoose: (task: HandleTask) => void
}

const words: Partial<Record<HandleTask, string>> = { measure: '加举措', progress: '写进展', resolve: '办结', resume: '接着办' }

/** The page's one primary button: what is to be done next. */
export function HandleBar({ problem, tasks, onChoose }: HandleBarProps) {
  const { id, state } = problem
  const { sign, sendingId } = useSign()
  const { primary, beside } = barTasksOf(problem, tasks)
  if (primary === 'sign') {
    return (
      <Button isGrowing onClick={() => void sign(id)} isSending={sendingId === id} sendingText="正在签收">
        签收
      </Button>
    )
  }
  const acceptWords = state === 'submitted' ? '受理并交办' : '交办'
  return (
    <>
      {beside && (
        <Button kind="line" onClick={() => onChoose(beside)}>
          {words[beside]}
        </Button>
      )}
      {primary && (
        <Button isGrowing onClick={() => onChoose(primary)}>
          {primary === 'accept' ? acceptWords : words[primary]}
        </Button>
      )}
    </>
  )
}
