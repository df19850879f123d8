import { View } from '@tarojs/components'
import { useState } from 'react'
import { Chip, Chips } from '@/src/components'
import { useQuery } from '@/src/lib/use-query'
import { problemTriage } from '@/types/problem/triage.contract'
import { useCommand } from '../../api/use-command'
import { useForestalled } from '../../api/use-forestalled'
import type { TaskSheetProps } from '../../task-choice'
import { WordsSheet } from '../words-sheet'
import './decline-sheet.scss'

/** 不予受理: why not, and where to turn instead; shows what the reporter will read. */
export function DeclineSheet({ problem, isOpen, onClose, onDone, onForestalled }: TaskSheetProps) {
  const { id, number, title } = problem
  const [reason, setReason] = useState('')
  const [whereToTurn, setWhereToTurn] = useState('')
  const { give, isSending, error } = useCommand(problemTriage.decline, id)
  const { data: handlers } = useQuery(problemTriage.assignees, isOpen ? { id } : undefined)
  useForestalled(error, onForestalled)
  const submit = async (): Promise<void> => {
    if (await give({ reason, whereToTurn })) onDone()
  }
  const bodies = (
    <View className="mt-2">
      <Chips label="常用的去处">
        {handlers?.outside.map((name) => (
          <Chip key={name} onClick={() => setWhereToTurn(whereToTurn.trim() ? `${whereToTurn.trim()}、${name}` : name)}>
            {name}
          </Chip>
        ))}
      </Chips>
    </View>
  )
  return (
    <WordsSheet
      isOpen={isOpen}
      title="不予受理"
      onClose={onClose}
      button="不予受理，告诉反映人"
      about={`${number}，${title}`}
      onSubmit={() => void submit()}
      isSending={isSending}
      error={error}
      writings={[
        { label: '理由', value: reason, onChange: setReason, least: 5, most: 300, placeholder: '为什么不归工会办', missing: '写清理由，至少 5 个字' },
        {
          label: '可以找谁', value: whereToTurn, onChange: setWhereToTurn, least: 2, most: 200, placeholder: '哪个部门，电话或地址',
          missing: '写上该找谁，反映人好接着办', help: bodies,
        },
      ]}
    >
      {(reason.trim() || whereToTurn.trim()) && (
        <View className="decline-sheet__preview">
          <View className="t-note">反映人会读到</View>
          <View className="t-strong mt-1">不予受理</View>
          <View className="mt-1">{reason.trim() || '（还没写理由）'}</View>
          <View className="mt-1">{`可以找：${whereToTurn.trim() || '（还没写）'}`}</View>
        </View>
      )}
    </WordsSheet>
  )
}
