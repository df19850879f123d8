import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Day } from '@/domain/calendar/day'
import { StatusTag } from '@/src/components'
import type { PublicationRow } from '@/types/problem/published.view'
import { outcomeTitle, publicNote, publicTag } from '../../published-words'
import { kindWords } from '../../words'
import './public-card.scss'

interface PublicCardProps {
  problem: PublicationRow
  today: Day
  /** What may be done with it. */
  children?: ReactNode
}

/** A published problem in full, as everybody may read it: the office's redacted words. */
export function PublicCard({ problem, today, children }: PublicCardProps) {
  const { title, category, state, words, outcome } = problem
  const tag = publicTag(state)
  return (
    <View className="public-card">
      <View className="row-between">
        <View className="t-note">{kindWords(category, 'reporter')}</View>
        <StatusTag tone={tag.tone} isDone={tag.isDone}>
          {tag.text}
        </StatusTag>
      </View>
      <View className="t-head mt-1">{title}</View>
      <View className="public-card__words mt-1">{words}</View>
      {outcome && <View className="t-sub public-card__words mt-1">{`${outcomeTitle(state)}：${outcome}`}</View>}
      <View className="t-note mt-1">{publicNote(problem, today)}</View>
      {children && <View className="mt-3">{children}</View>}
    </View>
  )
}
