import type { Day } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { db } from '../../lib/cloud'

/** The programme in force: the plan's name and period. A later programme replaces it. */
export interface ProgrammeDocument { _id: 'programme'; name: string; fromOn: Day; toOn: Day }

/** Throws RULE_VIOLATED `programmeMissing` until the office, or the seeds, have set it. */
export const findProgramme = async (): Promise<ProgrammeDocument> => {
  const { data } = await db.collection('settings').doc('programme').get()
  if (!data) throw new AppError('RULE_VIOLATED', undefined, { rule: 'programmeMissing' })
  return data as ProgrammeDocument
}
