import { AppError } from '@/domain/errors'
import { type RestoreMark, findRestoreMark } from './data.repository'

/** The restore that is under way. RULE_VIOLATED `notRestoring` when there is none of this backup. */
export const restoring = async (backupId: string): Promise<RestoreMark> => {
  const mark = await findRestoreMark()
  if (!mark || mark.backupId !== backupId || mark.finishedAt) throw new AppError('RULE_VIOLATED', undefined, { rule: 'notRestoring' })
  return mark
}
