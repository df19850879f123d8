import { View } from '@tarojs/components'
import { DayField, Segmented } from '@/src/components'
import { problemHandling } from '@/types/problem/handling.contract'
import { WordsSheet } from '../words-sheet'
import type { HandleSheetProps } from './sheet-props'
import { useTask } from './use-task'

const stages = [
  { value: 'planned', text: '打算做' },
  { value: 'done', text: '已经做完了' },
] as const

/** The concrete step that will solve it, and by when; or one that has been done already. */
export function MeasureSheet(props: HandleSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { draft, change, send, isSending, error } = useTask('measure', problemHandling.addMeasure, props)
  const { words, dueOn, isDone } = draft
  const submit = (): Promise<void> => send({ words, ...(isDone ? { doneOn: dueOn ?? today } : dueOn && { dueOn }) })
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
          label: isDone ? '做了什么' : '打算怎么办',
          placeholder: '找谁、做什么，比如：约物业看现场，定遮阳棚',
          value: words,
          onChange: (text) => change({ words: text }),
          least: 4,
          most: 500,
          missing: '再写几个字，至少 4 个',
        },
      ]}
    >
      <View className="mt-3">
        <Segmented label="做没做" options={stages} value={isDone ? 'done' : 'planned'} onChange={(stage) => change({ isDone: stage === 'done', dueOn: null })} />
      </View>
      {isDone ? (
        <View className="mt-2">
          <DayField name="哪天做完的" value={dueOn ?? today} to={today} today={today} onChange={(on) => change({ dueOn: on })} />
        </View>
      ) : (
        <View className="mt-2">
          <DayField name="打算哪天做完" value={dueOn ?? undefined} from={today} placeholder="选填" today={today} onChange={(on) => change({ dueOn: on })} />
        </View>
      )}
    </WordsSheet>
  )
}
