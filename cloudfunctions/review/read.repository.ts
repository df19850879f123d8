import { createHash } from 'node:crypto'
import { _, db } from '../lib/cloud'
import { pseudonym } from '../lib/ids'
import { inTransaction } from '../lib/transaction'

/** Who read what is kept under a name that leads back to nobody, only so that nobody counts twice. */
const readId = (openid: string, bulletinId: string): string => pseudonym('bulletinRead', openid, bulletinId)

/** Many may open a bulletin in the same minute: the count is spread. */
const shards = 4
const shardIds = (bulletinId: string): string[] => Array.from({ length: shards }, (_one, i) => `${bulletinId}_${i}`)

export const countReader = (openid: string, bulletinId: string): Promise<void> =>
  inTransaction(async (t) => {
    const id = readId(openid, bulletinId)
    if (await t.get('bulletinReads', id)) return
    await t.add('bulletinReads', { _id: id })
    const shard = shardIds(bulletinId)[createHash('sha256').update(id).digest()[0]! % shards]!
    if (!(await t.update('bulletinCounts', shard, { count: _.inc(1) }))) await t.set('bulletinCounts', { _id: shard, count: 1 } as { _id: string })
  })

export const countReaders = async (bulletinId: string): Promise<number> => {
  const { data } = await db.collection('bulletinCounts').where({ _id: _.in(shardIds(bulletinId)) }).limit(shards).get()
  return (data as { count: number }[]).reduce((sum, { count }) => sum + count, 0)
}

/** Which of these the caller has read. */
export const findRead = async (openid: string, bulletinIds: readonly string[]): Promise<Set<string>> => {
  if (bulletinIds.length === 0) return new Set()
  const byRead = new Map(bulletinIds.map((id) => [readId(openid, id), id]))
  const { data } = await db.collection('bulletinReads').where({ _id: _.in([...byRead.keys()]) }).limit(bulletinIds.length).get()
  return new Set((data as { _id: string }[]).flatMap(({ _id }) => byRead.get(_id) ?? []))
}
