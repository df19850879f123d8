import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf, type Day } from '@/domain/calendar/day'
import { Button, Card, SectionTitle } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'
import { OrderSheet } from './order-sheet'
import './orders-card.scss'

type Order = ProblemView['instructions'][number]

const dueOf = ({ dueOn, isOverdue, answer, handlerName, isYours }: Order, today: Day): string => {
  if (answer) return ''
  const who = isYours ? '请您回复' : `等${handlerName}回复`
  if (!dueOn) return who
  return isOverdue ? `${who}，应 ${shortDay(dueOn, today)}回，已经过了` : `${who}，最晚 ${shortDay(dueOn, today)}`
}

/** 批示: a leader's dated orders on this line, and the answer of whoever owes it. */
export function OrdersCard({ problem: { instructions }, today, onForestalled }: { problem: ProblemView; today: Day; onForestalled: () => void }) {
  const [openId, setOpenId] = useState<string>()
  if (instructions.length === 0) return null
  return (
    <Card>
      <SectionTitle>批示</SectionTitle>
      {[...instructions].reverse().map((order) => (
        <View key={order.id} className="mt-2">
          <View className="orders-card__words">{order.words}</View>
          <View className="t-note">{[`${order.byName}，${shortDay(dayOf(order.at), today)}`, dueOf(order, today)].filter(Boolean).join('。')}</View>
          {order.answer && (
            <View className="orders-card__answer">
              <View>{order.answer.words}</View>
              <View className="t-note">{`${order.answer.byName}回复，${shortDay(dayOf(order.answer.at), today)}`}</View>
            </View>
          )}
          {order.isYours && (
            <View className="mt-2">
              <Button kind="secondary" isSmall label={`回复批示：${order.words}`} onClick={() => setOpenId(order.id)}>
                回复批示
              </Button>
            </View>
          )}
          <OrderSheet order={order} today={today} isOpen={openId === order.id} onClose={() => setOpenId(undefined)} onForestalled={onForestalled} />
        </View>
      ))}
    </Card>
  )
}
