import type { Instant } from '@/domain/calendar/day'
import type { ChangeView } from '@/types/change.view'
import { db } from './cloud'
import type { Transaction } from './transaction'

/** Practices, proposals, sites and settings keep their history here, one entry a version; nothing ever changes or removes it. */
export type Kept = 'practice' | 'proposal' | 'site' | 'setting'

interface ChangeDocument extends ChangeView {
  _id: string
  /** `practice:<id>` */
  of: string
  byId: string
}

interface Entry {
  of: Kept
  id: string
  version: number
  at: Instant
  by: { id: string; name: string }
  did: string
  from: string | null
  to: string
  reason?: string | null
}

export const addChange = (t: Transaction, { of, id, version, at, by, did, from, to, reason = null }: Entry): Promise<void> =>
  t.add('recordChanges', { _id: `${of}_${id}_${version}`, of: `${of}:${id}`, version, at, byId: by.id, byName: by.name, did, from, to, reason } as ChangeDocument)

/** Oldest first; a record has some dozens. */
export const findChanges = async (of: Kept, id: string): Promise<ChangeView[]> => {
  const { data } = await db.collection('recordChanges').where({ of: `${of}:${id}` }).orderBy('version', 'asc').limit(500).get()
  return (data as ChangeDocument[]).map(({ version, at, byName, did, from, to, reason }) => ({ version, at, byName, did, from, to, reason }))
}
