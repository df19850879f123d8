import { View } from '@tarojs/components'
import { dayOf, type Day } from '@/domain/calendar/day'
import { purposeWords } from '@/domain/problem/vocabulary'
import type { LedgerRow } from '@/types/problem.views'
import { Card, Light, StatusTag } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { clockNote, progressNote } from '../../clock-words'
import { decisionTitle } from '../../decision-title'
import { kindWords, stateTag, urgencyTag } from '../../words'
import './ledger-card.scss'

interface LedgerCardProps {
  row: LedgerRow
  today: Day
  onOpen: () => void
  /** How many others are like it. */
  similarCount?: number
  /** Says what waits for a decision. */
  isDeciding?: boolean
}

/** Until a line is accepted, what it is about decides; from then on, who holds it. */
const isNew = ({ state }: LedgerRow): boolean => state === 'submitted' || state === 'returned'

/** One line of the ledger as the office sorts them: how urgent, what, whose. */
export function LedgerCard({ row, today, onOpen, similarCount = 0, isDeciding = false }: LedgerCardProps) {
  const decisions = isDeciding ? row.decisions.map(decisionTitle) : []
  const { clock, title, purpose, category, urgency, unionName, holderName, state, submittedAt, lastProgress } = row
  const urgent = urgencyTag(urgency)
  const stands = stateTag(state, 'staff')
  const stateMark = (
    <StatusTag tone={stands.tone} isDone={stands.isDone}>
      {stands.text}
    </StatusTag>
  )
  const progress = clock && clock.kind === 'solve' && progressNote(clock.light, lastProgress, today)
  const note = clock ? clockNote(clock, today) : `${shortDay(dayOf(submittedAt), today)}提交`
  const who = [holderName && !isNew(row) ? `${holderName}主办` : '', unionName ?? '还没有工会'].filter(Boolean).join('，')
  const similar = similarCount > 0 ? `相似 ${similarCount} 件` : ''
  return (
    <Card onClick={onOpen} label={[title, stands.text, ...decisions, note, who, similar].filter(Boolean).join('，')}>
      <View className="row-between">
        {clock ? <Light color={clock.light} /> : stateMark}
        <View className="t-note">{note}</View>
      </View>
      <View className="t-head mt-1">{title}</View>
      <View className="ledger-card__facts">
        {decisions.map((decision) => (
          <StatusTag key={decision} tone="you">
            {decision}
          </StatusTag>
        ))}
        {urgent && <StatusTag tone={urgent.tone}>{urgent.text}</StatusTag>}
        {isNew(row) && <StatusTag>{purposeWords[purpose]}</StatusTag>}
        {!isNew(row) && clock && stateMark}
        <StatusTag>{kindWords(category, 'staff')}</StatusTag>
        <View className="ledger-card__who">{who}</View>
        {similar && <View className="ledger-card__similar">{similar}</View>}
      </View>
      {progress && <View className="t-note mt-1">{progress}</View>}
    </Card>
  )
}
