import { AppError } from '@/domain/errors'
import type { Role } from '@/domain/people/role'
import { isReader } from '@/domain/report/audience'
import { type Bulletin, bulletins } from './stores'

export const isWriter = (roles: readonly Role[]): boolean => roles.includes('office') || roles.includes('publicity')

/** Throws NOT_FOUND for one that is not the caller's to read. */
export const readableBulletin = async (roles: readonly Role[], id: string): Promise<Bulletin> => {
  const bulletin = await bulletins.find(id)
  if (!bulletin || !(isWriter(roles) || (bulletin.publishedAt !== null && isReader(roles, bulletin.audience)))) throw new AppError('NOT_FOUND')
  return bulletin
}

/** Whoever writes and publishes them knows what they say: never counted as a reader, and never told that one is unread. */
export const isCounted = ({ publishedAt }: Bulletin, roles: readonly Role[]): boolean => publishedAt !== null && !isWriter(roles)

export const bulletinRow = (bulletin: Bulletin, roles: readonly Role[], read: ReadonlySet<string>) => {
  const { id, kind, title, publishedAt } = bulletin
  return { id, kind, title, isPublished: publishedAt !== null, publishedAt, isRead: publishedAt !== null && (!isCounted(bulletin, roles) || read.has(id)) }
}
