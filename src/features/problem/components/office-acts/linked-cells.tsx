import { Cell } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { ProblemView } from '@/types/problem.views'
import { problemPublishing } from '@/types/problem/publishing.contract'
import { problemSimilar } from '@/types/problem/similar.contract'
import { useSimilarCounts } from '../../api/use-similar'

type Line = Pick<ProblemView, 'id' | 'isConduct' | 'may' | 'mayPublish' | 'publication' | 'merged' | 'main' | 'parent' | 'child' | 'joining' | 'joins'>

const publishingNote = ({ publication, mayPublish }: Line): string =>
  publication ? '已经公开，可以改、可以撤下' : mayPublish ? '反映人同意公开，由办公室改写' : '反映人没有同意公开'

/** Whoever handles lines for the office may merge; only the office publishes, and never a complaint about conduct. */
export const useLinks = ({ isConduct, may, merged, main, parent, child }: Line) => {
  const { mayCall } = useViewer()
  const maySimilar = mayCall(problemSimilar.similar) && (may.includes('merge') || merged.length > 0)
  const mayPublish = !isConduct && mayCall(problemPublishing.publish)
  return { maySimilar, mayPublish, hasAny: maySimilar || mayPublish || !!(main?.id ?? parent ?? child) }
}

/** The pages that belong to this line: what is like it, what it hangs on, what everybody reads of it. */
export function LinkedCells({ problem, links: { maySimilar, mayPublish } }: { problem: Line; links: ReturnType<typeof useLinks> }) {
  const { id, main, parent, child, merged, joins, joining } = problem
  const count = useSimilarCounts([id], maySimilar).get(id) ?? 0
  const similar = [count > 0 && `${count} 件说的差不多`, joining.length > 0 && `${joining.length} 位职工说和这件一样`, joins && `反映人说和 ${joins.number} 一样`, merged.length > 0 && `并进来 ${merged.length} 件`]
  const line = (title: string, ref: { id: string; number: string } | null) =>
    ref && <Cell key={title} title={title} note={ref.number} isWrapped onClick={() => void go(routes.accept({ id: ref.id }))} />
  return (
    <>
      {maySimilar && (
        <Cell title="相似的件" sub={similar.filter(Boolean).join('，') || '没有找到相似的'} isWrapped onClick={() => void go(routes.similar({ id }))} />
      )}
      {main?.id && line('主件', { id: main.id, number: main.number ?? '' })}
      {line('从这件分出来', parent)}
      {line('剩下的另立了', child)}
      {mayPublish && <Cell title="公开" sub={publishingNote(problem)} isWrapped onClick={() => void go(routes.publish({ id }))} />}
    </>
  )
}
