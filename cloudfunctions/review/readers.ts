import type { Readers } from '@/domain/report/audience'
import { findByRole } from '../people/person.repository'

/**
 * Whom a report or a bulletin is sent to: a district has some dozens of cadres and chairs. What is for every member is found in the app, and nobody
 * is disturbed for it.
 */
export const addressesFor = async (readers: readonly Readers[]): Promise<string[]> => {
  const [cadres, chairs] = await Promise.all([readers.includes('cadre') ? findByRole('cadre') : [], readers.includes('chair') ? findByRole('chair') : []])
  return [...(readers.includes('leader') ? ['leader'] : []), ...new Set([...cadres, ...chairs].map(({ _id }) => `person:${_id}`))]
}
