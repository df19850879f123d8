import type { Problem } from '@/domain/problem/problem'
import { similarTo } from '@/domain/problem/likeness'
import { findByIds } from './ledger.repository'
import { findTold, findToldLike, type Told } from './text.repository'

/** The signature's first tokens name the matter; each is looked up for itself, so that a common one hides no rare one. */
const mostTokens = 4
const perToken = 25
/** For a mere count: the newest that share any of them. */
const forCount = 50
export const mostSimilar = 20

const alikeAmong = ({ id, text, category }: Told, candidates: readonly Told[]): string[] => {
  const others = [...new Map(candidates.filter((candidate) => candidate.id !== id).map((candidate) => [candidate.id, candidate])).values()]
  return similarTo({ text, category }, others, { limit: mostSimilar }).map(({ candidate }) => candidate.id)
}

/** Lines of the ledger that tell of the same matter, the same unit's first, then the most alike. */
export const similarLines = async (problem: Problem): Promise<Problem[]> => {
  const [own] = await findTold([problem.id])
  if (!own) return []
  const found = await Promise.all(own.signature.slice(0, mostTokens).map((token) => findToldLike([token], perToken)))
  const lines = await findByIds(alikeAmong(own, found.flat()))
  const isSameUnion = ({ unionId }: Problem): boolean => unionId !== null && unionId === problem.unionId
  return [...lines.filter(isSameUnion), ...lines.filter((line) => !isSameUnion(line))]
}

/** How many lines are like each of these. */
export const countSimilar = async (ids: readonly string[]): Promise<{ id: string; count: number }[]> =>
  Promise.all(
    (await findTold(ids)).map(async (own) => ({
      id: own.id, count: alikeAmong(own, await findToldLike(own.signature.slice(0, mostTokens), forCount)).length,
    })),
  )
