import { Button, Card, Cell, ErrorState, FieldError, SectionTitle, Skeleton } from '@/src/components'
import { actAs } from '@/src/lib/acting'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { peopleStanding } from '@/types/people/standing.contract'
import { useEndStandIn } from '../../api/use-end-stand-in'
import { daysWords, standInMessageOf } from '../../stand-in-words'

/** 代办, seen from both sides: for whom I act, and who acts for me; for the office everybody's. */
export function StandInCards({ personId }: { personId: string }) {
  const { data, error, retry } = useQuery(peopleStanding.standIns, {})
  const { today } = useViewer()
  const ending = useEndStandIn()
  if (!data) return error ? <ErrorState {...failureOf(error, '代办')} onRetry={retry} /> : <Skeleton cards={1} />
  const asDeputy = data.rows.filter(({ deputyId }) => deputyId === personId)
  const others = data.rows.filter(({ deputyId }) => deputyId !== personId)
  return (
    <>
      {asDeputy.length > 0 && (
        <Card isList>
          <SectionTitle>我代别人办</SectionTitle>
          {asDeputy.map((row) => (
            <Cell
              key={row.id}
              isWrapped
              title={`代${row.forName}`}
              sub={daysWords(row, today)}
              note={row.isInForce ? row.reason : '还没到日子'}
              trailing={
                row.isInForce && (
                  <Button kind="secondary" isSmall label={`开始代${row.forName}处理`} onClick={() => void actAs({ id: row.forId, name: row.forName })}>
                    开始代办
                  </Button>
                )
              }
            />
          ))}
        </Card>
      )}
      <Card isList>
        <SectionTitle more="请人代办" onMore={() => void go(routes.standIn({}))}>
          {others.some(({ forId }) => forId !== personId) ? '现在的代办' : '谁代我办'}
        </SectionTitle>
        {others.length === 0 && <Cell isWrapped title="还没有安排" sub="出差、休假的日子，可以请一位同志代办。他办的每一步都写明是代办。" />}
        {others.map((row) => (
          <Cell
            key={row.id}
            isWrapped
            title={row.forId === personId ? row.deputyName : `${row.deputyName}代${row.forName}`}
            sub={daysWords(row, today)}
            note={row.reason}
            trailing={
              <Button kind="line" isSmall label={`结束${row.deputyName}的代办`} onClick={() => void ending.ask(row)} isSending={ending.busyId === row.id} sendingText="正在结束">
                结束
              </Button>
            }
          />
        ))}
        {ending.error && <FieldError>{standInMessageOf(ending.error)}</FieldError>}
      </Card>
    </>
  )
}
