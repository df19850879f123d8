import { mayWrite } from '@/domain/visit/visit.policy'
import { AppError } from '@/domain/errors'
import type { Context } from '../lib/context'
import { claimPictures } from '../content/pictures'
import { firstAnswer } from '../lib/once'
import { visitActorOf } from './actor'
import { findVisit } from './visit.repository'

/** Pictures already in the draft were claimed by whoever put them there, the 联络人 perhaps; only new ones must be the caller's own. */
export const claimNewPhotos = async (context: Context, { visitId, submissionId }: { visitId: string; submissionId: string }, photos: readonly string[]): Promise<void> => {
  if (photos.length === 0 || (await firstAnswer(context, submissionId))) return
  const [visit, actor] = await Promise.all([findVisit(visitId), visitActorOf(context)])
  if (!visit || !mayWrite(actor, visit)) throw new AppError('NOT_FOUND')
  const kept = visit.draft?.photos ?? []
  await claimPictures(context.openid, photos.filter((photo) => !kept.includes(photo)))
}
