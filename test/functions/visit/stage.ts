import type { Input, Output } from '@/types/contracts'
import type { Person } from '../../support/world'
import { submissionId } from '../../support/ids'
import { type Cast, castOf } from '../cast'

export const gate = { name: '校门', latitude: 40.96, longitude: 117.95, system: 'gcj02', radiusMeters: 300 }
export const near = { latitude: 40.9605, longitude: 117.95, accuracyMeters: 30, system: 'gcj02' } as const
export const far = { latitude: 41.05, longitude: 117.95, accuracyMeters: 30, system: 'gcj02' } as const

/** A union with its chair, a leader who is paired with it and the 联络人 who serves the leader. */
export interface Stage extends Cast {
  boss: Person
  contact: Person
  stranger: Person
  chairman: Person
  place: { id: string; name: string }
  pairId: string
  checkIn(openid: string, more?: Partial<Input<'visit.checkIn'>>): Promise<Output<'visit.checkIn'>>
  finishing(visitId: string, more?: Partial<Input<'visit.finish'>>): Input<'visit.finish'>
  /** A whole visit. */
  visit(openid: string, more?: Partial<Input<'visit.checkIn'>>, finish?: Partial<Input<'visit.finish'>>): Promise<Output<'visit.finish'>>
  done(year?: number): Promise<number>
}

export const stageOf = async (at?: string): Promise<Stage> => {
  const cast = await castOf(at)
  const { world } = cast
  const place = await world.union({ name: '演示物流园区工会联合会', places: [gate], isKey: true })
  const boss = await world.person({ openid: 'o_boss', name: '演示领导乙', roles: ['leader', 'cadre'], isObliged: true })
  const contact = await world.person({ openid: 'o_contact', name: '演示联络人甲', roles: ['cadre', 'contact'] })
  const stranger = await world.person({ openid: 'o_stranger', name: '演示干部丙', roles: ['cadre'] })
  const chairman = await world.person({ openid: 'o_chairman', name: '演示主席乙', roles: ['chair'], unionIds: [place.id] })
  const pairId = await world.pair({ person: boss, unionId: place.id, contact })
  const checkIn: Stage['checkIn'] = (openid, more = {}) =>
    world.as(openid).call('visit.checkIn', { submissionId: submissionId(), unionId: place.id, mode: 'field', fix: near, ...more })
  const finishing: Stage['finishing'] = (visitId, more = {}) => ({
    submissionId: submissionId(), visitId, topics: ['lifeQuality'], record: '看了分拣线，谈了夜班用餐。', photos: [], problems: [], ...more,
  })
  return {
    ...cast, boss, contact, stranger, chairman, place, pairId, checkIn, finishing,
    visit: async (openid, more, finish) => world.as(openid).call('visit.finish', finishing((await checkIn(openid, more)).visitId, finish)),
    done: async (year = 2026) => {
      const [pair] = await world.documents<{ fieldDays: Record<string, string[]> }>('liaisons', { _id: pairId })
      return pair!.fieldDays[String(year)]?.length ?? 0
    },
  }
}

export const key = (visitId: string) => ({ submissionId: submissionId(), visitId })
