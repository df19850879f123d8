import { View } from '@tarojs/components'
import { Button, Card, Cell, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { ProblemView } from '@/types/problem.views'
import { mineTag } from '../../mine-words'
import { endingWords, reopenBy } from '../../standing-words'
import type { StandingProps } from './moves'

/** 已销号 or 已撤回: why, and the way back while there is one. */
export function Ending({ problem, onMove }: StandingProps) {
  const { today } = useViewer()
  const words = endingWords(problem)
  if (!words) return null
  const mayReopen = problem.may.includes('reopen')
  return (
    <Card>
      <View>{words}</View>
      {mayReopen && <View className="t-sub mt-1">{`又出了问题，可以要求重新办一次，${reopenBy(problem, today) ?? ''}。`}</View>}
      {mayReopen && (
        <View className="mt-3">
          <Button kind="line" isSmall onClick={() => onMove('reopen')}>
            没解决好，重新办
          </Button>
        </View>
      )}
      {problem.state === 'withdrawn' && (
        <View className="mt-3">
          <Button kind="secondary" isSmall onClick={() => void go(routes.report({ category: problem.category }))}>
            再反映一次
          </Button>
        </View>
      )}
    </Card>
  )
}

/** The rest that was split from it, and what it was split from: one's own lines both. */
export function Relatives({ child, parent }: Pick<ProblemView, 'child' | 'parent'>) {
  const rows = [...(child ? [{ line: child, note: '没做完的部分，另立一件接着办' }] : []), ...(parent ? [{ line: parent, note: '这件是从它分出来接着办的' }] : [])]
  if (rows.length === 0) return null
  return (
    <Card isList>
      {rows.map(({ line, note }) => {
        const tag = mineTag({ state: line.state, yourTurnUntil: null })
        return (
          <Cell
            key={line.id}
            isWrapped
            title={line.title}
            note={`${line.number}，${note}`}
            trailing={
              <StatusTag tone={tag.tone} isDone={tag.isDone}>
                {tag.text}
              </StatusTag>
            }
            label={`${line.title}，${tag.text}，${note}`}
            onClick={() => void go(routes.myProblem({ id: line.id }))}
          />
        )
      })}
    </Card>
  )
}
