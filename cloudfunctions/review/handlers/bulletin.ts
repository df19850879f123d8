import type { reviewContract } from '@/types/review.contract'
import type { Handler } from '../../lib/serve'
import { bulletinRow, isWriter, readableBulletin } from '../bulletin.access'
import { countReaders, findRead } from '../read.repository'

export const bulletin: Handler<typeof reviewContract.bulletin> = async ({ openid, person }, { id }) => {
  const { roles } = person!
  const found = await readableBulletin(roles, id)
  const { body, reportId, audience, version, publishedAt } = found
  const mayCount = isWriter(roles) || roles.includes('leader')
  const [read, readCount] = await Promise.all([findRead(openid, [id]), mayCount ? countReaders(id) : null])
  const isDraft = publishedAt === null
  return {
    ...bulletinRow(found, roles, read), body, reportId, audience, version, readCount,
    may: [...(isDraft && isWriter(roles) ? (['edit'] as const) : []), ...(isDraft && roles.includes('office') ? (['publish'] as const) : [])],
  }
}
