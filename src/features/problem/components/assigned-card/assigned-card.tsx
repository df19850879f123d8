import { View } from '@tarojs/components'
import { Card, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { useAssigned } from '../../api/use-assigned'
import { useSign } from '../../api/use-sign'
import { allWords, lateFirst } from '../../assigned-words'
import { AssignedRow } from '../assigned-row/assigned-row'
import './assigned-card.scss'

const shown = 3

/** 交办给我 on the workbench: late first, and 签收 in the row. */
export function AssignedCard() {
  const { rows, error, retry, hasMore } = useAssigned()
  const { today } = useViewer()
  const signing = useSign()
  if (!rows) return error ? <ErrorState {...failureOf(error, '交办给您的')} onRetry={retry} /> : <Skeleton cards={1} />
  return (
    <Card isList>
      <SectionTitle {...(rows.length > 0 && { more: allWords(rows.length, hasMore), onMore: () => void go(routes.assigned()) })}>交办给我</SectionTitle>
      {rows.length === 0 && <View className="t-sub assigned-card__none">现在没有交办给您的事。</View>}
      {lateFirst(rows).slice(0, shown).map((row) => (
        <AssignedRow key={row.id} row={row} today={today} signing={signing} />
      ))}
    </Card>
  )
}
