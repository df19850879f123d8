import { coverageOf, type Coverage } from '@/domain/liaison/liaison.coverage'
import { byPinyin } from '../lib/pinyin'
import { type PersonDocument, findObliged } from '../people/person.repository'
import { type LiaisonDocument, findCurrent } from './liaison.repository'
import { findKeyUnions, type UnionDocument } from './union.repository'

type Named = { id: string; name: string }

const named = ({ _id, name }: { _id: string; name: string | null }): Named => ({ id: _id, name: name ?? '' })

/** The coverage as it stands, with the pairs it was worked out from. */
export const loadCoverage = async (): Promise<{ coverage: Coverage<Named>; pairs: LiaisonDocument[]; keyUnions: UnionDocument[] }> => {
  const [obliged, keyUnions, pairs] = await Promise.all([findObliged(), findKeyUnions(), findCurrent()])
  const sorted = obliged.map((person: PersonDocument) => named(person)).sort((a, b) => byPinyin.compare(a.name, b.name))
  return { coverage: coverageOf(sorted, keyUnions.map(named), pairs), pairs, keyUnions }
}
