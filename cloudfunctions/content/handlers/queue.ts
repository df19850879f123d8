import type { contentContract } from '@/types/content.contract'
import { photosOf } from '../../lib/files'
import type { Handler } from '../../lib/serve'
import { findChecks } from '../check.repository'

export const queue: Handler<typeof contentContract.queue> = async (_context, { list = 'waiting', cursor }) => {
  const { found, nextCursor } = await findChecks(list, cursor)
  const urls = new Map((list === 'checking' ? [] : await photosOf(found.map(({ fileId }) => fileId))).map((photo) => [photo.fileId, photo]))
  const rows = found.map(({ _id, fileId, at, why, state, reason = null }) => ({ id: _id, photo: urls.get(fileId) ?? null, since: at, why, state, reason }))
  // A picture that its author took back is nobody's to decide on.
  return { rows: rows.filter(({ photo }) => photo !== null || list === 'checking'), nextCursor }
}
