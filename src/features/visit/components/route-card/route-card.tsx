import { View } from '@tarojs/components'
import { Button, Card, ErrorState, SectionTitle, Skeleton } from '@/src/components'
import { distance } from '@/src/lib/format'
import { useKeptQuery } from '@/src/lib/kept-query'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { openMap } from '@/src/platform/map'
import { go } from '@/src/platform/navigation'
import type { Output } from '@/types/contracts'
import { visitPlans } from '@/types/visit/plans.contract'
import { planHow } from '../../plan-words'
import './route-card.scss'

type Stop = Output<'visit.route'>['stops'][number]

/** Today's plans in order, how far it is from one to the next, and one tap to the map. */
export function RouteCard() {
  const { data, error, retry } = useKeptQuery(visitPlans.route, {})
  if (!data) return error ? <ErrorState {...failureOf(error, '今天的路线')} onRetry={retry} /> : <Skeleton cards={1} />
  const stops = data.stops.filter(({ plan }) => plan.state !== 'canceled')
  if (stops.length === 0) return null
  const total = stops.reduce((sum, { fromPreviousMeters }) => sum + (fromPreviousMeters ?? 0), 0)
  return (
    <Card isList>
      <SectionTitle more={stops.length > 1 && total > 0 ? `直线共${distance(total)}` : undefined}>今天的路线</SectionTitle>
      {stops.map((stop, index) => (
        <StopRow key={stop.plan.id} stop={stop} number={index + 1} />
      ))}
    </Card>
  )
}

function StopRow({ stop, number }: { stop: Stop; number: number }) {
  const { plan, place, fromPreviousMeters } = stop
  const { union, time, state, visitId } = plan
  const how = [time ?? '时间不定', planHow(plan), ...(fromPreviousMeters === null ? [] : [`离上一站直线${distance(fromPreviousMeters)}`])].join('，')
  const start = (): Promise<void> =>
    go(visitId ? routes.visit({ visitId }) : routes.visit({ unionId: union.id, unionName: union.name, planId: plan.id }))
  return (
    <View className="route-card__stop">
      <View className="row row-top">
        <View className="route-card__number t-note">{number}</View>
        <View className="grow">
          <View>{union.name}</View>
          <View className="t-note">{how}</View>
          {!place && <View className="t-note">还没有登记地点，没法算距离</View>}
        </View>
      </View>
      <View className="row row-wrap mt-2">
        {place && (
          <Button kind="line" isSmall icon="nav" onClick={() => void openMap(place)} label={`${union.name}怎么去`}>
            怎么去
          </Button>
        )}
        {state === 'planned' || visitId ? (
          <Button kind="secondary" isSmall icon="pin" onClick={() => void start()} label={`${visitId ? '看走访' : '走访登记'}：${union.name}`}>
            {visitId ? '看走访' : '走访登记'}
          </Button>
        ) : null}
      </View>
    </View>
  )
}
