import { useState, useSyncExternalStore } from 'react'
import { Button, Card, Cell, EmptyState, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { useKeptQuery } from '@/src/lib/kept-query'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { PlanRow as Row } from '@/types/visit.contract'
import { visitPlans } from '@/types/visit/plans.contract'
import { ownPlans } from '../../kept-plans'
import { PlanRow } from '../plan-row/plan-row'
import { PlanSheet } from './plan-sheet'
import { unsentPlans } from '../../queue/waiting'

/** One's own plans that are still to come, the nearest first; readable without a network. */
export function PlanList() {
  const { data, error, retry, keptAt } = useKeptQuery(visitPlans.plans, ownPlans)
  const waiting = useSyncExternalStore(unsentPlans.watch, unsentPlans.list)
  const { today } = useViewer()
  const [openId, setOpenId] = useState<string>()
  const open: Row | undefined = data?.rows.find(({ id }) => id === openId)
  const waitingCard = waiting.length > 0 && (
    <Card isList>
      <Cell isLow title={`${waiting.length} 份安排存在手机里`} onClick={() => void go(routes.outbox())} />
    </Card>
  )
  if (!data) {
    return (
      <>
        {waitingCard}
        {error ? <ErrorState {...failureOf(error, '走访安排')} onRetry={retry} /> : <Skeleton />}
      </>
    )
  }
  return (
    <>
      {waitingCard}
      {data.rows.length === 0 ? (
        <EmptyState icon="cal" title="还没有排走访" note="排好了，工会那边看得到，前一天提醒您；一个季度的可以一次排完。" />
      ) : (
        <Card isList>
          <SectionTitle more={keptAt ? `没有网络，这是 ${shortInstant(keptAt, today)} 的` : undefined}>接下来</SectionTitle>
          {data.rows.map((row) => (
            <PlanRow key={row.id} row={row} today={today} onOpen={() => setOpenId(row.id)} />
          ))}
        </Card>
      )}
      <Button kind="line" icon="plus" onClick={() => void go(routes.planVisit({}))}>
        安排走访
      </Button>
      <PlanSheet plan={open} onClose={() => setOpenId(undefined)} />
    </>
  )
}
