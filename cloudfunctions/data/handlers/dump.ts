import { AppError } from '@/domain/errors'
import type { DataContract } from '@/types/data.contract'
import type { OperatorHandler } from '../../lib/operate'
import { findAfter, keptCollections } from '../data.repository'
import { packed } from '../pack'

const most = 100

/** An empty page is the end: a short one may only be long documents. */
export const dump: OperatorHandler<DataContract['dump']> = async ({ collection, after }) => {
  if (!keptCollections.includes(collection)) throw new AppError('NOT_FOUND')
  const documents = await findAfter(collection, after, most)
  return { pack: packed(documents), count: documents.length, next: documents.at(-1)?._id ?? null }
}
