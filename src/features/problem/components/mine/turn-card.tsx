import { View } from '@tarojs/components'
import { Button, Card, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { MineRow } from '@/types/problem.views'
import type { Day } from '@/domain/calendar/day'
import { turnLeftWords } from '../../clock-words'
import { mineTag, turnQuestion } from '../../mine-words'
import './turn-card.scss'

/** What waits for the reporter, one problem a card. */
export function TurnCard({ row, today }: { row: MineRow; today: Day }) {
  const open = (): void => void go(routes.myProblem({ id: row.id }))
  const verb = row.state === 'returned' ? '去补充' : '去回答'
  return (
    <Card>
      <View className="row-between">
        <StatusTag tone="you">{mineTag(row).text}</StatusTag>
        {row.yourTurnUntil && <View className="t-note keep">{turnLeftWords(row, today)}</View>}
      </View>
      <View className="t-head mt-2">{row.title}</View>
      <View className="t-sub">{turnQuestion(row)}</View>
      <View className="turn-card__go">
        <Button kind="secondary" label={`${verb}：${row.title}`} onClick={open}>
          {verb}
        </Button>
      </View>
    </Card>
  )
}
