import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import { pseudonym } from '../lib/ids'
import type { Transaction } from '../lib/transaction'

/** That somebody follows a published problem. */
export interface FollowDocument {
  _id: string
  personId: string
  publicationId: string
  isOn: boolean
  /** When it was begun, with the id behind it. */
  key: string
}

export const followId = (personId: string, publicationId: string): string => pseudonym('follow', personId, publicationId).slice(0, 24)

export const saveFollow = (t: Transaction, personId: string, publicationId: string, isOn: boolean, now: string): Promise<void> => {
  const _id = followId(personId, publicationId)
  return t.set('follows', { _id, personId, publicationId, isOn, key: `${now}_${_id}` } as FollowDocument)
}

export const isFollowing = async (personId: string, publicationId: string): Promise<boolean> => {
  const { data } = await db.collection('follows').doc(followId(personId, publicationId)).get()
  return (data as FollowDocument | null)?.isOn === true
}

export const findFollowed = async (personId: string, cursor: string | undefined): Promise<{ follows: FollowDocument[]; nextCursor: string | null }> => {
  const { data } = await db
    .collection('follows')
    .where({ personId, isOn: true, ...(cursor ? { key: _.lt(cursor) } : {}) })
    .orderBy('key', 'desc')
    .limit(pageSize + 1)
    .get()
  const found = data as FollowDocument[]
  const follows = found.slice(0, pageSize)
  return { follows, nextCursor: found.length > pageSize ? follows.at(-1)!.key : null }
}

/** Who follows, in the order of their ids. */
export const findFollowers = async (publicationId: string, after: string | undefined, limit: number): Promise<FollowDocument[]> => {
  const { data } = await db
    .collection('follows')
    .where({ publicationId, isOn: true, ...(after ? { key: _.gt(after) } : {}) })
    .orderBy('key', 'asc')
    .limit(limit)
    .get()
  return data as FollowDocument[]
}
