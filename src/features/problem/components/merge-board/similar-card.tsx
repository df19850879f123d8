import { View } from '@tarojs/components'
import { dayOf, type Day } from '@/domain/calendar/day'
import { Button, Card, CheckMark, Light, StatusTag } from '@/src/components'
import { aria } from '@/src/components/aria'
import { shortDay } from '@/src/lib/format'
import { stateTag } from '../../words'
import type { Line } from './lines'
import './merge-board.scss'

interface SimilarCardProps {
  line: Line
  today: Day
  /** 同单位, 职工说一样. */
  marks: readonly string[]
  isTicked: boolean
  /** Left out where it cannot be merged any more. */
  onTick?: () => void
  onCompare: () => void
  onOpen: () => void
}

/** A line like the one looked at: its words in full, and whether it goes together with it. */
export function SimilarCard({ line, today, marks, isTicked, onTick, onCompare, onOpen }: SimilarCardProps) {
  const { number, title, description, unionName, state, clock, submittedAt, holderName } = line
  const stands = stateTag(state, 'staff')
  const facts = [unionName ?? '还没有工会', `${shortDay(dayOf(submittedAt), today)}提交`, holderName && `${holderName}主办`].filter(Boolean).join('，')
  return (
    <Card>
      <View
        className="row"
        {...(onTick && { onClick: onTick, ...aria({ role: 'checkbox', label: `一起办：${title}`, isChecked: isTicked }) })}
      >
        {onTick && <CheckMark isOn={isTicked} />}
        <View className="grow">
          <View className="row row-wrap">
            {clock && <Light color={clock.light} />}
            <StatusTag tone={stands.tone} isDone={stands.isDone}>
              {stands.text}
            </StatusTag>
            {marks.map((mark) => (
              <StatusTag key={mark} tone="moving">
                {mark}
              </StatusTag>
            ))}
          </View>
          <View className="t-head mt-1">{title}</View>
        </View>
      </View>
      <View className="t-sub mt-1 merge-board__words">{description}</View>
      <View className="t-note mt-1">{`${number}，${facts}`}</View>
      {!onTick && <View className="t-note mt-1">办结了或已经并案，不能再并</View>}
      <View className="row mt-2">
        <Button kind="line" isSmall isGrowing label={`对照：${title}`} onClick={onCompare}>
          对照
        </Button>
        <Button kind="line" isSmall isGrowing label={`打开：${title}`} onClick={onOpen}>
          打开
        </Button>
      </View>
    </Card>
  )
}
