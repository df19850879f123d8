import { type Day, endOfDay, startOfDay } from '@/domain/calendar/day'
import type { Practice } from '@/domain/practice/practice'
import type { Proposal } from '@/domain/proposal/proposal'
import type { Snapshot } from '@/domain/report/snapshot'
import { _, db } from '../lib/cloud'
import { findProposals } from '../proposal/proposal.repository'

const most = 200

/** 经验做法 published in the period, in their order. */
export const findPublished = async (from: Day, to: Day): Promise<Snapshot['deepening']['practices']> => {
  const { data } = await db
    .collection('practices')
    .where({ 'keys.listed': _.gte(startOfDay(from)).and(_.lt(endOfDay(to))) })
    .orderBy('keys.listed', 'desc')
    .limit(most)
    .get()
  return (data as Practice[]).reverse().map(({ title, unionName, copyCount }) => ({ title, unionName: unionName ?? '', copyCount }))
}

/** 对策建议 sent in the period: a district sends some dozens in all. */
export const findSent = async (from: Day, to: Day): Promise<Snapshot['deepening']['proposals']> => {
  const found: Proposal[] = []
  let cursor: string | undefined
  do {
    const page = await findProposals(undefined, cursor)
    found.push(...page.proposals)
    cursor = page.nextCursor ?? undefined
  } while (cursor && found.length < most)
  return found
    .flatMap(({ title, sent, state }) => (sent && sent.on >= from && sent.on <= to ? [{ title, body: sent.body, on: sent.on, state }] : []))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}
