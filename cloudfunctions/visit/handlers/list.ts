import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { maySeeAll } from '../../people/scope'
import { findVisits } from '../visit.repository'
import { visitRow } from '../visit.view'

/** Whoever asks for all without the role for it gets their own: the scope comes from the roles. */
export const list: Handler<typeof visitContract.list> = async ({ person }, { scope, from, to, cursor }) => {
  const personId = scope === 'all' && maySeeAll(person!) ? null : person!._id
  const { visits, nextCursor } = await findVisits({ personId, from, to, cursor })
  return { rows: visits.map(visitRow), nextCursor }
}
