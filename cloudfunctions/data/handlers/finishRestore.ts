import type { DataContract } from '@/types/data.contract'
import type { OperatorHandler } from '../../lib/operate'
import { saveRestoreMark } from '../data.repository'
import { restoring } from '../restoring'

export const finishRestore: OperatorHandler<DataContract['finishRestore']> = async ({ backupId }, now) => {
  const finished = { ...(await restoring(backupId)), finishedAt: now }
  await saveRestoreMark(finished)
  return finished
}
