import type { contentContract } from '@/types/content.contract'
import { photosOf } from '../../lib/files'
import type { Handler } from '../../lib/serve'
import { findQueue } from '../check.repository'

export const queue: Handler<typeof contentContract.queue> = async (_context, { cursor }) => {
  const { found, nextCursor } = await findQueue(cursor)
  const urls = new Map((await photosOf(found.map(({ fileId }) => fileId))).map((photo) => [photo.fileId, photo]))
  return {
    rows: found.flatMap(({ _id, fileId, at, why }) => (urls.has(fileId) ? [{ id: _id, photo: urls.get(fileId)!, since: at, why: why ?? ('noAnswer' as const) }] : [])),
    nextCursor,
  }
}
