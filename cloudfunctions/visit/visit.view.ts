import { ordinalOn } from '@/domain/liaison/liaison.counting'
import { awaitsConfirmation, isUnverified, needsNote, openMarks, proofsOf, type Visit } from '@/domain/visit/visit'
import { countsAsField } from '@/domain/visit/visit.counting'
import { mayConfirmRecord, mayMend, mayWrite, type VisitActor } from '@/domain/visit/visit.policy'
import type { CodeRefusal } from '@/domain/visit/vocabulary'
import type { CheckedIn, VisitRow, VisitView } from '@/types/visit.contract'
import type { LiaisonDocument } from '../liaison/liaison.repository'
import { picturesFor } from '../content/pictures'

export const checkedInView = (visit: Visit, codeRefusal: CodeRefusal | null = null): CheckedIn => ({
  visitId: visit.id,
  checkedInAt: visit.checkedInAt,
  placing: visit.placing,
  distanceMeters: visit.distanceMeters,
  placeName: visit.placeName,
  needsNote: needsNote(visit.placing),
  isCodeProof: visit.code !== null,
  codeRefusal,
  sentLate: visit.sentLate && { phoneAt: visit.sentLate.phoneAt, isDaySettled: visit.sentLate.day !== 'awaiting' },
  version: visit.version,
})

/** A record written for them, or their word that they came along. */
const waitsFor = (visit: Visit, personId: string): boolean =>
  (visit.personId === personId && awaitsConfirmation(visit)) ||
  (visit.finishedAt !== null && visit.canceled === null && visit.companions.some(({ id, confirmedAt }) => id === personId && confirmedAt === null))

export const visitRow = (visit: Visit, viewerId: string): VisitRow => ({
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
  isSentLate: visit.sentLate !== null,
  isCanceled: visit.canceled !== null,
  isYourTurn: waitsFor(visit, viewerId),
})

const explanationOf = <T extends { words: string; byName: string; at: string }>({ words, byName, at }: T) => ({ words, byName, at })

const draftView = async ({ draft, finishedAt, canceled }: Visit): Promise<VisitView['draft']> => {
  if (!draft || finishedAt !== null || canceled) return null
  const { by, ...rest } = draft
  return { ...rest, byName: by.name, pictures: await picturesFor(draft.photos, { isAuthor: true }) } as VisitView['draft']
}

export const visitView = async (visit: Visit, pair: LiaisonDocument | null, actor: VisitActor): Promise<VisitView> => {
  const isOpen = visit.finishedAt === null && visit.canceled === null
  const marks = openMarks(visit)
  const mends = mayMend(actor, visit)
  return {
    ...visitRow(visit, actor.personId),
    unionId: visit.unionId,
    distanceMeters: visit.distanceMeters,
    placeName: visit.placeName,
    note: visit.note,
    record: visit.record,
    photos: await picturesFor(visit.photos, { isAuthor: visit.personId === actor.personId }),
    problems: visit.problems,
    isYours: visit.personId === actor.personId,
    ordinal: ordinalOn(pair ?? { fieldDays: {} }, visit.visitedOn),
    version: visit.version,
    planId: visit.planId,
    opinions: visit.opinions,
    participants: visit.participants,
    practices: visit.practices,
    companions: visit.companions.map(({ id, name, confirmedAt }) => ({ id, name, hasConfirmed: confirmedAt !== null })),
    proofs: proofsOf(visit),
    codeKind: visit.code?.kind ?? null,
    chair: visit.chair && { answer: visit.chair.answer, byName: visit.chair.byName, at: visit.chair.at, words: visit.chair.words },
    sentLate: visit.sentLate && { phoneAt: visit.sentLate.phoneAt, day: visit.sentLate.day },
    marks,
    explanations: Object.fromEntries(Object.entries(visit.explanations).map(([mark, said]) => [mark, explanationOf(said)])),
    canceled: visit.canceled && explanationOf(visit.canceled),
    writtenByName: visit.writtenBy?.name ?? null,
    awaitsConfirmation: awaitsConfirmation(visit),
    draft: mayWrite(actor, visit) ? await draftView(visit) : null,
    may: {
      write: isOpen && mayWrite(actor, visit),
      confirm: mayConfirmRecord(actor, visit) && waitsFor(visit, actor.personId),
      cancel: mends && visit.canceled === null,
      correct: mends && visit.finishedAt !== null && visit.canceled === null,
      explain: mends && marks.some((mark) => mark !== 'day'),
      decideDay: actor.isOfOffice && visit.sentLate !== null && visit.canceled === null,
    },
  }
}
