import type { Category } from '@/domain/problem/vocabulary'
import { Button, ErrorState, Sheet, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import type { HandlerView } from '@/types/problem.views'
import { problemTriage } from '@/types/problem/triage.contract'
import { isSame, peopleOf } from '../../handlers'
import { HandlerPicker } from '../assign-sheet/handler-picker'

interface OrderHandlerSheetProps {
  problem: { id: string; category: Category }
  chosen: HandlerView | undefined
  onBack: () => void
  onChoose: (handler: HandlerView | undefined) => void
}

/** Who is to answer an order: anybody who could handle the line, or whoever does. */
export function OrderHandlerSheet({ problem, chosen, onBack, onChoose }: OrderHandlerSheetProps) {
  const { data, error, retry } = useQuery(problemTriage.assignees, { id: problem.id })
  return (
    <Sheet
      isOpen
      title="谁来回复"
      onClose={onBack}
      footer={
        <Button kind="secondary" onClick={() => onChoose(undefined)}>
          由主办的人回复
        </Button>
      }
    >
      {data ? (
        <HandlerPicker
          people={peopleOf(data, problem.category, problem.category)}
          assignees={data}
          isChosen={(handler) => isSame(chosen, handler)}
          onPick={onChoose}
          role="radio"
        />
      ) : error ? (
        <ErrorState {...failureOf(error, '名单')} onRetry={retry} />
      ) : (
        <Skeleton cards={1} />
      )}
    </Sheet>
  )
}
