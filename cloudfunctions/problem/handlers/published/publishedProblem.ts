import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import { picturesFor } from '../../../content/pictures'
import type { Handler } from '../../../lib/serve'
import { isFollowing } from '../../follow.repository'
import { findListed } from '../../publication.repository'
import { mayBeJoined, publicationRow } from '../../publication.view'

export const publishedProblem: Handler<typeof problemContract.publishedProblem> = async ({ person }, { id }) => {
  const found = await findListed(id)
  if (!found) throw new AppError('NOT_FOUND')
  const [photos, isFollowed] = await Promise.all([picturesFor(found.redaction!.photos), isFollowing(person!._id, id)])
  return { ...publicationRow(found), photos, isFollowed, mayJoin: mayBeJoined(found) }
}
