import type { Day } from '@/domain/calendar/day'
import { planPeriod } from '@/domain/people/roster'
import { db } from '../../lib/cloud'

/** The programme in force: the plan's name and period. A later programme replaces it. */
export interface ProgrammeDocument { _id: 'programme'; name: string; fromOn: Day; toOn: Day }

/** The plan's own until another is set: a new environment has none, and its first annexes are the plan's. */
export const findProgramme = async (): Promise<Omit<ProgrammeDocument, '_id'>> => {
  const { data } = await db.collection('settings').doc('programme').get()
  return (data as ProgrammeDocument | null) ?? planPeriod
}
