import { View } from '@tarojs/components'
import { dayOf } from '@/domain/calendar/day'
import type { Overview } from '@/types/review.contract'
import { Card, Cell, Icon, SectionTitle } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { namesOf } from '../../coverage-words'

/** What waits for the leader's own word: decisions to take, and the way to their orders. */
export interface LeadersPart {
  decisions: number
  onDecisions: () => void
  onOrders: () => void
}

interface WaitingCardProps {
  overview: Overview
  onRed: () => void
  leaders?: LeadersPart
}

/** 等您处理: late lines where nothing moves, and key unions that nobody is paired with. A list of one's own to do has no trend; it says how long its oldest waits. */
export function WaitingCard({ overview: { waiting, needsMe: mine, union, asOf }, onRed, leaders: allLeaders }: WaitingCardProps) {
  // What waits for the person is of the whole district.
  const leaders = union ? undefined : allLeaders
  const needsMe = union ? { orders: 0, reports: 0, decisions: 0 } : mine
  const { red, redCount, unpairedKeyUnions, since } = waiting
  const rest = redCount - red.length
  const decisions = leaders?.decisions ?? 0
  const count = decisions + needsMe.orders + needsMe.reports + needsMe.decisions + redCount + unpairedKeyUnions.length
  const mineToDo = [
    [decisions, '等您决定', '件', leaders?.onDecisions],
    [needsMe.reports, '等您审签报告', '份', () => void go(routes.reports())],
    [needsMe.decisions, '会上定了由您办', '件', () => void go(routes.activities())],
  ] as const
  return (
    <Card isList>
      <SectionTitle badge={count}>等您处理</SectionTitle>
      {since && <View className="t-note">{`等得最久的从${shortDay(since, dayOf(asOf))}起`}</View>}
      {mineToDo
        .filter(([many]) => many > 0)
        .map(([many, title, unit, open]) => (
          <Cell key={title} isLow leading={<Icon name="pencil" className="overview__brand" />} title={`${title} ${many} ${unit}`} onClick={open} />
        ))}
      {count === 0 && <View className="t-sub overview__none">{union ? '这里没有逾期未动的。' : '没有逾期未动的，重点工会也都有人联系。'}</View>}
      {red.map(({ id, title }) => (
        <Cell
          key={id}
          isLow
          isWrapped
          leading={<Icon name="l-red" className="overview__red" />}
          title={`逾期未动：${title}`}
          onClick={() => void go(routes.accept({ id }))}
        />
      ))}
      {rest > 0 && <Cell isLow isLink title={`还有 ${rest} 件逾期未动`} onClick={onRed} />}
      {unpairedKeyUnions.length > 0 && (
        <Cell
          isLow
          isWrapped
          leading={<Icon name="users" className="overview__brand" />}
          title={`${unpairedKeyUnions.length} 个重点工会还没有人联系：${namesOf(unpairedKeyUnions)}`}
          onClick={() => void go(routes.coverage({ union: union?.id }))}
        />
      )}
      {leaders && <Cell isLow isLink title={needsMe.orders > 0 ? `我的批示，等您回复 ${needsMe.orders} 件` : '我的批示'} hasArrow onClick={leaders.onOrders} />}
    </Card>
  )
}
