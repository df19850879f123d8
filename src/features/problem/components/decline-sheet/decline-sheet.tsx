import { View } from '@tarojs/components'
import { useState } from 'react'
import { Chip, Chips, FieldLabel } from '@/src/components'
import { useQuery } from '@/src/lib/use-query'
import { problemTriage } from '@/types/problem/triage.contract'
import { useSheetCommand } from '../../api/use-sheet-command'
import { repliesFor } from '../../reply-templates'
import { turnToFor } from '../../turn-to'
import { DecisionSheet } from '../decision-sheets/decision-sheet'
import type { OfficeSheetProps } from '../decision-sheets/sheet-props'
import './decline-sheet.scss'

/** 不予受理: why not, and where to turn instead; shows what the reporter will read. After an objection it is final. */
export function DeclineSheet(props: OfficeSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { id, number, title, category } = problem
  const [reason, setReason] = useState('')
  const [whereToTurn, setWhereToTurn] = useState('')
  const { send, isSending, error } = useSheetCommand(problemTriage.decline, props)
  const { data: handlers } = useQuery(problemTriage.assignees, isOpen ? { id } : undefined)
  const isFinal = problem.objection !== null
  const bodies = (
    <View className="mt-2">
      <FieldLabel hint="点一下加进去">常去的部门</FieldLabel>
      <Chips label="常用的去处">
        {turnToFor(category, handlers?.outside ?? []).map((name) => (
          <Chip key={name} onClick={() => setWhereToTurn(whereToTurn.trim() ? `${whereToTurn.trim()}、${name}` : name)}>
            {name}
          </Chip>
        ))}
      </Chips>
    </View>
  )
  const preview = (reason.trim() || whereToTurn.trim()) && (
    <View className="decline-sheet__preview">
      <View className="t-note">反映人会读到</View>
      <View className="t-strong mt-1">不予受理</View>
      <View className="mt-1">{reason.trim() || '（还没写理由）'}</View>
      <View className="mt-1">{`可以找：${whereToTurn.trim() || '（还没写）'}`}</View>
      {!isFinal && <View className="t-note mt-1">10 个工作日内可以提一次异议</View>}
    </View>
  )
  return (
    <DecisionSheet
      isOpen={isOpen}
      title="不予受理"
      about={isFinal ? `${number}，${title}。这次定了就不能再提异议。` : `${number}，${title}`}
      onClose={onClose}
      words={[
        {
          label: '理由', value: reason, onChange: setReason, least: 5, most: 300, placeholder: '为什么不归工会办', missing: '写清理由，至少 5 个字',
          replies: repliesFor(problem, 'decline', today),
        },
        {
          label: '可以找谁', value: whereToTurn, onChange: setWhereToTurn, least: 2, most: 200, placeholder: '哪个部门，电话或地址',
          missing: '写上该找谁，反映人好接着办', help: bodies, replies: repliesFor(problem, 'decline', today, 'turnTo'),
        },
      ]}
      after={() => preview}
      button={isFinal ? '维持不予受理，告诉反映人' : '不予受理，告诉反映人'}
      onSubmit={() => void send({ reason, whereToTurn }, '已告诉反映人')}
      isSending={isSending}
      error={error}
    />
  )
}
