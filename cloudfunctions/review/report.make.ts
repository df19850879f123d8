import { dayOf } from '@/domain/calendar/day'
import { AppError } from '@/domain/errors'
import { type ReportKind, reportPeriod } from '@/domain/report/report'
import { reportTitle } from '@/domain/report/title'
import type { Context } from '../lib/context'
import { firstAnswer, once } from '../lib/once'
import { DuplicateId } from '../lib/transaction'
import { newId } from './record.repository'
import { takeSnapshot } from './snapshot.take'
import { periodKey, type ReportRecord, reports, snapshots } from './stores'

const refuse = (rule: string, more: object = {}): never => {
  throw new AppError('RULE_VIOLATED', undefined, { rule, ...more })
}

/** The last published report of the kind before this period. */
const lastPublished = async (kind: ReportKind, from: string): Promise<ReportRecord | null> => {
  const { rows } = await reports.page({ 'keys.publishedOf': kind }, 'newest', 'desc', `${from}_`, 1)
  return rows[0] ?? null
}

const editionsOf = async (kind: ReportKind, from: string): Promise<ReportRecord[]> =>
  (await reports.page({ 'keys.period': periodKey({ kind, from }) }, 'newest', 'desc', undefined)).rows

interface Made { kind: ReportKind; on: string; corrects: ReportRecord | null; correction: string }

/** Freezes the figures and makes the draft on them, both in one transaction. */
export const makeReport = async (context: Context, submissionId: string, { kind, on, corrects, correction }: Made): Promise<{ id: string }> => {
  const already = await firstAnswer<{ id: string }>(context, submissionId)
  if (already) return already
  const { from, to } = reportPeriod(kind, on)
  if (from > dayOf(context.now)) refuse('periodNotBegun')
  const editions = await editionsOf(kind, from)
  const open = editions.find(({ state }) => state !== 'published') ?? (corrects ? undefined : editions[0])
  if (open) refuse('alreadyCompiled', { id: open.id })
  const edition = editions.length + 1
  // The id stands in for a unique index: of two who compile at once one is refused.
  const id = `report_${kind}_${from}_${edition}`
  const [snapshot, before] = [await takeSnapshot(newId(context, 'figures', submissionId), kind, on, context.now), await lastPublished(kind, from)]
  return once(context, submissionId, async (t) => {
    await snapshots.add(t, snapshot)
    const report: ReportRecord = {
      id, kind, from, to, title: corrects?.title ?? reportTitle(kind, from), edition, correctsId: corrects?.id ?? null, correction,
      snapshotId: snapshot.id, comparedWithId: before?.snapshotId ?? null, state: 'draft', addressee: corrects?.addressee ?? '领导小组各成员',
      signature: corrects?.signature ?? '领导小组办公室', words: corrects?.words ?? {}, nextSteps: corrects?.nextSteps ?? [], audience: corrects?.audience ?? ['leader', 'cadre'],
      sentBack: null, submitted: null, approved: null, published: null, version: 1, createdAt: context.now,
    }
    await reports.add(t, report)
    return { id }
  }).catch((error: unknown) => {
    if (error instanceof DuplicateId) return refuse('alreadyCompiled', { id })
    throw error
  })
}
