import type { Instant } from '@/domain/calendar/day'
import { _, db } from '../lib/cloud'

/** A page of lines and the key after which the next begins. */
export interface DuePage { ids: string[]; after: string | null }

type Row = { _id: string; keys: Record<string, string> }

/** Greater than any id behind a key's own part. */
const afterAll = '~'

const pageOf = async (key: 'nextTimerAt' | 'countedBy', above: string | null, below: string, limit: number): Promise<DuePage> => {
  const path = `keys.${key}`
  const bounds = [{ [path]: _.lt(below) }, ...(above === null ? [] : [{ [path]: _.gt(above) }])]
  const { data } = await db
    .collection('problems')
    .where(_.and(...(bounds as [object])))
    .orderBy(path, 'asc')
    .field({ _id: true, [path]: true })
    .limit(limit)
    .get()
  const rows = data as Row[]
  const last = rows.at(-1)
  return { ids: rows.map(({ _id }) => _id), after: rows.length === limit && last ? last.keys[key]! : null }
}

/** The lines that time alone moves by now, earliest first. */
export const findTimerDue = (now: Instant, after: string | null, limit: number): Promise<DuePage> =>
  pageOf('nextTimerAt', after, `${now}_${afterAll}`, limit)

/** The lines under way whose dates were counted by another calendar than the one with this mark. */
export const findCountedBefore = (mark: string, after: string | null, limit: number): Promise<DuePage> => pageOf('countedBy', after, mark, limit)
export const findCountedAfter = (mark: string, after: string | null, limit: number): Promise<DuePage> =>
  pageOf('countedBy', after ?? `${mark}_${afterAll}`, afterAll, limit)
