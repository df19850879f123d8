import type { Facts } from '@/domain/problem/problem.decision'
import { findAlternate } from '../people/alternate'
import { findByRole, findReportsTo } from '../people/person.repository'
import { findProblem } from './problem.repository'

/** Who serves in supervision and who takes what concerns supervision itself, for complaints about cadres' conduct. */
export const conductFacts = async (): Promise<NonNullable<Facts['conduct']>> => {
  const [supervision, alternate, reportsTo] = await Promise.all([findByRole('supervision'), findAlternate(), findReportsTo()])
  return {
    supervisionIds: supervision.map(({ _id }) => _id),
    alternateId: alternate?.id ?? null,
    reportsTo,
  }
}

/** Whether a line is of that ledger; one that is not there is of none. */
export const isOfConduct = async (id: string): Promise<boolean> => (await findProblem(id))?.ledger === 'conduct'
