import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Day } from '@/domain/calendar/day'
import { Button, Card, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { go } from '@/src/platform/navigation'
import type { OrderRow } from '@/types/problem/order.view'
import { orderAnswerWords, orderDueWords, orderGivenWords } from '../../order-words'
import { OrderSheet } from '../handle-orders/order-sheet'
import './order-list.scss'

/** One order: what was written, on which line, who owes the answer by when, and the answer. */
export function OrderRowCard({ row, today }: { row: OrderRow; today: Day }) {
  const [isOpen, setOpen] = useState(false)
  const { roles } = useViewer()
  const { words, problem, answer, isOverdue, isYours } = row
  const due = orderDueWords(row, today)
  // Whoever only handles lines reads them on the page where they handle them.
  const isOfBoard = !!roles?.some((role) => role === 'office' || role === 'leader' || role === 'supervision')
  const open = (): void => void go(isOfBoard ? routes.accept({ id: problem.id }) : routes.handle({ id: problem.id }))
  return (
    <>
      <Card onClick={open} label={[words, problem.title, due, answer?.words].filter(Boolean).join('，')}>
        <View className="row-between">
          <View className="t-note">{orderGivenWords(row, today)}</View>
          {isOverdue ? <StatusTag tone="urgent">过期未回</StatusTag> : isYours ? <StatusTag tone="you">等您回复</StatusTag> : answer && <StatusTag>已回复</StatusTag>}
        </View>
        <View className="order-list__words mt-1">{words}</View>
        <View className="t-sub mt-1">{problem.title}</View>
        <View className="t-note t-number">{problem.number}</View>
        {due && <View className="t-note mt-1">{due}</View>}
        {answer && (
          <View className="order-list__answer">
            <View>{answer.words}</View>
            <View className="t-note">{orderAnswerWords(answer, today)}</View>
          </View>
        )}
        {isYours && (
          <View className="mt-2">
            <Button kind="secondary" isSmall label={`回复批示：${words}`} onClick={() => setOpen(true)}>
              回复批示
            </Button>
          </View>
        )}
      </Card>
      {isYours && (
        <OrderSheet
          order={row}
          today={today}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          onForestalled={() => {
            setOpen(false)
            toast('这条刚有变动，已更新到最新')
          }}
        />
      )}
    </>
  )
}
