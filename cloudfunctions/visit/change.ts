import { withVisit } from '@/domain/liaison/liaison.counting'
import { AppError } from '@/domain/errors'
import type { Visit } from '@/domain/visit/visit'
import { isOver } from '@/domain/visit/visit.counting'
import type { VisitActor } from '@/domain/visit/visit.policy'
import { findOfUnion, type LiaisonDocument, loadLiaison, saveLiaison } from '../liaison/liaison.repository'
import { loadUnion, saveUnion, withLastContact } from '../liaison/union.repository'
import type { Context } from '../lib/context'
import { once } from '../lib/once'
import type { Transaction } from '../lib/transaction'
import { callerOf, visitActorOf } from './actor'
import { addEntry, type Entry } from './history.repository'
import { queueVisitNotices, type VisitNotice } from './notices'
import { findNewestOfUnion, findVisit, loadVisit, saveVisit } from './visit.repository'

export interface Changed {
  visit: Visit
  /** Absent: saved without an entry, as a draft is. */
  entry?: Entry
  notices?: VisitNotice[]
}

/** The visit after it was saved, with the pairs it may count for, as they now stand. */
export interface Saved { visit: Visit; pairs: LiaisonDocument[] }

/**
 * One person's change of one visit: load, decide, save, answer. The visit, its history, what its pairs count and when its union
 * was last seen change together; who may do it and what stands is asked again inside, because somebody may have acted since.
 */
export const changeVisit = async <T>(
  context: Context,
  { visitId, submissionId }: { visitId: string; submissionId: string },
  may: (actor: VisitActor, visit: Visit) => boolean,
  change: (visit: Visit, t: Transaction) => Changed | Promise<Changed>,
  answer: (saved: Saved) => T,
): Promise<T> => {
  const [actor, found] = await Promise.all([visitActorOf(context), findVisit(visitId)])
  if (!found || !may(actor, found)) throw new AppError('NOT_FOUND')
  const [pairs, others] = await Promise.all([findOfUnion(found.unionId), findNewestOfUnion(found.unionId, visitId)])
  return once(context, submissionId, async (t) => {
    const before = await loadVisit(t, visitId)
    if (!before || !may(actor, before)) throw new AppError('NOT_FOUND')
    const { visit: after, entry, notices = [] } = await change(before, t)
    const visit = { ...after, version: before.version + 1 }
    await saveVisit(t, visit)
    if (entry) await addEntry(t, visit, callerOf(context), entry, context.now)
    await queueVisitNotices(t, visit, notices, context.now)
    const counted = isOver(before) || isOver(visit) ? await count(t, before, visit, pairs, others) : pairs
    return answer({ visit, pairs: counted })
  })
}

/** Only what changes is written: most changes of a visit leave a pair's count as it was. */
const count = async (t: Transaction, before: Visit, visit: Visit, pairs: readonly LiaisonDocument[], others: readonly Visit[]): Promise<LiaisonDocument[]> => {
  const counted: LiaisonDocument[] = []
  for (const { _id } of pairs) {
    const pair = await loadLiaison(t, _id)
    if (!pair) continue
    const next = { ...pair, ...withVisit({ ...pair, id: _id }, visit) }
    if (JSON.stringify(next) !== JSON.stringify({ ...pair, visits: pair.visits ?? {} })) await saveLiaison(t, next)
    counted.push(next)
  }
  const union = await loadUnion(t, visit.unionId)
  // A first finish can only move the union's dates on; a change of a finished visit may move them back.
  const next = union && withLastContact(union, isOver(before) ? [...others, visit] : [visit], { isAnew: isOver(before) })
  if (next && next !== union) await saveUnion(t, next)
  return counted
}

/** A pair that this visit may count for, as it stands. */
export const pairOf = (visit: Visit, pairs: readonly LiaisonDocument[], personId: string): LiaisonDocument | null =>
  pairs.find((pair) => pair.personId === personId && pair.unionId === visit.unionId) ?? null
