import { uploadName } from '@/domain/content/upload'
import { CallFailure } from '@/src/platform/contract'
import { chooseSheet } from '@/src/platform/sheets'
import { uploadFile } from '@/src/platform/upload'
import { problemReporting } from '@/types/problem/reporting.contract'
import { ClientError } from './client-error'
import { rpc } from './rpc'

export interface UploadedSheet {
  fileId: string
  fileName: string
}

/**
 * Lets the person choose a spreadsheet and brings it into storage; undefined when they change their mind. `onChosen` is
 * called between the two. ClientError: OFFLINE, TIMEOUT, BAD_INPUT with `rule: 'tooBig'`.
 */
export const uploadSheet = async (mostBytes: number, onChosen: () => void): Promise<UploadedSheet | undefined> => {
  const file = await chooseSheet()
  if (!file) return undefined
  onChosen()
  if (file.sizeBytes > mostBytes) throw new ClientError('BAD_INPUT', { rule: 'tooBig' })
  const { uploadPrefix } = await rpc(problemReporting.openDraft, {})
  try {
    const fileId = await uploadFile({ cloudPath: `${uploadPrefix}/${uploadName(1, /\.csv$/i.test(file.name) ? '.csv' : '.xlsx')}`, path: file.path, onProgress: () => undefined }).done
    return { fileId, fileName: file.name }
  } catch (error) {
    throw error instanceof CallFailure && error.reason !== 'failed' ? new ClientError(error.reason === 'offline' ? 'OFFLINE' : 'TIMEOUT') : error
  }
}
