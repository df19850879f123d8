import { AppError } from '@/domain/errors'
import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { maySeeAll } from '../../../people/scope'
import { countDecisions } from '../../decision.repository'
import { countDesks, countDesksOf } from '../../desk.counts'

const most = 99

export const deskCounts: Handler<typeof problemContract.deskCounts> = async ({ person, now }) => {
  const { roles, unionIds } = person!
  if (!maySeeAll(person!)) {
    if (unionIds.length === 0) throw new AppError('FORBIDDEN')
    return { ...(await countDesksOf(unionIds, now)), decisions: 0 }
  }
  const isOffice = roles.includes('office') || !roles.includes('leader')
  const [counted, decisions] = await Promise.all([countDesks(now), countDecisions(isOffice ? 'office' : 'leader', now, most)])
  return { ...counted, decisions }
}
