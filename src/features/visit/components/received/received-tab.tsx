import { View } from '@tarojs/components'
import { Card, Cell, EmptyState, ListView, StatusTag } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { visitReceived } from '@/types/visit/received.contract'
import { receivedWhen, visitorsOf } from '../../received-words'

/** A chair's third tab: what waits for the union's word, and the way to everything else about visits. */
export function ReceivedTab() {
  const list = useList(visitReceived.received, { isWaitingOnly: true })
  const { today } = useViewer()
  return (
    <>
      <ListView
        list={list}
        what="来访"
        cards={1}
        empty={<EmptyState icon="handok" title="没有等您确认的来访" note="区总工会的同志来过，写完记录，会请您点一下。不确认也不催。" />}
      >
        {(rows) => (
          <Card isList>
            {rows.map((row) => (
              <Cell
                key={row.id}
                title={visitorsOf(row)}
                isWrapped
                note={<View>{receivedWhen(row, today)}</View>}
                trailing={<StatusTag tone="you">等您确认</StatusTag>}
                onClick={() => void go(routes.received({ id: row.id }))}
                label={`${visitorsOf(row)}，${receivedWhen(row, today)}，等您确认`}
              />
            ))}
          </Card>
        )}
      </ListView>
      <Card isList>
        <Cell isLow title="来访安排和全部来访" onClick={() => void go(routes.received({}))} />
        <Cell isLow title="本会的码" onClick={() => void go(routes.unionCode({}))} />
      </Card>
    </>
  )
}
