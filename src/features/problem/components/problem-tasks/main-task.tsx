import { Button } from '@/src/components'
import type { Task } from '../../task-choice'

interface MainTaskProps {
  tasks: readonly Task[]
  isNew: boolean
  onChoose: (task: Task) => void
}

/** The page's one button; a leader who may only order has 批示 in its place. */
export function MainTask({ tasks, isNew, onChoose }: MainTaskProps) {
  const mayAssign = tasks.includes('assign')
  return (
    <>
      {tasks.includes('instruct') && (
        <Button kind="brand" icon="pen" isGrowing={!mayAssign} onClick={() => onChoose('instruct')}>
          批示
        </Button>
      )}
      {mayAssign && (
        <Button isGrowing onClick={() => onChoose('assign')}>
          {isNew ? '受理并交办' : '交办'}
        </Button>
      )}
    </>
  )
}

export const hasMainTask = (tasks: readonly Task[]): boolean => tasks.includes('assign') || tasks.includes('instruct')
