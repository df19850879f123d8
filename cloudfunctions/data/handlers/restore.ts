import { AppError } from '@/domain/errors'
import type { DataContract } from '@/types/data.contract'
import type { OperatorHandler } from '../../lib/operate'
import { keptCollections, putAll } from '../data.repository'
import { type Stored, sha256Of, unpacked } from '../pack'
import { restoring } from '../restoring'

const damaged = (): never => {
  throw new AppError('RULE_VIOLATED', undefined, { rule: 'damaged' })
}

const opened = (pack: string): Stored[] => {
  try {
    return unpacked(pack)
  } catch {
    return damaged()
  }
}

export const restore: OperatorHandler<DataContract['restore']> = async ({ backupId, collection, pack, sha256 }) => {
  await restoring(backupId)
  if (!keptCollections.includes(collection)) throw new AppError('NOT_FOUND')
  if (sha256Of(pack) !== sha256) damaged()
  const documents = opened(pack)
  await putAll(collection, documents)
  return { count: documents.length }
}
