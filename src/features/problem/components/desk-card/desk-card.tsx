import { View } from '@tarojs/components'
import { Card, Cell, ErrorState, Light, SectionTitle, Skeleton } from '@/src/components'
import { aria } from '@/src/components/aria'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { problemLists } from '@/types/problem/lists.contract'
import { useDeskCounts } from '../../api/use-desk-counts'
import { type BoardTab, boardTabs, chooseBoardTab } from '../../board-tab'
import { clockNote } from '../../clock-words'
import './desk-card.scss'

const shownRows = 3

const openBoard = (tab: BoardTab): void => {
  chooseBoardTab(tab)
  void go(routes.problems())
}

/** The office's home: what is to be accepted first, and how many stand elsewhere. */
export function DeskCard() {
  const { today, roles, mayCall } = useViewer()
  const mayAsk = mayCall(problemLists.deskCounts)
  const { data: counts, error, retry } = useDeskCounts(mayAsk)
  const first = useQuery(problemLists.ledger, mayAsk ? { view: { kind: 'desk', desk: 'triage' } } : undefined)
  const rows = first.data?.rows.slice(0, shownRows)
  const failure = error ?? first.error
  if (!counts || !rows) {
    const retryBoth = (): void => {
      retry()
      first.retry()
    }
    return failure ? <ErrorState {...failureOf(failure, '待受理')} onRetry={retryBoth} /> : <Skeleton cards={1} />
  }
  const { triage, toAssign, working, followUp } = counts.desks
  const elsewhere: Partial<Record<BoardTab, number>> = { ...(roles?.includes('office') && { decisions: counts.decisions }), toAssign, working, followUp }
  return (
    <Card isList>
      <SectionTitle badge={triage} more={triage > 0 ? `全部 ${triage} 件` : undefined} onMore={() => openBoard('triage')}>
        待受理
      </SectionTitle>
      {rows.length === 0 && <View className="t-sub desk-card__none">都受理了。新反映的问题先到这里。</View>}
      {rows.map(({ id, title, clock }) => (
        <Cell
          key={id}
          title={title}
          isWrapped
          note={
            clock && (
              <>
                <Light color={clock.light} />
                {clockNote(clock, today)}
              </>
            )
          }
          onClick={() => void go(routes.accept({ id }))}
        />
      ))}
      <View className="desk-card__elsewhere">
        {boardTabs.map(
          ({ value, text }) =>
            value in elsewhere && (
              <View
                key={value}
                className="desk-card__queue"
                hoverClass="desk-card__queue--pressed"
                hoverStayTime={120}
                onClick={() => openBoard(value)}
                {...aria({ role: 'button', label: `${text} ${elsewhere[value] ?? 0} 件` })}
              >
                <View className="desk-card__count">{elsewhere[value] ?? 0}</View>
                <View className="t-sub">{text}</View>
              </View>
            ),
        )}
      </View>
    </Card>
  )
}
