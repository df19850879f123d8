import { AppError } from '@/domain/errors'
import { maySeeReport, mayMoveReport } from '@/domain/report/report'
import { leadOf, type Section, sectionsOf } from '@/domain/report/sections'
import type { Snapshot } from '@/domain/report/snapshot'
import type { ReportView } from '@/types/review/reports.contract'
import type { Context } from '../lib/context'
import { type ReportRecord, reports, snapshots } from './stores'

/** Throws NOT_FOUND for a report that the caller may not read. */
export const readableReport = async ({ person }: Context, id: string): Promise<ReportRecord> => {
  const report = await reports.find(id)
  if (!report || !maySeeReport(person!, report)) throw new AppError('NOT_FOUND')
  return report
}

const snapshotOf = async (id: string | null): Promise<Snapshot | null> => (id === null ? null : snapshots.find(id))

/** The report's figures and its text: made from the frozen snapshot at every reading, so that it is always the same. */
export const contentOf = async (report: ReportRecord): Promise<{ snapshot: Snapshot; lead: string; sections: Section[] }> => {
  const corrects = report.correctsId ? await reports.find(report.correctsId) : null
  const [snapshot, before, corrected] = await Promise.all([
    snapshotOf(report.snapshotId), snapshotOf(report.comparedWithId), snapshotOf(corrects?.snapshotId ?? null),
  ])
  if (!snapshot) throw new Error(`report ${report.id} has lost its snapshot`)
  return { snapshot, lead: leadOf(snapshot), sections: sectionsOf(report, snapshot, before, corrected) }
}

export const headOf = ({ id, kind, title, from, to, edition, state, version, published }: ReportRecord) => ({
  id, kind, title, from, to, edition, state, version, publishedAt: published?.at ?? null,
})

const signedBy = (signed: ReportRecord['approved']): { name: string; at: string } | null => signed && { name: signed.name, at: signed.at }

export const reportView = async ({ person }: Context, report: ReportRecord): Promise<ReportView> => {
  const { snapshot, lead, sections } = await contentOf(report)
  const { addressee, signature, words, nextSteps, audience, correctsId, correction, submitted, approved, published, sentBack } = report
  return {
    ...headOf(report), addressee, signature, lead, sections, words, nextSteps, audience, correctsId, correction,
    takenAt: snapshot.takenAt, rulesVersion: snapshot.rulesVersion, submitted: signedBy(submitted), approved: signedBy(approved), published: signedBy(published),
    sentBack: sentBack && { reason: sentBack.reason, name: sentBack.by.name, at: sentBack.by.at },
    may: mayMoveReport({ personId: person!._id, name: person!.name ?? '', roles: person!.roles }, report),
  }
}
