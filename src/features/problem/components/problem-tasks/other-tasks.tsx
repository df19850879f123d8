import { Card, Cell } from '@/src/components'
import type { Task } from '../../task-choice'

interface OtherTasksProps {
  tasks: readonly Task[]
  ownerName: string | undefined
  onChoose: (task: Task) => void
}

/** What can be done besides the page's one button. */
export function OtherTasks({ tasks, ownerName, onChoose }: OtherTasksProps) {
  const others = tasks.filter((task) => task === 'return' || task === 'decline' || task === 'handle')
  if (others.length === 0) return null
  return (
    <Card isList>
      {others.includes('handle') && (
        <Cell title="签收、记进展、办结" sub={ownerName ? `主办是${ownerName}` : undefined} isWrapped onClick={() => onChoose('handle')} />
      )}
      {others.includes('return') && (
        <Cell title="退回补充" sub="情况不清楚，请反映人再说说" isWrapped onClick={() => onChoose('return')} />
      )}
      {others.includes('decline') && (
        <Cell title="不予受理" sub="不归工会办，写明理由和可以找谁" isWrapped onClick={() => onChoose('decline')} />
      )}
    </Card>
  )
}
