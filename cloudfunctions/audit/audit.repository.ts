import { type AuditAction, type AuditGroup, groupOf } from '@/domain/audit/action'
import type { Instant } from '@/domain/calendar/day'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import type { Context } from '../lib/context'
import { randomId } from '../lib/ids'
import type { Transaction } from '../lib/transaction'

/** One entry: only ever added. `scope` keeps what concerns complaints about conduct apart. */
export interface AuditDocument {
  _id: string
  key: string
  at: Instant
  scope: 'general' | 'conduct'
  action: AuditAction
  group: AuditGroup
  byId: string
  byName: string
  forName: string | null
  /** As people know it. */
  about: string | null
  problemId: string | null
  personId: string | null
}

/** What was done, and to what. */
export interface Noted {
  action: AuditAction
  about: string | null
  problemId?: string
  personId?: string
  isConduct?: boolean
}

type By = Pick<Context, 'now' | 'record' | 'person' | 'deputy'>

const entryOf = ({ now, record, person, deputy }: By, { action, about, problemId = undefined, personId = undefined, isConduct = false }: Noted): AuditDocument => {
  const _id = randomId()
  return {
    _id, key: `${now}_${_id}`, at: now, scope: isConduct ? 'conduct' : 'general', action, group: groupOf(action), byId: record?._id ?? 'system', byName: record?.name ?? '系统',
    forName: deputy ? person!.name : null, about, problemId: problemId ?? null, personId: personId ?? null,
  }
}

/** With the change that it tells of. */
export const noteAudit = (t: Transaction, by: By, noted: Noted): Promise<void> => t.add('audit', entryOf(by, noted))

/** A read: before what was asked for is answered, so that nothing is read without it. */
export const noteRead = async (by: By, noted: Noted): Promise<void> => {
  await db.collection('audit').add({ data: entryOf(by, noted) })
}

type Scope = AuditDocument['scope']

/** By one of them at most: what it is about goes before the group. */
export interface AuditChoice { group?: AuditGroup | undefined; about?: string | undefined }

const runOf = async (scope: Scope, { group, about }: AuditChoice, cursor: string | undefined, limit: number): Promise<AuditDocument[]> => {
  const { data } = await db
    .collection('audit')
    .where({ scope, ...(about ? { about } : group ? { group } : {}), ...(cursor ? { key: _.lt(cursor) } : {}) })
    .orderBy('key', 'desc')
    .limit(limit)
    .get()
  return data as AuditDocument[]
}

/** A page of the given scopes, newest first. */
export const findEntries = async (
  scopes: readonly Scope[], choice: AuditChoice, cursor: string | undefined, limit = pageSize,
): Promise<{ entries: AuditDocument[]; nextCursor: string | null }> => {
  const found = (await Promise.all(scopes.map((scope) => runOf(scope, choice, cursor, limit + 1)))).flat().sort((a, b) => (a.key < b.key ? 1 : -1))
  const entries = found.slice(0, limit)
  return { entries, nextCursor: found.length > limit ? entries.at(-1)!.key : null }
}

/** In the order of their keys, after one and up to another. */
export const findStretch = async (after: string, upTo: string, limit: number): Promise<AuditDocument[]> => {
  const { data } = await db.collection('audit').where({ key: _.gt(after).and(_.lte(upTo)) }).orderBy('key', 'asc').limit(limit).get()
  return data as AuditDocument[]
}
