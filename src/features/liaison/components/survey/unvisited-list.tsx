import { View } from '@tarojs/components'
import { Card, Cell, EmptyState, ListView, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { liaisonSurvey } from '@/types/liaison/survey.contract'
import { dayOr } from '../../union-words'

const days = 90

/** Unions that nobody has been to for 90 days, the longest unseen first. */
export function UnvisitedList() {
  const list = useList(liaisonSurvey.unvisited, { days })
  const { today } = useViewer()
  return (
    <>
      <View className="t-sub">{`${days} 天里没有人实地去过的工会，最久的在前。`}</View>
      <ListView list={list} what="没走到的工会" empty={<EmptyState icon="checkc" title="每个工会都有人去过" note={`${days} 天里都走到了。`} />}>
        {(rows) => (
          <Card isList>
            {rows.map(({ id, name, isKey, lastFieldOn, lastContactOn }) => (
              <Cell
                key={id}
                title={name}
                isWrapped
                note={`上次实地：${dayOr(lastFieldOn, today, '还没去过')}${lastContactOn && lastContactOn !== lastFieldOn ? `，上次联系：${dayOr(lastContactOn, today, '')}` : ''}`}
                trailing={isKey ? <StatusTag>重点</StatusTag> : undefined}
                onClick={() => void go(routes.union({ id }))}
              />
            ))}
          </Card>
        )}
      </ListView>
    </>
  )
}
