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

export const bulletinRow = ({ id, kind, title, publishedAt }: Bulletin, read: ReadonlySet<string>) => ({
  id, kind, title, isPublished: publishedAt !== null, publishedAt, isRead: read.has(id),
})
