import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { findPublished } from '../../publication.repository'
import { publicationRow } from '../../publication.view'

export const publishedList: Handler<typeof problemContract.publishedList> = async (_context, { category, words, cursor }) => {
  const { publications, nextCursor } = await findPublished({ category, words }, cursor)
  return { rows: publications.map(publicationRow), nextCursor }
}
