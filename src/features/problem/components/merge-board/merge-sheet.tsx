import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { Cell, FieldLabel, RadioMark } from '@/src/components'
import { aria } from '@/src/components/aria'
import { toast } from '@/src/platform/dialog'
import { clockNote } from '../../clock-words'
import { useForestalled } from '../../api/use-forestalled'
import { useMerge } from '../../api/use-merge'
import { stateTag } from '../../words'
import { DecisionSheet } from '../decision-sheets/decision-sheet'
import { type Line, mainFirst } from './lines'
import './merge-board.scss'

interface MergeSheetProps {
  /** The one looked at and those ticked. */
  lines: readonly Line[]
  /** Which of them may take the others in. */
  mayBeMain: (line: Line) => boolean
  isOpen: boolean
  today: Day
  onClose: () => void
  onDone: (mainId: string) => void
  onForestalled: () => void
}

/** 并案: which one leads, and what every reporter of the others keeps; all or none. */
export function MergeSheet({ lines, mayBeMain, isOpen, today, onClose, onDone, onForestalled }: MergeSheetProps) {
  const [chosenId, setChosenId] = useState<string>()
  const [reason, setReason] = useState('')
  const { merge, isSending, error } = useMerge()
  useForestalled(error, onForestalled)
  const candidates = mainFirst(lines.filter(mayBeMain))
  const main = candidates.find(({ id }) => id === chosenId) ?? candidates[0]
  const others = lines.filter(({ id }) => id !== main?.id)
  const submit = async (): Promise<void> => {
    if (!main || others.length === 0 || !(await merge(main.id, others.map(({ id }) => id), reason))) return
    toast(`${others.length} 件并进了 ${main.number}`)
    onDone(main.id)
  }
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="并成一件办"
      about="并案以后一起办、一次办。主件办结以前，随时可以分出来。"
      onClose={onClose}
      words={[{ label: '为什么并', value: reason, onChange: setReason, least: 0, most: 300, placeholder: '哪里一样，留给以后看' }]}
      button={main ? `把 ${others.length} 件并进 ${main.number}` : '并案'}
      onSubmit={() => void submit()}
      isSending={isSending}
      error={error}
    >
      {() => (
        <>
          <View className="mt-3">
            <FieldLabel>以哪件为主</FieldLabel>
          </View>
          <View {...aria({ role: 'radiogroup', label: '以哪件为主' })}>
            {candidates.map((line) => (
              <Cell
                key={line.id}
                leading={<RadioMark isOn={line.id === main?.id} />}
                title={line.title}
                note={[line.number, stateTag(line.state, 'staff').text, line.clock && clockNote(line.clock, today), line.holderName].filter(Boolean).join('，')}
                isWrapped
                hasArrow={false}
                role="radio"
                isChecked={line.id === main?.id}
                label={`以 ${line.number} 为主：${line.title}`}
                onClick={() => setChosenId(line.id)}
              />
            ))}
          </View>
          <View className="merge-board__kept">
            <View className="t-strong">{`另外 ${others.length} 件的反映人`}</View>
            {others.map(({ id, number, title }) => (
              <View key={id} className="mt-1">{`${number}：${title}`}</View>
            ))}
            <View className="t-sub mt-2">各有各的编号、回执和提交日子，照样看得到进展。</View>
            <View className="t-sub">看不到主件反映人的原话和照片，也不知道是谁。</View>
            <View className="t-sub">办结以后各自回答；谁答没解决，只把谁的这件分出来接着办。</View>
          </View>
        </>
      )}
    </DecisionSheet>
  )
}
