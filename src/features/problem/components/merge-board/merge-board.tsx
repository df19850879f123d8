import { useState } from 'react'
import { Button, Card, Cell, EmptyState, ErrorState, Page, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { useProblem } from '../../api/use-problem'
import { useSimilar } from '../../api/use-similar'
import { stateTag } from '../../words'
import { CompareSheet } from './compare-sheet'
import { lineOf, similarLine } from './lines'
import { MergeSheet } from './merge-sheet'
import { SimilarCard } from './similar-card'

/** 相似的: compare two, tick those that are the same, merge them in one go; and those merged before. */
export function MergeBoard({ id, onMerged }: { id: string | undefined; onMerged: (mainId: string) => void }) {
  const { today } = useViewer()
  const { data: problem, error, retry } = useProblem(id)
  const similar = useSimilar(id)
  const [tickedIds, setTickedIds] = useState<readonly string[]>([])
  const [comparedId, setComparedId] = useState<string>()
  const [isMerging, setMerging] = useState(false)
  if (!problem || !similar.data) {
    const failure = error ?? similar.error
    const retryBoth = (): void => {
      retry()
      similar.retry()
    }
    return <Page isDense>{failure ? <ErrorState {...failureOf(failure, '相似的件')} onRetry={retryBoth} /> : <Skeleton cards={3} />}</Page>
  }
  const { rows } = similar.data
  const mayMerge = new Map(rows.map((row) => [row.row.id, row.mayMerge]))
  const joining = new Set(problem.joining.map((line) => line.id))
  const one = lineOf(problem)
  const ticked = rows.filter(({ row, mayMerge: may }) => may && tickedIds.includes(row.id)).map(similarLine)
  const compared = rows.find(({ row }) => row.id === comparedId)
  const toggle = (line: string): void => setTickedIds(tickedIds.includes(line) ? tickedIds.filter((other) => other !== line) : [...tickedIds, line])
  const marksOf = (line: string, isSameUnion: boolean): string[] => [...(isSameUnion ? ['同一单位'] : []), ...(joining.has(line) ? ['职工说一样'] : [])]
  return (
    <Page isDense bar={ticked.length > 0 && <Button isGrowing onClick={() => setMerging(true)}>{`和这件并案，${ticked.length} 件`}</Button>}>
      <Card isList>
        <Cell title={problem.title} sub={problem.description} note={[problem.number, problem.unionName ?? '还没有工会', stateTag(problem.state, 'staff').text].join('，')} isWrapped />
      </Card>
      {problem.merged.length > 0 && (
        <Card isList>
          <SectionTitle>{`已经并进来 ${problem.merged.length} 件`}</SectionTitle>
          {problem.merged.map((line) => (
            <Cell key={line.id} title={line.title} note={`${line.number}，打开可以分出来`} isWrapped onClick={() => void go(routes.accept({ id: line.id }))} />
          ))}
        </Card>
      )}
      {rows.length === 0 && <EmptyState title="没有相似的" note="说的事差不多、同一个单位的，会出现在这里。" />}
      {rows.map((row) => {
        const line = similarLine(row)
        return (
          <SimilarCard
            key={line.id}
            line={line}
            today={today}
            marks={marksOf(line.id, row.isSameUnion)}
            isTicked={tickedIds.includes(line.id)}
            onTick={row.mayMerge ? () => toggle(line.id) : undefined}
            onCompare={() => setComparedId(line.id)}
            onOpen={() => void go(routes.accept({ id: line.id }))}
          />
        )
      })}
      <CompareSheet one={one} other={compared && similarLine(compared)} isOpen={compared !== undefined} onClose={() => setComparedId(undefined)} today={today} />
      <MergeSheet
        lines={[one, ...ticked]}
        mayBeMain={(line) => line.id === one.id || mayMerge.get(line.id) === true}
        isOpen={isMerging}
        today={today}
        onClose={() => setMerging(false)}
        onDone={onMerged}
        onForestalled={() => setMerging(false)}
      />
    </Page>
  )
}
