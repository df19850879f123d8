import type { Facts } from '@/domain/problem/problem.decision'
import { db } from '../lib/cloud'
import { findByRole } from '../people/person.repository'

/** Who serves in supervision and who takes what concerns supervision itself, for complaints about cadres' conduct. */
export const conductFacts = async (): Promise<NonNullable<Facts['conduct']>> => {
  const [supervision, { data }] = await Promise.all([findByRole('supervision'), db.collection('settings').doc('conduct').get()])
  return {
    supervisionIds: supervision.map(({ _id }) => _id),
    alternateId: (data as { alternateId?: string } | null)?.alternateId ?? null,
    reportingIds: [],
  }
}
