import { useState } from 'react'
import { activityKindWords } from '@/domain/review/activity'
import { Button, Card, Cell, EmptyState, LineTabs, ListView, Page, StatusTag } from '@/src/components'
import { shortDay } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { reviewActivities } from '@/types/review/activities.contract'

type Part = 'activities' | 'mine' | 'open'

/** Meetings, competitions and pilots, and what they decided that is still open. */
export function ActivityList() {
  const [part, setPart] = useState<Part>('activities')
  const { mayCall, roles } = useViewer()
  const mayWrite = mayCall(reviewActivities.saveActivity)
  const seesAll = !!roles?.some((role) => role === 'office' || role === 'leader')
  const parts: { value: Part; text: string }[] = [
    { value: 'activities', text: '会议和活动' },
    { value: 'mine', text: '定了由我办的' },
    ...(seesAll ? [{ value: 'open' as const, text: '没办完的' }] : []),
  ]
  const add = (): void => void go(routes.activityEdit({}))
  return (
    <Page isDense top={<LineTabs label="会议和活动" tabs={parts} value={part} onChange={setPart} />} bar={mayWrite ? <Button isGrowing icon="plus" onClick={add}>记一次会议或活动</Button> : undefined}>
      {part === 'activities' ? <Activities /> : <Decisions key={part} isMine={part === 'mine'} />}
    </Page>
  )
}

function Activities() {
  const list = useList(reviewActivities.activities, {})
  const { today } = useViewer()
  return (
    <ListView list={list} what="会议" empty={<EmptyState title="还没有会议和活动" note="联席会议、三方机制、竞赛和试点，记下来就算进指标。" />}>
      {(rows) => (
        <Card isList>
          {rows.map(({ id, kind, title, on, isHeld, decisionCount, openCount }) => (
            <Cell
              key={id}
              isWrapped
              title={title}
              sub={activityKindWords[kind]}
              note={[shortDay(on, today), decisionCount > 0 ? `定了 ${decisionCount} 件，${openCount === 0 ? '都办完了' : `还有 ${openCount} 件没办完`}` : ''].filter(Boolean).join('，')}
              trailing={isHeld ? undefined : <StatusTag tone="moving">还没开</StatusTag>}
              hasArrow={isHeld}
              label={`${title}，${shortDay(on, today)}`}
              onClick={() => void go(routes.activity({ id }))}
            />
          ))}
        </Card>
      )}
    </ListView>
  )
}

function Decisions({ isMine }: { isMine: boolean }) {
  const list = useList(reviewActivities.decisions, { isMine })
  const { today } = useViewer()
  return (
    <ListView list={list} what="定了的事" empty={<EmptyState title={isMine ? '没有要您办的' : '会上定的都办完了'} note="会上定了的事，谁办、最晚哪天，都在这里。" />}>
      {(rows) => (
        <Card isList>
          {rows.map(({ id, activityId, activityTitle, text, ownerName, dueOn }) => (
            <Cell
              key={id}
              isWrapped
              title={text}
              sub={`${ownerName}，${dueOn < today ? `${shortDay(dueOn, today)}到期，已经过了` : `最晚 ${shortDay(dueOn, today)}`}`}
              note={activityTitle}
              label={`${text}，${ownerName}`}
              onClick={() => void go(routes.activity({ id: activityId }))}
            />
          ))}
        </Card>
      )}
    </ListView>
  )
}
