import { dayOf } from '@/domain/calendar/day'
import { routeOf } from '@/domain/visit/plan.route'
import type { Plan } from '@/domain/visit/plan'
import type { visitContract } from '@/types/visit.contract'
import { findUnion } from '../../liaison/union.repository'
import type { Handler } from '../../lib/serve'
import { placesIn } from '../places'
import { findPlans } from '../plan.repository'
import { planRow } from '../plan.view'

/** More stops than anybody makes in a day. */
const most = 30

/** Only field visits are on the way; each stop is the union's first place. */
export const route: Handler<typeof visitContract.route> = async ({ person, now }, { on = dayOf(now) }) => {
  const { plans } = await findPlans({ equal: { peopleIds: person!._id }, isOpenOnly: false, from: on, to: on, size: most })
  const stopOf = async (plan: Plan) => {
    const union = await findUnion(plan.unionId)
    const [place] = placesIn('gcj02', union?.places ?? [])
    return { id: plan.id, time: plan.time, plan, place, position: place ?? null }
  }
  const stops = await Promise.all(plans.filter(({ mode, state }) => mode === 'field' && state !== 'canceled').map(stopOf))
  return {
    on,
    stops: routeOf(stops).map(({ stop: { plan, place }, fromPreviousMeters }) => ({
      plan: planRow(plan, person!._id), fromPreviousMeters,
      place: place ? { name: place.name, latitude: place.latitude, longitude: place.longitude } : null,
    })),
  }
}
