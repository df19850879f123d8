import type { Instant } from '@/domain/calendar/day'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import { pseudonym } from '../lib/ids'
import { inTransaction } from '../lib/transaction'
import { type OutboxDocument, newsIdOf } from './outbox.repository'

/** How far somebody has read. Its id is a pseudonym: it must not join a person to what they reported in full anonymity. */
interface InboxMark {
  _id: string
  readThrough: string
}

const markId = (openid: string): string => pseudonym('inbox', openid)

export const findMark = async (openid: string): Promise<string> => {
  const { data } = await db.collection('inboxMarks').doc(markId(openid)).get()
  return (data as InboxMark | null)?.readThrough ?? ''
}

/** The mark only moves on. */
export const moveMark = (openid: string, upTo: Instant): Promise<void> =>
  inTransaction(async (t) => {
    const _id = markId(openid)
    const readThrough = `${upTo}_~`
    const before = (await t.get<InboxMark>('inboxMarks', _id))?.readThrough ?? ''
    if (readThrough > before) await t.set('inboxMarks', { _id, readThrough } as InboxMark)
  })

const runOf = async (to: string, bound: object, limit: number): Promise<OutboxDocument[]> => {
  const { data } = await db.collection('outbox').where({ to, ...bound }).orderBy('key', 'desc').limit(limit).get()
  return data as OutboxDocument[]
}

const newest = async (addresses: readonly string[], bound: object, limit: number): Promise<OutboxDocument[]> => {
  const runs = await Promise.all(addresses.map((to) => runOf(to, bound, limit)))
  // Of two that tell the same the later in order stays, so that the page after it begins behind both.
  const once = new Map(runs.flat().sort((a, b) => (a.key < b.key ? 1 : -1)).map((message) => [newsIdOf(message), message]))
  return [...once.values()].sort((a, b) => (a.key < b.key ? 1 : -1)).slice(0, limit)
}

/** A page of several addresses' messages, with the key to go on from. */
export const findInbox = async (addresses: readonly string[], cursor: string | undefined): Promise<{ messages: OutboxDocument[]; nextCursor: string | null }> => {
  const found = await newest(addresses, cursor ? { key: _.lt(cursor) } : {}, pageSize + 1)
  const messages = found.slice(0, pageSize)
  return { messages, nextCursor: found.length > pageSize ? messages.at(-1)!.key : null }
}

/** At most `most`. */
export const findUnread = (addresses: readonly string[], mark: string, most: number): Promise<OutboxDocument[]> =>
  newest(addresses, { key: _.gt(mark) }, most)
