import { View } from '@tarojs/components'
import type { Overview } from '@/types/review.contract'
import { Card, Cell, Icon, SectionTitle } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { namesOf } from '../../coverage-words'

interface WaitingCardProps {
  waiting: Overview['waiting']
  onRed: () => void
}

/** 等您处理: late lines where nothing moves, and key unions that nobody is paired with. */
export function WaitingCard({ waiting, onRed }: WaitingCardProps) {
  const { red, redCount, unpairedKeyUnions } = waiting
  const rest = redCount - red.length
  const count = redCount + unpairedKeyUnions.length
  return (
    <Card isList>
      <SectionTitle badge={count}>等您处理</SectionTitle>
      {count === 0 && <View className="t-sub overview__none">没有逾期未动的，重点工会也都有人联系。</View>}
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
          onClick={() => void go(routes.coverage())}
        />
      )}
    </Card>
  )
}
