import type { DataContract } from '@/types/data.contract'
import { photosOf } from '../../lib/files'
import type { OperatorHandler } from '../../lib/operate'

export const fileAddresses: OperatorHandler<DataContract['fileAddresses']> = async ({ fileIds }) => {
  const found = new Map((await photosOf(fileIds)).map(({ fileId, url }) => [fileId, url]))
  return { rows: fileIds.map((fileId) => ({ fileId, url: found.get(fileId) ?? null })) }
}
