import { Button } from '@/src/components'
import type { ProblemView } from '@/types/problem.views'
import { useSign } from '../../api/use-sign'
import { hasSaidWhatWasDone, type HandleTask } from '../../handle-words'

const handles = ['sign', 'addMeasure', 'addProgress', 'resolve']

export const hasHandling = ({ may }: Pick<ProblemView, 'may'>): boolean => handles.some((command) => may.includes(command))

/** What this person may do with the line now; the first thing to do is the page's one primary button. */
export function HandleBar({ problem, onChoose }: { problem: ProblemView; onChoose: (task: HandleTask) => void }) {
  const { id, may } = problem
  const { sign, sendingId } = useSign()
  if (may.includes('sign')) {
    return (
      <Button isGrowing onClick={() => void sign(id)} isSending={sendingId === id} sendingText="正在签收">
        签收
      </Button>
    )
  }
  const mayResolve = may.includes('resolve') && hasSaidWhatWasDone(problem)
  return (
    <>
      {may.includes('addMeasure') && (
        <Button kind="line" onClick={() => onChoose('measure')}>
          加举措
        </Button>
      )}
      {may.includes('addProgress') && (
        <Button kind={mayResolve ? 'line' : 'primary'} isGrowing={!mayResolve} onClick={() => onChoose('progress')}>
          写进展
        </Button>
      )}
      {mayResolve && (
        <Button isGrowing onClick={() => onChoose('resolve')}>
          办结
        </Button>
      )}
    </>
  )
}
