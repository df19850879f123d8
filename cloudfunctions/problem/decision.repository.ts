import type { Instant } from '@/domain/calendar/day'
import { _, db } from '../lib/cloud'
import { find, type Page } from './problem.lists.repository'

type Decider = 'office' | 'leader'

const keyFor = { office: 'officeDecision', leader: 'leaderDecision' } as const

/** The lines of which a decision waits, those that wait the longest first. */
export const findDecisions = (decider: Decider, now: Instant, cursor: string | undefined): Promise<Page> =>
  find({ equal: { ledger: 'general' }, sort: keyFor[decider], direction: 'asc', below: `${now}~` }, cursor)

/** As many as `most`. */
export const countDecisions = async (decider: Decider, now: Instant, most: number): Promise<number> => {
  const path = `keys.${keyFor[decider]}`
  const { data } = await db
    .collection('problems')
    .where({ ledger: 'general', [path]: _.lte(`${now}~`) })
    .orderBy(path, 'asc')
    .field({ _id: true })
    .limit(most)
    .get()
  return data.length
}
