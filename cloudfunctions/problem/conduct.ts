import type { Facts } from '@/domain/problem/problem.decision'
import { findSetting } from '../lib/settings.repository'
import { findByRole, findReportsTo } from '../people/person.repository'
import { findProblem } from './problem.repository'

/** Who serves in supervision and who takes what concerns supervision itself, for complaints about cadres' conduct. */
export const conductFacts = async (): Promise<NonNullable<Facts['conduct']>> => {
  const [supervision, setting, reportsTo] = await Promise.all([findByRole('supervision'), findSetting('conduct'), findReportsTo()])
  return {
    supervisionIds: supervision.map(({ _id }) => _id),
    alternateId: setting?.alternateId ?? null,
    reportsTo,
  }
}

/** Whether a line is of that ledger; one that is not there is of none. */
export const isOfConduct = async (id: string): Promise<boolean> => (await findProblem(id))?.ledger === 'conduct'
