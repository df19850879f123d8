import { signature, similarTo } from '@/domain/problem/likeness'
import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { findPublishedLike } from '../../publication.repository'
import { publicationRow } from '../../publication.view'

const mostTokens = 4
const mostRead = 60

export const similarPublished: Handler<typeof problemContract.similarPublished> = async (_, { category, description }) => {
  const found = await findPublishedLike(signature(description).slice(0, mostTokens), mostRead)
  const candidates = found.map((publication) => ({
    id: publication._id, text: publication.redaction!.words, category: publication.category, publication,
  }))
  return { rows: similarTo({ text: description, category: category ?? null }, candidates).map(({ candidate }) => publicationRow(candidate.publication)) }
}
