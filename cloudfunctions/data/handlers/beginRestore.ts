import { AppError } from '@/domain/errors'
import type { DataContract } from '@/types/data.contract'
import { migrations } from '../../database/migrations'
import type { OperatorHandler } from '../../lib/operate'
import { versionsOf } from '../../lib/versions'
import { countOf, findRestoreMark, keptCollections, saveRestoreMark } from '../data.repository'
import { keyMark } from './about'

const refuse = (rule: string): never => {
  throw new AppError('RULE_VIOLATED', undefined, { rule })
}

export const beginRestore: OperatorHandler<DataContract['beginRestore']> = async (backup, now) => {
  const mark = await findRestoreMark()
  if (mark?.finishedAt) refuse('alreadyRestored')
  if (mark && mark.backupId === backup.backupId) return mark
  const here = versionsOf(migrations)
  if (Object.entries(backup.versions).some(([collection, version]) => version > (here[collection] ?? 0))) refuse('newerData')
  // Under another key nobody who reported in full anonymity would find their report again.
  if (backup.keyMark !== keyMark() && !backup.mayChangeKey) refuse('otherKey')
  const counts = await Promise.all(keptCollections.map(countOf))
  if (mark || counts.some((count) => count > 0)) refuse('notEmpty')
  const begun = { _id: 'restore' as const, backupId: backup.backupId, startedAt: now, finishedAt: null }
  await saveRestoreMark(begun)
  return begun
}
