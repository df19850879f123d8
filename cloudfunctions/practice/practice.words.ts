import { AppError } from '@/domain/errors'
import type { Practice, PracticeWords } from '@/domain/practice/practice'
import type { Topic } from '@/domain/visit/vocabulary'
import { findUnion } from '../liaison/union.repository'
import { checkText } from '../lib/content'
import type { Context } from '../lib/context'
import { claimPictures } from '../content/pictures'

interface Given { title: string; description: string; kind?: Topic | null | undefined; unionId?: string | null | undefined; photos?: string[] | undefined }

/** What is not said stays; new pictures must be the caller's own, and all of it passes the content check. */
export const practiceWords = async ({ openid }: Context, given: Given, before: Practice | null): Promise<PracticeWords> => {
  const { title, description, kind = before?.kind ?? null, photos = before?.photos ?? [], unionId = before?.unionId ?? null } = given
  const union = unionId ? await findUnion(unionId) : null
  if (unionId && !union) throw new AppError('NOT_FOUND', undefined, { field: 'unionId' })
  await claimPictures(openid, photos.filter((photo) => !before?.photos.includes(photo)))
  await checkText(openid, `${title}\n${description}`)
  return { title, description, kind, photos, unionId: union?._id ?? null, unionName: union?.name ?? null }
}
