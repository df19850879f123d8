import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/src/lib/format'
import { useMutation } from '@/src/lib/use-mutation'
import { toast } from '@/src/platform/dialog'
import type { ProblemView } from '@/types/problem.views'
import { problemLeading } from '@/types/problem/leading.contract'
import { useForestalled } from '../../api/use-forestalled'
import { useTaskDraft } from '../../use-task-draft'
import { WordsSheet } from '../words-sheet'

interface OrderSheetProps {
  order: ProblemView['instructions'][number]
  today: Day
  isOpen: boolean
  onClose: () => void
  onForestalled: () => void
}

/** The answer to a leader's order ends it; what is written stays on the phone until the server has it. */
export function OrderSheet({ order, today, isOpen, onClose, onForestalled }: OrderSheetProps) {
  const { draft, change, clear } = useTaskDraft('order', order.id)
  const { run, isSending, error } = useMutation(problemLeading.answerOrder, ['problem.'])
  useForestalled(error, onForestalled)
  const submit = async (): Promise<void> => {
    if (!(await run({ orderId: order.id, submissionId: draft.submissionId, words: draft.words }))) return
    clear()
    onClose()
    toast('批示回复了')
  }
  return (
    <WordsSheet
      isOpen={isOpen}
      title="回复批示"
      about={`${order.byName}批示：${order.words}${order.dueOn ? `（最晚 ${shortDay(order.dueOn, today)}）` : ''}`}
      button="回复"
      onClose={onClose}
      onSubmit={() => void submit()}
      isSending={isSending}
      error={error}
      writings={[
        {
          label: '怎么办的', value: draft.words, onChange: (words) => change({ words }), least: 2, most: 500,
          placeholder: '办了什么，办到哪一步，什么时候办完', missing: '写一句怎么办的',
        },
      ]}
    />
  )
}
