import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays, type Day, weekdayOf } from '@/domain/calendar/day'
import { aria } from '@/src/components/aria'
import { Button, Card, ErrorState, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { Output } from '@/types/contracts'
import { visitReview } from '@/types/visit/review.contract'
import './calendar-card.scss'

type DayCount = Output<'visit.calendar'>['days'][number]

const monthAfter = (month: string, step: number): string => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + step
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The weeks of a month, Monday first; null before its first day and after its last. */
const daysOf = (month: string): (Day | null)[] => {
  const first = `${month}-01`
  const last = addDays(`${monthAfter(month, 1)}-01`, -1)
  const lead = (weekdayOf(first) + 6) % 7
  const days = Array.from({ length: Number(last.slice(8)) }, (_, index) => addDays(first, index))
  const all: (Day | null)[] = [...Array.from({ length: lead }, () => null), ...days]
  return [...all, ...Array.from({ length: (7 - (all.length % 7)) % 7 }, () => null)]
}

const spoken = (on: Day, count: DayCount | undefined): string => {
  const words = count ? [`实地 ${count.field} 次`, `视频电话 ${count.video + count.phone} 次`, ...(count.planned > 0 ? [`排了 ${count.planned} 次`] : [])].join('，') : '没有走访'
  return `${Number(on.slice(8))}日，${words}`
}

/** A month of the district's visits and plans; a day leads to its visits. */
export function CalendarCard() {
  const { today } = useViewer()
  const [month, setMonth] = useState(today.slice(0, 7))
  const { data, error, retry } = useQuery(visitReview.calendar, { month })
  const counts = new Map(data?.days.map((day) => [day.on, day]))
  return (
    <Card>
      <View className="row-between">
        <Button kind="text" isSmall onClick={() => setMonth(monthAfter(month, -1))} label="上个月">
          上个月
        </Button>
        <View className="t-head">{`${month.slice(0, 4)}年${Number(month.slice(5))}月`}</View>
        <Button kind="text" isSmall onClick={() => setMonth(monthAfter(month, 1))} label="下个月">
          下个月
        </Button>
      </View>
      {!data ? (
        error ? <ErrorState {...failureOf(error, '日历')} onRetry={retry} /> : <Skeleton cards={1} />
      ) : (
        <>
          <View className="calendar-card__grid">
            {['一', '二', '三', '四', '五', '六', '日'].map((name) => (
              <View key={name} className="calendar-card__name t-note">
                {name}
              </View>
            ))}
            {daysOf(month).map((on, index) => (on ? <DayCell key={on} on={on} count={counts.get(on)} isToday={on === today} /> : <View key={`blank${index}`} />))}
          </View>
          <View className="t-note mt-2">数字是走访次数，实地、视频、电话都在内；“排”是安排了还没去的。点一天，看那天的走访。</View>
        </>
      )}
    </Card>
  )
}

function DayCell({ on, count, isToday }: { on: Day; count: DayCount | undefined; isToday: boolean }) {
  const total = count ? count.field + count.video + count.phone : 0
  const open = total > 0 ? { onClick: () => void go(routes.visits({ from: on, to: on })), hoverClass: 'calendar-card__day--pressed', ...aria({ role: 'button', label: spoken(on, count) }) } : aria({ label: spoken(on, count) })
  return (
    <View className={`calendar-card__day${isToday ? ' calendar-card__day--today' : ''}`} {...open}>
      <View className="t-note">{Number(on.slice(8))}</View>
      <View className="t-strong c-action calendar-card__count">{total > 0 ? total : ''}</View>
      <View className="t-note calendar-card__planned">{count && count.planned > 0 ? `排${count.planned}` : ''}</View>
    </View>
  )
}
