import type { Day } from '@/domain/calendar/day'
import { fieldDone, fieldWanted, remoteDone } from '@/domain/liaison/liaison.counting'
import { datesToWatch } from '@/domain/liaison/union'
import type { Practice } from '@/domain/practice/practice'
import { staff } from '@/types/visit/access'
import type { UnionCard } from '@/types/liaison.contract'
import { byPinyin } from '../lib/pinyin'
import type { PersonDocument } from '../people/person.repository'
import { placesIn } from '../visit/places'
import type { LiaisonDocument } from './liaison.repository'
import { factsOfUnion, placesOf, type UnionDocument } from './union.repository'

/** Of the district union, not of a grassroots one. */
export const isOfDistrict = ({ roles }: PersonDocument): boolean => roles.some((role) => role === 'admin' || staff.some((one) => one === role))

const isOffice = ({ roles }: PersonDocument): boolean => roles.includes('office') || roles.includes('admin')

const isKeeper = (person: PersonDocument, unionId: string): boolean =>
  isOffice(person) || (person.roles.includes('chair') && person.unionIds.includes(unionId))

const pastPairs = (pairs: readonly LiaisonDocument[]): UnionCard['pastPairs'] =>
  pairs
    .flatMap(({ personName, fromOn, toOn, endReason, past = [] }) => [
      ...past.map((time) => ({ personName, ...time })),
      ...(toOn ? [{ personName, fromOn, toOn, reason: endReason ?? '' }] : []),
    ])
    .sort((a, b) => b.toOn.localeCompare(a.toOn))

const pairView = (pair: LiaisonDocument, year: number, viewerId: string): UnionCard['pairs'][number] => ({
  id: pair._id, personId: pair.personId, personName: pair.personName, contactName: pair.contactName, fromOn: pair.fromOn,
  fieldDone: fieldDone(pair, year), fieldWanted: fieldWanted(pair, year), remoteDone: remoteDone(pair, year), lastContactOn: pair.lastContactOn,
  isYours: pair.personId === viewerId || pair.contactId === viewerId,
})

export interface CardFacts {
  union: UnionDocument
  parent: UnionDocument | null
  coveredCount: number
  pairs: readonly LiaisonDocument[]
  openProblems: number
  practices: readonly Practice[]
  person: PersonDocument
  today: Day
}

export const cardView = ({ union, parent, coveredCount, pairs, openProblems, practices, person, today }: CardFacts): UnionCard => {
  const facts = factsOfUnion(union)
  const [spot] = placesIn('gcj02', union.places)
  return {
    id: union._id, version: union.version ?? 1, name: union.name, kind: union.kind, isKey: union.isKey,
    parent: parent && { id: parent._id, name: parent.name }, coveredCount, ...facts, datesToWatch: datesToWatch(facts, today),
    places: placesOf(union), map: spot ? { name: spot.name, latitude: spot.latitude, longitude: spot.longitude } : null,
    pairs: pairs.filter(({ toOn }) => toOn === null).map((pair) => pairView(pair, Number(today.slice(0, 4)), person._id)).sort((a, b) => byPinyin.compare(a.personName, b.personName)),
    pastPairs: isOffice(person) ? pastPairs(pairs) : [],
    lastContactOn: union.lastContactOn ?? null, lastFieldOn: union.lastFieldOn ?? null, openProblems,
    practices: practices.map(({ id, title }) => ({ id, title })),
    may: {
      edit: isKeeper(person, union._id), editAll: isOffice(person), keepCode: isKeeper(person, union._id),
      visit: person.roles.some((role) => staff.some((one) => one === role)),
    },
  }
}
