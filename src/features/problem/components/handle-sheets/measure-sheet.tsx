import { Picker, View } from '@tarojs/components'
import { Cell, Icon } from '@/src/components'
import { dayAndWeekday } from '@/src/lib/format'
import { useMutation } from '@/src/lib/use-mutation'
import { useForestalled } from '../../api/use-forestalled'
import { useTaskDraft } from '../../use-task-draft'
import { WordsSheet } from '../words-sheet'
import type { HandleSheetProps } from './sheet-props'

/** The concrete step that will solve it, and by when. */
export function MeasureSheet({ problem, today, isOpen, onClose, onDone, onForestalled }: HandleSheetProps) {
  const { draft, change, clear } = useTaskDraft('measure', problem.id)
  const { run, isSending, error } = useMutation('problem.addMeasure', ['problem.', 'review.'])
  useForestalled(error, onForestalled)
  const submit = async (): Promise<void> => {
    const { submissionId, words, dueOn } = draft
    const answer = await run({ id: problem.id, submissionId, words, ...(dueOn && { dueOn }) })
    if (!answer) return
    clear()
    onDone()
  }
  return (
    <WordsSheet
      isOpen={isOpen}
      title="加举措"
      about={problem.title}
      button="写进台账"
      onClose={onClose}
      onSubmit={() => void submit()}
      isSending={isSending}
      error={error}
      writings={[
        {
          label: '打算怎么办',
          placeholder: '找谁、做什么，比如：约物业看现场，定遮阳棚',
          value: draft.words,
          onChange: (words) => change({ words }),
          least: 4,
          most: 500,
          missing: '再写几个字，至少 4 个',
        },
      ]}
    >
      <View className="mt-2">
        <Picker mode="date" start={today} value={draft.dueOn ?? today} onChange={({ detail }) => change({ dueOn: String(detail.value) })}>
          <Cell
            title="打算哪天做完"
            value={draft.dueOn ? dayAndWeekday(draft.dueOn, today) : '选填'}
            trailing={<Icon name="cal" size="s" className="c-3" />}
            isLow
          />
        </Picker>
      </View>
    </WordsSheet>
  )
}
