import type { LiaisonDocument } from '@/cloudfunctions/liaison/liaison.repository'
import { addMillis, type Instant } from '@/domain/calendar/day'
import { withVisit } from '@/domain/liaison/liaison.counting'
import type { Visit } from '@/domain/visit/visit'
import { checkIn } from '@/domain/visit/visit.decide'
import { finish } from '@/domain/visit/visit.record'
import type { Fix } from '@/domain/visit/visit.fence'
import { nameOf, personId } from './people'
import { unionId, unions } from './unions'
import type { DemoVisit, Spot } from './visits'

/** How long a visit lasts. */
const lengthMs = 70 * 60_000

/** A degree of latitude is about 111 km: these lie 60 m and 1.2 km away. */
const offset: Record<Exclude<Spot, 'untold'>, { latitude: number; accuracyMeters: number }> = {
  there: { latitude: 0.00054, accuracyMeters: 25 },
  elsewhere: { latitude: 0.0108, accuracyMeters: 40 },
  rough: { latitude: 0.0012, accuracyMeters: 900 },
}

const fixOf = ({ spot, union }: DemoVisit): Fix | null => {
  const place = unions[union].places[0]
  if (spot === 'untold' || !place) return null
  const { latitude, accuracyMeters } = offset[spot]
  return { latitude: place[1] + latitude, longitude: place[2], accuracyMeters, system: 'gcj02' }
}

export const begin = (plan: DemoVisit, at: Instant, pair: LiaisonDocument, before: Visit | null): Visit => {
  const { name, places } = unions[plan.union]
  return checkIn({
    id: `demo_v_${plan.key}`, person: { id: personId(plan.by), name: nameOf(plan.by) }, mode: plan.mode, fix: fixOf(plan), now: at,
    union: { id: unionId(plan.union), name, places: places.map(([place, latitude, longitude]) => ({ name: place, latitude, longitude, system: 'gcj02', radiusMeters: 300 })) },
    pair: { id: pair._id, personId: pair.personId }, before: before && { fix: before.fix, checkedInAt: before.checkedInAt },
  })
}

export const endOf = (at: Instant): Instant => addMillis(at, lengthMs)

/** The visit finished, with the pair that counts it. */
export const end = (visit: Visit, plan: DemoVisit, problems: Visit['problems'], pair: LiaisonDocument): { visit: Visit; pair: LiaisonDocument } => {
  const { topics, record, note = null } = plan
  const done = finish(visit, { topics, record, note, photos: [], problems, now: endOf(visit.checkedInAt) })
  return { visit: done, pair: { ...pair, ...withVisit({ ...pair, id: pair._id }, done) } }
}
