import { byMonth } from '@/domain/visit/visit.tally'
import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { maySeeAll } from '../../people/scope'
import { readVisits } from '../visit.repository'

/** Of the district for whoever reviews it, else of the caller alone: nobody reads another's year. */
export const year: Handler<typeof visitContract.year> = async ({ person }, { year: wanted, scope = 'all' }) => {
  const isAll = scope === 'all' && maySeeAll(person!)
  const visits = await readVisits({ personId: isAll ? null : person!._id, from: `${wanted}-01-01`, to: `${wanted}-12-31` })
  return { year: wanted, isAll, months: byMonth(visits, wanted) }
}
