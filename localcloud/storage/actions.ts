import type { ActionAnswer, ActionRequest } from '../database/actions'
import { invalidParameter } from '../errors'
import type { Storage } from './storage'

const BATCH = 50

/** The `storage.*` actions of the wire. */
export function storageActions(storage: Storage): Record<string, (request: ActionRequest) => ActionAnswer> {
  return {
    'storage.getUploadMetadata': (request) => {
      const path = String(request.path ?? '')
      const { url, token } = storage.uploadUrl(path)
      return { data: { url, token, authorization: token, fileId: storage.fileId(path), cosFileId: token } }
    },

    'storage.batchGetDownloadUrl': (request) => {
      const files = batch(request.file_list) as { fileid?: unknown; max_age?: unknown }[]
      const answers = files.map(({ fileid, max_age }) => {
        const fileID = String(fileid)
        const path = storage.pathOf(fileID)
        if (path === undefined || !storage.find(path)) return missing(fileID)
        const maxAge = typeof max_age === 'number' && max_age > 0 ? max_age : 7200
        return { code: 'SUCCESS', fileID, tempFileURL: storage.temporaryUrl(path, maxAge), maxAge }
      })
      return { data: { download_list: answers } }
    },

    'storage.batchDeleteFile': (request) => {
      const answers = batch(request.fileid_list).map((item) => {
        const fileID = String(item)
        const path = storage.pathOf(fileID)
        return path !== undefined && storage.remove(path) ? { code: 'SUCCESS', fileID } : missing(fileID)
      })
      return { data: { delete_list: answers } }
    },
  }
}

const missing = (fileID: string) => ({ code: 'STORAGE_FILE_NONEXIST', message: 'the file does not exist', fileID, tempFileURL: '' })

function batch(list: unknown): unknown[] {
  if (!Array.isArray(list) || list.length === 0) throw invalidParameter('the list of files is empty')
  if (list.length > BATCH) throw invalidParameter(`at most ${BATCH} files in one call`)
  return list
}
