import type { Instant } from '@/domain/calendar/day'
import type { Role } from '@/domain/people/role'
import { pageSize } from '@/types/fields'
import type { OwnApplication } from '@/types/people/applications.contract'
import { _, db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

export interface ApplicationDocument {
  _id: string
  applicantId: string
  kind: 'role' | 'account'
  role: Role | null
  unionId: string | null
  unionName: string | null
  name: string
  words: string
  /** Null once it is decided. */
  phone: string | null
  state: OwnApplication['state']
  at: Instant
  decidedAt: Instant | null
  decidedByName: string | null
  note: string | null
  key: string
  waitingKey: string | null
  decidedKey: string | null
}

const applications = () => db.collection('applications')

export const findLatest = async (applicantId: string): Promise<ApplicationDocument | null> => {
  const { data } = await applications().where({ applicantId }).orderBy('key', 'desc').limit(1).get()
  return (data[0] as ApplicationDocument | undefined) ?? null
}

/** All of somebody's, newest first; retention keeps them few. */
export const findAllOf = async (applicantId: string): Promise<ApplicationDocument[]> => {
  const { data } = await applications().where({ applicantId }).orderBy('key', 'desc').limit(200).get()
  return data as ApplicationDocument[]
}

export const findApplications = async (isWaiting: boolean, cursor: string | undefined): Promise<{ found: ApplicationDocument[]; nextCursor: string | null }> => {
  const field = isWaiting ? 'waitingKey' : 'decidedKey'
  const bound = cursor ? (isWaiting ? _.gt(cursor) : _.lt(cursor)) : _.gt('')
  const { data } = await applications().where({ [field]: bound }).orderBy(field, isWaiting ? 'asc' : 'desc').limit(pageSize + 1).get()
  const found = (data as ApplicationDocument[]).slice(0, pageSize)
  return { found, nextCursor: data.length > pageSize ? found.at(-1)![field] : null }
}

export const loadApplication = (t: Transaction, id: string): Promise<ApplicationDocument | null> => t.get<ApplicationDocument>('applications', id)
export const saveApplication = (t: Transaction, application: ApplicationDocument): Promise<void> => t.set('applications', application)
