import { AppError } from '@/domain/errors'
import { withoutMetadata } from '@/domain/content/metadata'
import { isPictureShown, mostPictureBytes } from '@/domain/content/picture'
import { now } from '../lib/clock'
import { bytesUpTo, claimFiles, linksOf, photosOf, replaceFile } from '../lib/files'
import { logFailure } from '../lib/log'
import { keepFiles } from '../lib/folder.repository'
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
 * A picture as it may be kept: the phone made it anew before it was sent, but a phone that could not, or a client that is not ours, leaves in it
 * where and when it was taken. What is wrong with it; undefined once it is clean.
 */
const clean = async (fileId: string, url: string): Promise<'notAPicture' | 'tooBig' | undefined> => {
  const sent = await bytesUpTo(url, mostPictureBytes)
  if (sent === null) return 'tooBig'
  const bare = withoutMetadata(sent)
  if (bare === null) return 'notAPicture'
  if (!Buffer.from(bare).equals(sent)) await replaceFile(fileId, bare)
  return undefined
}

/**
 * Pictures that somebody adds: their own, there, pictures by their content and without what these tell of place and time; then handed to WeChat's check in the same call, because it
 * knows only people seen within two hours. From then on the sweep leaves them. Throws FILE_NOT_YOURS, with `reason: 'notAPicture'` for what only bears a picture's name, `tooBig` for more than WeChat looks at.
 */
export const claimPictures = async (openid: string, fileIds: readonly string[], { isConduct = false } = {}): Promise<void> => {
  if (fileIds.length === 0) return
  await claimFiles(openid, fileIds)
  // Sent again, a picture under check is as it was left: it is not read a second time.
  const seen = await findStates(fileIds)
  const links = await linksOf(fileIds.filter((fileId) => !seen.has(fileId)))
  const faults = await Promise.all(links.map(async ({ fileId, url }) => ({ fileId, reason: await clean(fileId, url) })))
  const strange = faults.filter(({ reason }) => reason !== undefined)
  if (strange.length > 0) throw new AppError('FILE_NOT_YOURS', undefined, { fileIds: strange.map(({ fileId }) => fileId), reason: strange[0]!.reason })
  await keepFiles(fileIds)
  for (const { fileId, url } of links) if (await addCheck(fileId, now(), isConduct)) await ask(openid, fileId, url)
}

/** Temporary addresses of the pictures that this viewer may see. */
export const picturesFor = async (fileIds: readonly string[], viewer: { isAuthor?: boolean; isConduct?: boolean } = {}): Promise<{ fileId: string; url: string }[]> => {
  const states = await findStates(fileIds)
  return photosOf(fileIds.filter((fileId) => isPictureShown(states.get(fileId) ?? null, viewer)))
}
