import { fieldDone } from '@/domain/liaison/liaison.counting'
import type { Visit } from '@/domain/visit/visit'
import { countsAsField, isUnverified, needsNote } from '@/domain/visit/visit'
import type { CheckedIn, VisitRow, VisitView } from '@/types/visit.contract'
import type { LiaisonDocument } from '../liaison/liaison.repository'
import { photosOf } from '../lib/files'

export const checkedInView = (visit: Visit): CheckedIn => ({
  visitId: visit.id,
  checkedInAt: visit.checkedInAt,
  placing: visit.placing,
  distanceMeters: visit.distanceMeters,
  placeName: visit.placeName,
  needsNote: needsNote(visit.placing),
})

export const visitRow = (visit: Visit): VisitRow => ({
  id: visit.id,
  unionName: visit.unionName,
  personName: visit.personName,
  mode: visit.mode,
  visitedOn: visit.visitedOn,
  checkedInAt: visit.checkedInAt,
  isFinished: visit.finishedAt !== null,
  placing: visit.placing,
  isUnverified: isUnverified(visit),
  countsAsField: countsAsField(visit),
  topics: visit.topics,
  problemCount: visit.problems.length,
})

export const visitView = async (visit: Visit, pair: LiaisonDocument | null, viewerId: string): Promise<VisitView> => {
  const done = pair ? fieldDone(pair, Number(visit.visitedOn.slice(0, 4))) : 0
  return {
    ...visitRow(visit),
    unionId: visit.unionId,
    distanceMeters: visit.distanceMeters,
    placeName: visit.placeName,
    note: visit.note,
    record: visit.record,
    photos: await photosOf(visit.photos),
    problems: visit.problems,
    isYours: visit.personId === viewerId,
    ordinal: visit.finishedAt === null ? done + 1 : done,
  }
}
