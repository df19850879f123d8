import type { Day } from '@/domain/calendar/day'
import { deepest, type UnionFacts, type UnionKind, unknownFacts } from '@/domain/liaison/union'
import type { Keyed } from '@/domain/liaison/union.key'
import type { Visit } from '@/domain/visit/visit'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

export interface UnionPlace {
  /** Absent in places of the seeds: then its position in the list names it. */
  id?: string
  name: string
  latitude: number
  longitude: number
  system: 'gcj02' | 'wgs84'
  radiusMeters: number
}

export interface UnionDocument extends Partial<UnionFacts>, UnionDates, Keyed {
  _id: string
  name: string
  kind: UnionKind
  parentId: string | null
  places: UnionPlace[]
  /** The name with the id behind it: a sort key that is unique. */
  nameKey: string
  /** Single characters and pairs of the name: what a search by part of a name looks up. */
  grams: string[]
  version?: number
}

/** When somebody of the district was last in touch, and keys that lists sort by. */
export interface UnionDates {
  lastContactOn: Day | null
  /** The last field visit, proved or not. */
  lastFieldOn: Day | null
  /** The last field visit, the unvisited first, unique. */
  lastFieldKey: string
  /** The name key, when the union has a place to show on a map. */
  placedKey: string | null
}

const lastFieldKeyOf = (id: string, lastFieldOn: Day | null): string => `${lastFieldOn ?? '0000-00-00'}_${id}`

/** A union that nobody has seen yet; every writer of a new union adds these. */
export const unseen = (id: string, name: string, places: readonly UnionPlace[]): UnionDates => ({
  lastContactOn: null, lastFieldOn: null, lastFieldKey: lastFieldKeyOf(id, null), placedKey: places.length > 0 ? `${name}_${id}` : null,
})

export const factsOfUnion = (union: UnionDocument): UnionFacts =>
  Object.fromEntries(Object.entries(unknownFacts).map(([name, unknown]) => [name, union[name as keyof UnionFacts] ?? unknown])) as unknown as UnionFacts

const latest = (days: readonly (Day | null | undefined)[]): Day | null => days.reduce<Day | null>((last, on) => (on && (!last || on > last) ? on : last), null)

/**
 * The union after visits of it were finished; `isAnew`: the visits are all that is known, so that the dates may go
 * back. The same object when nothing changes.
 */
export const withLastContact = (union: UnionDocument, visits: readonly Visit[], { isAnew }: { isAnew: boolean }): UnionDocument => {
  const over = visits.filter(({ finishedAt, canceled }) => finishedAt !== null && canceled === null)
  const lastContactOn = latest([isAnew ? null : union.lastContactOn, ...over.map(({ visitedOn }) => visitedOn)])
  const lastFieldOn = latest([isAnew ? null : union.lastFieldOn, ...over.filter(({ mode }) => mode === 'field').map(({ visitedOn }) => visitedOn)])
  const isSame = lastContactOn === (union.lastContactOn ?? null) && lastFieldOn === (union.lastFieldOn ?? null)
  return isSame ? union : { ...union, lastContactOn, lastFieldOn, lastFieldKey: lastFieldKeyOf(union._id, lastFieldOn) }
}

/** The union with other places, and its key for the map. */
export const withPlaces = (union: UnionDocument, places: UnionPlace[]): UnionDocument => ({
  ...union, places, placedKey: places.length > 0 ? union.nameKey : null,
})

/** Every place has an id, those of the seeds too. */
export const placesOf = ({ places }: Pick<UnionDocument, 'places'>): (UnionPlace & { id: string })[] =>
  places.map((place, i) => ({ ...place, id: place.id ?? `place${i}` }))

/** The keys by which unions are listed and searched; every writer of a union adds them. */
export const unionKeys = (id: string, name: string): Pick<UnionDocument, 'nameKey' | 'grams'> => ({
  nameKey: `${name}_${id}`,
  grams: gramsOf(name),
})

const gramsOf = (text: string): string[] => {
  const characters = [...text.replace(/\s/g, '')]
  return [...new Set([...characters, ...characters.slice(1).map((c, i) => `${characters[i]}${c}`)])]
}

/** What to look up for the words typed: pairs, or the one character. */
const wantedGrams = (words: string): string[] => {
  const grams = gramsOf(words)
  const pairs = grams.filter((gram) => [...gram].length === 2)
  return pairs.length > 0 ? pairs : grams
}

const unions = () => db.collection('unions')

export const findUnion = async (id: string): Promise<UnionDocument | null> => {
  const { data } = await unions().doc(id).get()
  return (data as UnionDocument | null) ?? null
}

/** By part of the name, in the order of the names; an empty search lists all. */
export const searchUnions = async (words: string, after: string | undefined, limit: number): Promise<UnionDocument[]> => {
  const conditions: object[] = wantedGrams(words).map((gram) => ({ grams: gram }))
  if (after) conditions.push({ nameKey: _.gt(after) })
  const { data } = await unions()
    .where(conditions.length > 0 ? _.and(...(conditions as [object])) : {})
    .orderBy('nameKey', 'asc')
    .limit(limit)
    .get()
  return data as UnionDocument[]
}

export const findKeyUnions = async (): Promise<UnionDocument[]> => {
  const { data } = await unions().where({ isKey: true }).limit(200).get()
  return data as UnionDocument[]
}

/** A year's worth: whoever looks back must not read without end. */
const formerKept = 60

