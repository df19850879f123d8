import type { Day } from '@/domain/calendar/day'
import { type Keyed, withKey } from '@/domain/liaison/union.key'
import type { LiaisonDocument } from '../../liaison/liaison.repository'
import { unionKeys, unseen } from '../../liaison/union.repository'
import type { LiaisonRecord } from './liaisons.parse'
import type { Draft, Stored } from './records.repository'
import type { Roster } from './roster'
import { liaisonIdOf, unionIdOf } from './roster.ids'

/** When the programme began, whose unions these are, and when they are imported. */
export interface ImportDays { programmeFromOn: Day; today: Day }

const neverKey: Keyed = { isKey: false }

/** Key since the programme began; one that was taken off and comes back with the file, from today. */
const keyOf = (before: Stored | null, { programmeFromOn, today }: ImportDays): Keyed => {
  const { isKey, keyTimes, keyEndedOn } = before ? (before as unknown as Keyed) : neverKey
  const known = { isKey, ...(keyTimes && { keyTimes }), ...(keyEndedOn !== undefined && { keyEndedOn }) }
  return withKey(known, true, keyTimes?.length ? today : programmeFromOn)
}

/** The unions of annex 2 count as key; the annex says neither where they are nor who chairs them. */
export const unionDrafts = (records: readonly LiaisonRecord[], days: ImportDays): Draft[] => {
  const byName = new Map(records.flatMap(({ unions }) => unions).map((union) => [union.name, union]))
  return [...byName.values()].map(({ name, kind }) => ({
    _id: unionIdOf(name),
    owned: (before) => ({ name, ...keyOf(before, days), ...unionKeys(unionIdOf(name), name) }),
    initial: { kind, parentId: null, places: [], ...unseen(unionIdOf(name), name, []) },
  }))
}

/**
 * Pairs begin with the programme they are imported for. One that lasts already keeps its first day; one that ended
 * begins anew.
 */
export const liaisonDrafts = (records: readonly LiaisonRecord[], roster: Roster, { programmeFromOn }: ImportDays): Draft[] =>
  records.flatMap(({ personName, unions, contactName }) =>
    unions.map(({ name: unionName }) => {
      const personId = roster.people.get(personName)!.id
      const unionId = unionIdOf(unionName)
      const contactId = contactName === null ? null : roster.people.get(contactName)!.id
      return {
        _id: liaisonIdOf(personId, unionId),
        owned: (before) => {
          const pair = before as unknown as LiaisonDocument | null
          const ended = pair?.toOn ? [{ fromOn: pair.fromOn, toOn: pair.toOn, reason: pair.endReason ?? '' }] : []
          return {
            personId, personName, unionId, unionName, contactId, contactName,
            fromOn: pair && pair.toOn === null ? pair.fromOn : programmeFromOn,
            toOn: null,
            ...((pair?.past || ended.length > 0) && { past: [...(pair?.past ?? []), ...ended] }),
          }
        },
        initial: { fieldDays: {}, remoteCounts: {}, lastContactOn: null },
      } satisfies Draft
    }),
  )
