import { View } from '@tarojs/components'
import { useState } from 'react'
import { Chip, Chips, FieldError, FieldLabel } from '@/src/components'
import { useQuery } from '@/src/lib/use-query'
import { problemHandling } from '@/types/problem/handling.contract'
import { dueWords } from '../../clock-words'
import { WordsSheet } from '../words-sheet'
import { withReplies } from './replies'
import type { HandleSheetProps } from './sheet-props'
import { useTask } from './use-task'

const most = 10
const choices = Array.from({ length: most }, (_none, index) => index + 1)

/** More time, once a problem; the old date stands until the office grants it, and the reporter reads why. */
export function ExtendSheet(props: HandleSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { draft, change, send, isSending, error } = useTask('extend', problemHandling.requestExtension, props)
  const [hasTried, setTried] = useState(false)
  const { workdays, words } = draft
  const { data: due } = useQuery(problemHandling.previewExtension, isOpen && workdays ? { id: problem.id, workdays } : undefined)
  const submit = (): void => {
    setTried(true)
    if (workdays) void send({ workdays, reason: words })
  }
  return (
    <WordsSheet
      isOpen={isOpen}
      title="申请延期"
      about="一件只能延一次，最多 10 个工作日。办公室同意之前，还是原来的日子。"
      button={workdays ? `申请延 ${workdays} 个工作日` : '申请延期'}
      onClose={onClose}
      onSubmit={submit}
      onMissing={() => setTried(true)}
      isSending={isSending}
      error={error}
      writings={[
        withReplies({
          label: '为什么要延，反映人看得到', value: words, onChange: (text) => change({ words: text }), least: 2, most: 300,
          placeholder: '卡在哪里，打算怎么赶上', missing: '写一句为什么要延',
        }, { command: 'requestExtension', problem, today }),
      ]}
    >
      <View className="mt-3">
        <FieldLabel>延几个工作日</FieldLabel>
        <Chips label="延几个工作日">
          {choices.map((count) => (
            <Chip key={count} role="radio" isSelected={count === workdays} label={`${count} 个工作日`} onClick={() => change({ workdays: count })}>
              {`${count}`}
            </Chip>
          ))}
        </Chips>
        {due && <View className="t-sub mt-2">{`同意的话，最晚 ${dueWords({ ...due, isHourly: due.explanation.hours !== null }, today)}；不同意，还是原来的日子。`}</View>}
        {hasTried && !workdays && <FieldError>选一下延几个工作日</FieldError>}
      </View>
    </WordsSheet>
  )
}