/** Unions that were key until that day or later, and are no more. */
export const findFormerKeyUnions = async (since: Day): Promise<UnionDocument[]> => {
  const { data } = await unions().where({ keyEndedOn: _.gte(since) }).orderBy('keyEndedOn', 'desc').limit(formerKept).get()
  return data as UnionDocument[]
}

/** The unions that stand directly under these: a federation covers some dozens. */
export const findUnder = async (parentIds: readonly string[]): Promise<UnionDocument[]> => {
  if (parentIds.length === 0) return []
  const { data } = await unions().where({ parentId: _.in([...parentIds]) }).limit(200).get()
  return data as UnionDocument[]
}

/** Whatever stands under these unions, without them, each once. */
const findBelow = async (unionIds: readonly string[]): Promise<UnionDocument[]> => {
  const seen = new Set(unionIds)
  const below: UnionDocument[] = []
  let above = unionIds
  for (let depth = 0; depth < deepest && above.length > 0; depth++) {
    const under = (await findUnder(above)).filter(({ _id }) => !seen.has(_id))
    below.push(...under)
    above = under.map(({ _id }) => _id)
    for (const id of above) seen.add(id)
  }
  return below
}

/** These unions and those that stand under them, each once. */
export const findCovered = async (unionIds: readonly string[]): Promise<string[]> =>
  [...new Set([...unionIds, ...(await findBelow(unionIds)).map(({ _id }) => _id)])]

export const loadUnion = (t: Transaction, id: string): Promise<UnionDocument | null> => t.get<UnionDocument>('unions', id)

/** The unions above one, the nearest first. */
export const loadAbove = async (t: Transaction, unionId: string): Promise<string[]> => {
  const above: string[] = []
  let parentId = (await loadUnion(t, unionId))?.parentId ?? null
  while (parentId !== null) {
    above.push(parentId)
    parentId = above.length < deepest ? ((await loadUnion(t, parentId))?.parentId ?? null) : null
  }
  return above
}

export const saveUnion = (t: Transaction, union: UnionDocument): Promise<void> => t.set('unions', union)

/** Unions without a field visit since that day, the longest unseen first. */
export const findUnvisited = async (before: Day, cursor: string | undefined): Promise<{ unions: UnionDocument[]; nextCursor: string | null }> => {
  const bounds = _.lt(before)
  const { data } = await unions()
    .where({ lastFieldKey: cursor ? bounds.and(_.gt(cursor)) : bounds })
    .orderBy('lastFieldKey', 'asc')
    .limit(pageSize + 1)
    .get()
  const found = data as UnionDocument[]
  const shown = found.slice(0, pageSize)
  return { unions: shown, nextCursor: found.length > pageSize ? (shown.at(-1)?.lastFieldKey ?? null) : null }
}

interface UnionPage { unions: UnionDocument[]; nextCursor: string | null }

const pageOf = (found: UnionDocument[], size: number): UnionPage => {
  const shown = found.slice(0, size)
  return { unions: shown, nextCursor: found.length > size ? (shown.at(-1)?.nameKey ?? null) : null }
}

/** Unions with a place, by name. */
export const findPlaced = async (cursor: string | undefined, size: number): Promise<UnionPage> => {
  const { data } = await unions().where({ placedKey: _.gt(cursor ?? '') }).orderBy('placedKey', 'asc').limit(size + 1).get()
  return pageOf(data as UnionDocument[], size)
}

/** All of them, by name. */
export const findByName = async (cursor: string | undefined, size: number): Promise<UnionPage> => {
  const { data } = await unions().where({ nameKey: _.gt(cursor ?? '') }).orderBy('nameKey', 'asc').limit(size + 1).get()
  return pageOf(data as UnionDocument[], size)
}

/** Unions without one, by name. */
export const findUnplaced = async (cursor: string | undefined): Promise<UnionPage> => {
  const { data } = await unions().where({ placedKey: null, nameKey: _.gt(cursor ?? '') }).orderBy('nameKey', 'asc').limit(pageSize + 1).get()
  return pageOf(data as UnionDocument[], pageSize)
}

/** A union and those under it, with or without a place, by name: a federation covers some dozens, so this is one page. */
export const findOnMap = async (unionId: string, isPlaced: boolean): Promise<UnionPage> => {
  const union = await findUnion(unionId)
  const found = union ? [union, ...(await findBelow([unionId]))] : []
  return { unions: found.filter(({ places }) => places.length > 0 === isPlaced).sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1)), nextCursor: null }
}

export const findUnionByName = async (name: string): Promise<UnionDocument | null> => {
  const { data } = await unions().where({ nameKey: _.gt(`${name}_`).and(_.lt(`${name}_~`)) }).orderBy('nameKey', 'asc').limit(1).get()
  return (data[0] as UnionDocument | undefined) ?? null
}

/** All unions with the dates that indicators count, page by page: a district has some hundreds. */
export const readAllUnions = async (): Promise<UnionDocument[]> => {
  const found: UnionDocument[] = []
  for (;;) {
    const { data } = await unions()
      .where({ nameKey: _.gt(found.at(-1)?.nameKey ?? '') })
      .orderBy('nameKey', 'asc')
      .field({ _id: true, nameKey: true, name: true, kind: true, parentId: true, reelectionDueOn: true, lastCongressOn: true })
      .limit(1000)
      .get()
    found.push(...(data as UnionDocument[]))
    if (data.length < 1000) return found
  }
}
