import { AppError } from '@/domain/errors'
import { isPictureShown, pictureType } from '@/domain/content/picture'
import { now } from '../lib/clock'
import { claimFiles, firstBytes, linksOf, photosOf } from '../lib/files'
import { logFailure } from '../lib/log'
import { openapi } from '../lib/openapi'
import { addCheck, findStates, keepTrace } from './check.repository'

const picture = 2
const scene = 2

const ask = async (openid: string, fileId: string, url: string): Promise<void> => {
  try {
    const answer = (await (openapi.security as unknown as { mediaCheckAsync(options: object): Promise<{ trace_id: string }> }).mediaCheckAsync({
      media_url: url, media_type: picture, version: 2, scene, openid,
    })) as { trace_id: string }
    await keepTrace(fileId, answer.trace_id)
  } catch (error) {
    // Unasked, it waits for a person.
    logFailure('media check', error)
  }
}

/**
 * Pictures that somebody adds: their own, there, and pictures by their content; then handed to WeChat's check in the same call, because it
 * knows only people seen within two hours. Throws FILE_NOT_YOURS, with `reason: 'notAPicture'` for what only bears a picture's name.
 */
export const claimPictures = async (openid: string, fileIds: readonly string[], { isConduct = false } = {}): Promise<void> => {
  if (fileIds.length === 0) return
  await claimFiles(openid, fileIds)
  const links = await linksOf(fileIds)
  const heads = await Promise.all(links.map(async ({ fileId, url }) => ({ fileId, url, type: pictureType(await firstBytes(url)) })))
  const strange = heads.filter(({ type }) => type === null).map(({ fileId }) => fileId)
  if (strange.length > 0) throw new AppError('FILE_NOT_YOURS', undefined, { fileIds: strange, reason: 'notAPicture' })
  for (const { fileId, url } of heads) if (await addCheck(fileId, now(), isConduct)) await ask(openid, fileId, url)
}

/** Temporary addresses of the pictures that this viewer may see. */
export const picturesFor = async (fileIds: readonly string[], viewer: { isAuthor?: boolean; isConduct?: boolean } = {}): Promise<{ fileId: string; url: string }[]> => {
  const states = await findStates(fileIds)
  return photosOf(fileIds.filter((fileId) => isPictureShown(states.get(fileId) ?? null, viewer)))
}
