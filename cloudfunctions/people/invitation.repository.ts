import type { Instant } from '@/domain/calendar/day'
import type { Invitation } from '@/domain/people/invitation'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import { pseudonym } from '../lib/ids'
import type { Transaction } from '../lib/transaction'

/** `_id` is the code's keyed hash: who reads the database cannot redeem it. */
export interface InvitationDocument extends Invitation {
  _id: string
  /** Another id for lists, which leads back to no code. */
  listedId: string
  personName: string | null
  unionName: string | null
  madeAt: Instant
  madeByName: string
  key: string
}

export const invitationHash = (code: string): string => pseudonym('invitation', code)

const invitations = () => db.collection('invitations')

export const findInvitations = async (cursor: string | undefined): Promise<InvitationDocument[]> => {
  const { data } = await invitations().where(cursor ? { key: _.lt(cursor) } : { key: _.gt('') }).orderBy('key', 'desc').limit(pageSize + 1).get()
  return data as InvitationDocument[]
}

export const findInvitation = async (hash: string): Promise<InvitationDocument | null> => {
  const { data } = await invitations().doc(hash).get()
  return (data as InvitationDocument | null) ?? null
}

export const loadInvitation = (t: Transaction, id: string): Promise<InvitationDocument | null> => t.get<InvitationDocument>('invitations', id)
export const saveInvitation = (t: Transaction, invitation: InvitationDocument): Promise<void> => t.set('invitations', invitation)

export const findListedInvitation = async (listedId: string): Promise<InvitationDocument | null> => {
  const { data } = await invitations().where({ listedId }).limit(1).get()
  return (data[0] as InvitationDocument | undefined) ?? null
}
