import type { Instant } from '@/domain/calendar/day'
import { _, db } from '../lib/cloud'
import { find, type Page } from './problem.lists.repository'

type Decider = 'office' | 'leader'

const keyFor = { office: 'officeDecision', leader: 'leaderDecision' } as const

/** The lines of which a decision waits, those that wait the longest first. */
export const findDecisions = (decider: Decider, now: Instant, cursor: string | undefined): Promise<Page> =>
  find({ equal: { ledger: 'general' }, sort: keyFor[decider], direction: 'asc', below: `${now}~` }, cursor)

/** Since when each of them waits, the longest first; as many as `most`. */
export const decisionsSince = async (decider: Decider, now: Instant, most: number): Promise<Instant[]> => {
  const path = `keys.${keyFor[decider]}`
  const { data } = await db
    .collection('problems')
    .where({ ledger: 'general', [path]: _.lte(`${now}~`) })
    .orderBy(path, 'asc')
    .field({ [path]: true })
    .limit(most)
    .get()
  return (data as { keys: Record<string, string> }[]).map(({ keys }) => keys[keyFor[decider]]!.slice(0, now.length))
}

/** As many as `most`. */
export const countDecisions = async (decider: Decider, now: Instant, most: number): Promise<number> => (await decisionsSince(decider, now, most)).length
