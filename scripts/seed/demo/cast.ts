import type { LiaisonDocument } from '@/cloudfunctions/liaison/liaison.repository'
import { type UnionDocument, type UnionPlace, unionKeys, unseen } from '@/cloudfunctions/liaison/union.repository'
import type { PersonDocument } from '@/cloudfunctions/people/person.repository'
import type { Day, Instant } from '@/domain/calendar/day'
import { policyVersion } from '@/domain/people/policy'
import { type DemoPair, pairId } from './pairs'
import { nameOf, openidOf, people, type PersonKey, personId } from './people'
import { type UnionKey, unionId, unions } from './unions'

/** `note` and `isDemo` are for whoever picks an identity in the browser. */
export type DemoPersonDocument = PersonDocument & { isDemo: true; note: string }

const alternate: PersonKey = 'support1'

/** Takes complaints about the supervision group itself: a setting that a district must fill. */
export const conductSetting = { alternateId: personId(alternate), alternateName: nameOf(alternate) }

export const personDocuments = (consentedAt: Instant, noteOf: (key: PersonKey) => string): DemoPersonDocument[] =>
  (Object.keys(people) as PersonKey[]).map((key) => {
    const { name, roles, duty, departments, union, chairs } = people[key]
    return {
      _id: personId(key), name, openid: openidOf(key), roles, duty, departments,
      unionIds: chairs ? [unionId(chairs)] : [], unionId: union && unionId(union), hasChosenUnion: true,
      isObliged: false, isVacant: false, ...(key === alternate ? { isConductAlternate: true } : {}),
      consent: { policyVersion, at: consentedAt }, isDemo: true, note: noteOf(key),
    }
  })

export const unionDocuments = (): UnionDocument[] =>
  (Object.keys(unions) as UnionKey[]).map((key) => {
    const { name, kind, parent, places: spots } = unions[key]
    const places = spots.map(([place, latitude, longitude]): UnionPlace => ({ name: place, latitude, longitude, system: 'gcj02', radiusMeters: 300 }))
    const id = unionId(key)
    return { _id: id, name, kind, isKey: false, parentId: parent && unionId(parent), places, ...unseen(id, name, places), ...unionKeys(id, name) }
  })

export const pairDocument = (pair: DemoPair, fromOn: Day): LiaisonDocument => ({
  _id: pairId(pair), personId: personId(pair.person), personName: nameOf(pair.person),
  unionId: unionId(pair.union), unionName: unions[pair.union].name,
  contactId: pair.contact ? personId(pair.contact) : null, contactName: pair.contact ? nameOf(pair.contact) : null,
  fromOn, toOn: null, fieldDays: {}, remoteCounts: {}, lastContactOn: null,
})
