import { addDays, type Day, dayOf, type Instant } from '@/domain/calendar/day'
import { keptUploadDays, uploadNames } from '@/domain/content/upload'
import { AppError } from '@/domain/errors'
import { _, db } from './cloud'
import { deleteFiles, openUploadPrefix, writeFile } from './files'
import { inTransaction } from './transaction'

/** A folder handed out for files of a draft. Nothing says to whom; the day alone says when. */
interface FolderDocument {
  /** The folder's own name. */
  _id: string
  removeAfter: Day
  /** Names of the files that something handed in holds on to. */
  kept: string[]
  /** The sweep is at it: nothing in it can be handed in any more. */
  isClosed: boolean
}

const collection = 'uploadFolders'
const root = 'uploads/anon'
/** Of a run: each takes one call to storage. */
const batch = 10

/** A folder for this person's files, and a note to empty it of what was never handed in. */
export const openFolder = async (openid: string, now: Instant): Promise<string> => {
  const prefix = openUploadPrefix(openid)
  const folder: FolderDocument = { _id: prefix.slice(root.length + 1), removeAfter: addDays(dayOf(now), keptUploadDays), kept: [], isClosed: false }
  await inTransaction((t) => t.add(collection, folder))
  return prefix
}

/** Files that something handed in holds on to. Throws FILE_NOT_YOURS when the sweep was there first. */
export const keepFiles = async (fileIds: readonly string[]): Promise<void> => {
  const byFolder = new Map<string, string[]>()
  for (const fileId of fileIds) {
    const [name = '', folder = ''] = fileId.split('/').reverse()
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), name])
  }
  for (const [id, names] of byFolder) {
    await inTransaction(async (t) => {
      const folder = await t.get<FolderDocument>(collection, id)
      // Without a note: handed out before there were any, or emptied already, and then the file is not there.
      if (!folder || names.every((name) => folder.kept.includes(name))) return
      if (folder.isClosed) throw new AppError('FILE_NOT_YOURS', undefined, { fileIds: [...fileIds] })
      await t.set(collection, { ...folder, kept: [...new Set([...folder.kept, ...names])] } as FolderDocument)
    })
  }
}

const old = (today: Day) => db.collection(collection).where({ removeAfter: _.lt(today) })

export const countUnsentFolders = async (now: Instant): Promise<number> => (await old(dayOf(now)).count()).total

/** Closed first, and in a transaction: whoever hands in a file of it at this moment either keeps it or is told. */
const close = (id: string): Promise<FolderDocument | null> =>
  inTransaction(async (t) => {
    const folder = await t.get<FolderDocument>(collection, id)
    if (folder && !folder.isClosed) await t.set(collection, { ...folder, isClosed: true } as FolderDocument)
    return folder
  })

/** What an id begins with in this environment: storage alone knows, and says it of a file that it takes. */
const idOfRoot = async (): Promise<string> => {
  const marker = await writeFile(`${root}/root.txt`, Buffer.from('uploads'))
  return marker.slice(0, marker.lastIndexOf('/'))
}

/** Deletes the files of old folders that nothing handed in holds on to: called by the sweep. Answers how many folders were emptied. */
export const removeUnsentFiles = async (now: Instant): Promise<number> => {
  const { data } = await old(dayOf(now)).limit(batch).get()
  if (data.length === 0) return 0
  const base = await idOfRoot()
  for (const { _id } of data as FolderDocument[]) {
    const folder = await close(_id)
    if (!folder) continue
    await deleteFiles(uploadNames.filter((name) => !folder.kept.includes(name)).map((name) => `${base}/${_id}/${name}`))
    await db.collection(collection).doc(_id).remove()
  }
  return data.length
}
