import { AppError } from '@/domain/errors'
import { randomBytes } from 'node:crypto'
import { cloud } from './cloud'
import { pseudonym } from './ids'

const pattern = /^cloud:\/\/[^/]+\/uploads\/anon\/([\w-]{12})-([\w-]{22})\/[\w-]+\.([a-z]+)$/

/** What the name of a picture ends in. */
const pictures: readonly string[] = ['jpg', 'jpeg', 'png', 'webp']

const tag = (openid: string, nonce: string): string => pseudonym('upload', openid, nonce).slice(0, 22)

/**
 * A folder that only this person can claim and that tells nothing about them: the claim is an HMAC over a
 * random part, so nothing is stored when it is handed out.
 */
export const openUploadPrefix = (openid: string): string => {
  const nonce = randomBytes(9).toString('base64url')
  return `uploads/anon/${nonce}-${tag(openid, nonce)}`
}

/** Refuses with FILE_NOT_YOURS unless every file has such an ending, lies in a folder handed out to this person and is there. Holds on to none: see keepFiles. */
export const claimFiles = async (openid: string, fileIds: readonly string[], endings = pictures): Promise<void> => {
  const strangers = fileIds.filter((fileId) => {
    const [, nonce, claim, ending] = pattern.exec(fileId) ?? []
    return !nonce || claim !== tag(openid, nonce) || !endings.includes(ending!)
  })
  if (strangers.length > 0) throw new AppError('FILE_NOT_YOURS', undefined, { fileIds: strangers })
  const missing = (await links(fileIds)).filter(({ url }) => url === '').map(({ fileId }) => fileId)
  if (missing.length > 0) throw new AppError('FILE_NOT_YOURS', undefined, { fileIds: missing })
}

const batch = 50

const links = async (fileIds: readonly string[]): Promise<Array<{ fileId: string; url: string }>> => {
  const found: Array<{ fileId: string; url: string }> = []
  for (let i = 0; i < fileIds.length; i += batch) {
    const answer = (await cloud.getTempFileURL({ fileList: fileIds.slice(i, i + batch) })) as {
      fileList: Array<{ fileID: string; tempFileURL: string; status: number }>
    }
    found.push(...answer.fileList.map((f) => ({ fileId: f.fileID, url: f.status === 0 ? f.tempFileURL : '' })))
  }
  return found
}

/** Temporary addresses for pictures; those no longer there are left out. */
export const photosOf = async (fileIds: readonly string[]): Promise<Array<{ fileId: string; url: string }>> =>
  fileIds.length === 0 ? [] : (await links(fileIds)).filter(({ url }) => url !== '')

/** Temporary addresses, '' for what is not there. */
export const linksOf = links

/** What lies at a temporary address; null when it is more than so many bytes, of which no more are fetched. */
export const bytesUpTo = async (url: string, most: number): Promise<Uint8Array | null> => {
  const answer = await fetch(url)
  const reader = answer.body?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true as const }
    if (value) parts.push(value)
    size += value?.length ?? 0
    if (size > most) {
      await reader?.cancel()
      return null
    }
    if (done) return answer.ok ? new Uint8Array(Buffer.concat(parts)) : new Uint8Array()
  }
}

/** Puts other bytes in the place of a file: its id stays. */
export const replaceFile = async (fileId: string, content: Uint8Array): Promise<void> => {
  await cloud.uploadFile({ cloudPath: fileId.split('/').slice(3).join('/'), fileContent: Buffer.from(content) })
}

/** The bytes of a file that its owner has claimed. */
export const readFile = async (fileId: string): Promise<Uint8Array> => {
  const { fileContent } = (await cloud.downloadFile({ fileID: fileId })) as { fileContent: Buffer }
  return new Uint8Array(fileContent)
}

/** A file that the function itself makes, at a path of its own choice: an address for it is given to whom it answers. */
export const writeFile = async (path: string, content: Buffer): Promise<string> => {
  const { fileID } = (await cloud.uploadFile({ cloudPath: path, fileContent: content })) as { fileID: string }
  return fileID
}

export const deleteFiles = async (fileIds: readonly string[]): Promise<void> => {
  for (let i = 0; i < fileIds.length; i += batch) await cloud.deleteFile({ fileList: fileIds.slice(i, i + batch) })
}

/** An address that works for `seconds`; null when the file is no longer there. */
export const temporaryAddress = async (fileId: string, seconds: number): Promise<string | null> => {
  const { fileList } = (await cloud.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: seconds }] as never })) as {
    fileList: Array<{ tempFileURL: string; status: number }>
  }
  return fileList[0]?.status === 0 ? fileList[0].tempFileURL : null
}
