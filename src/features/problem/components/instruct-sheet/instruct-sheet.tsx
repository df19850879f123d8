import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Category } from '@/domain/problem/vocabulary'
import { Button, Cell, DayField } from '@/src/components'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import type { HandlerView } from '@/types/problem.views'
import { problemLeading } from '@/types/problem/leading.contract'
import { useCommand } from '../../api/use-command'
import { useForestalled } from '../../api/use-forestalled'
import type { TaskSheetProps } from '../../task-choice'
import { useTaskDraft } from '../../use-task-draft'
import { WordsSheet } from '../words-sheet'
import { OrderHandlerSheet } from './order-handler-sheet'

interface InstructSheetProps extends Omit<TaskSheetProps, 'problem'> {
  problem: TaskSheetProps['problem'] & { category: Category }
}

/** 批示: a leader's written order, with who answers it and by when; everybody who handles the line reads it in its history. */
export function InstructSheet({ problem, isOpen, onClose, onDone, onForestalled }: InstructSheetProps) {
  const { today } = useViewer()
  const { draft, change, clear } = useTaskDraft('instruct', problem.id)
  const [handler, setHandler] = useState<HandlerView>()
  const [isChoosing, setChoosing] = useState(false)
  const { give, isSending, error } = useCommand(problemLeading.instruct, problem.id)
  useForestalled(error, onForestalled)
  // A complaint about conduct is known to nobody but who takes it.
  const isConduct = problem.category === 'conduct'
  const submit = async (): Promise<void> => {
    if (!(await give({ words: draft.words.trim(), ...(draft.dueOn && { dueOn: draft.dueOn }), ...(handler && { handler }) }))) return
    clear()
    setHandler(undefined)
    toast('批示已记入这件的经过')
    onDone()
  }
  return (
    <>
      <WordsSheet
        isOpen={isOpen && !isChoosing}
        title="批示"
        onClose={onClose}
        button="批示"
        kind="brand"
        about={`${problem.number}，${problem.title}`}
        onSubmit={() => void submit()}
        isSending={isSending}
        error={error}
        writings={[
          {
            label: '写给承办的人', value: draft.words, onChange: (words) => change({ words }), least: 2, most: 300, placeholder: '要办成什么样',
            missing: '写上要怎么办',
          },
        ]}
      >
        {!isConduct && (
          <View className="mt-2">
            <Cell
              title="谁来回复"
              value={handler?.name ?? '主办的人'}
              label={`谁来回复：${handler?.name ?? '主办的人'}`}
              isLow
              onClick={() => setChoosing(true)}
            />
            {!handler && <View className="t-note">还没有主办的，由办公室回复</View>}
          </View>
        )}
        <View className="mt-2">
          <DayField name="最晚哪天回复" value={draft.dueOn ?? undefined} onChange={(dueOn) => change({ dueOn })} today={today} from={today} placeholder="不定日子" />
        </View>
        {draft.dueOn && (
          <Button kind="text" isSmall onClick={() => change({ dueOn: null })}>
            不定日子
          </Button>
        )}
      </WordsSheet>
      {isOpen && isChoosing && (
        <OrderHandlerSheet
          problem={problem}
          chosen={handler}
          onBack={() => setChoosing(false)}
          onChoose={(next) => {
            setHandler(next)
            setChoosing(false)
          }}
        />
      )}
    </>
  )
}
