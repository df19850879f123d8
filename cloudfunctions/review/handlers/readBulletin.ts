import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { isCounted, readableBulletin } from '../bulletin.access'
import { countReader } from '../read.repository'

/** A draft has no readers to count, and the office that sent it out is none of them. */
export const readBulletin: Handler<typeof reviewContract.readBulletin> = async ({ openid, person }, { id }) => {
  const { roles } = person!
  const bulletin = await readableBulletin(roles, id)
  if (isCounted(bulletin, roles)) await countReader(openid, id)
  return { isRead: bulletin.publishedAt !== null }
}
