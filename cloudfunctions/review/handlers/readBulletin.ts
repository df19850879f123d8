import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { readableBulletin } from '../bulletin.access'
import { countReader } from '../read.repository'

/** A draft has no readers to count. */
export const readBulletin: Handler<typeof reviewContract.readBulletin> = async ({ openid, person }, { id }) => {
  const { publishedAt } = await readableBulletin(person!.roles, id)
  if (publishedAt !== null) await countReader(openid, id)
  return { isRead: publishedAt !== null }
}
