import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf, type Day } from '@/domain/calendar/day'
import { Button, Card, SectionTitle } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import type { ProblemView } from '@/types/problem.views'
import { orderAnswerWords, orderDueWords } from '../../order-words'
import { OrderSheet } from './order-sheet'
import './orders-card.scss'

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
          <View className="t-note">{[`${order.byName}，${shortDay(dayOf(order.at), today)}`, orderDueWords(order, today)].filter(Boolean).join('。')}</View>
          {order.answer && (
            <View className="orders-card__answer">
              <View>{order.answer.words}</View>
              <View className="t-note">{orderAnswerWords(order.answer, today)}</View>
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
