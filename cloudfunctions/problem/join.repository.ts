import type { Instant } from '@/domain/calendar/day'
import { db } from '../lib/cloud'
import type { Transaction } from '../lib/transaction'

/** 我也遇到: its reporter says that the line is the same as a published one. The office joins the two, or does not. */
export interface JoinDocument {
  _id: string
  problemId: string
  mainId: string
  at: Instant
}

export const saveJoin = (t: Transaction, problemId: string, mainId: string, at: Instant): Promise<void> =>
  t.set('joins', { _id: problemId, problemId, mainId, at } as JoinDocument)

export const findJoin = async (problemId: string): Promise<JoinDocument | null> => {
  const { data } = await db.collection('joins').doc(problemId).get()
  return (data as JoinDocument | null) ?? null
}

/** Those that would join this one, the first first. */
export const findJoining = async (mainId: string, limit: number): Promise<JoinDocument[]> => {
  const { data } = await db.collection('joins').where({ mainId }).orderBy('at', 'asc').limit(limit).get()
  return data as JoinDocument[]
}
