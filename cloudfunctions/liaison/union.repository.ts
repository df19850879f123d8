import type { unionKinds } from '@/types/liaison.contract'
import { _, db } from '../lib/cloud'

export interface UnionPlace {
  name: string
  latitude: number
  longitude: number
  system: 'gcj02' | 'wgs84'
  radiusMeters: number
}

export interface UnionDocument {
  _id: string
  name: string
  kind: (typeof unionKinds)[number]
  isKey: boolean
  parentId: string | null
  places: UnionPlace[]
  /** The name with the id behind it: a sort key that is unique. */
  nameKey: string
  /** Single characters and pairs of the name: what a search by part of a name looks up. */
  grams: string[]
}

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

/** The unions that stand directly under these: a federation covers some dozens. */
export const findUnder = async (parentIds: readonly string[]): Promise<UnionDocument[]> => {
  if (parentIds.length === 0) return []
  const { data } = await unions().where({ parentId: _.in([...parentIds]) }).limit(200).get()
  return data as UnionDocument[]
}
