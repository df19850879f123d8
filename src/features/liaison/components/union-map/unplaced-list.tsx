import { Card, Cell, ListView, SectionTitle, StatusTag } from '@/src/components'
import { useList } from '@/src/lib/use-list'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { liaisonSurvey } from '@/types/liaison/survey.contract'
import { silence } from '../../map-words'

/** The unions that a map cannot show, said beside it. */
export function UnplacedList({ unionId }: { unionId: string | undefined }) {
  const list = useList(liaisonSurvey.unplaced, { unionId })
  const { today } = useViewer()
  return (
    <ListView list={list} what="没有地点的工会" cards={1} empty={null}>
      {(rows) => (
        <Card isList>
          <SectionTitle>没有登记地点，不在图上</SectionTitle>
          {rows.map(({ id, name, isKey, lastContactOn }) => (
            <Cell
              key={id}
              isWrapped
              title={name}
              note={silence(lastContactOn, today)}
              trailing={isKey ? <StatusTag>重点</StatusTag> : undefined}
              onClick={() => void go(routes.union({ id }))}
            />
          ))}
        </Card>
      )}
    </ListView>
  )
}
