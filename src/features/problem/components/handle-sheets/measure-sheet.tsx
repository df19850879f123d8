import { Picker, View } from '@tarojs/components'
import { Cell, Icon } from '@/src/components'
import { dayAndWeekday } from '@/src/lib/format'
import { problemHandling } from '@/types/problem/handling.contract'
import { WordsSheet } from '../words-sheet'
import type { HandleSheetProps } from './sheet-props'
import { useTask } from './use-task'

/** The concrete step that will solve it, and by when. */
export function MeasureSheet(props: HandleSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { draft, change, send, isSending, error } = useTask('measure', problemHandling.addMeasure, props)
  const submit = (): Promise<void> => {
    const { submissionId, words, dueOn } = draft
    return send({ id: problem.id, submissionId, words, ...(dueOn && { dueOn }) })
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
