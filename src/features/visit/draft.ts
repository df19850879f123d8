import type { Instant } from '@/domain/calendar/day'
import { countCharacters } from '@/domain/text'
import type { Topic, VisitMode } from '@/domain/visit/vocabulary'
import type { ClientErrorCode } from '@/src/lib/client-error'
import { newId } from '@/src/lib/new-id'
import type { DraftPhoto } from '@/src/lib/use-photos'
import type { Fix } from '@/src/platform/contract'
import type { Input } from '@/types/contracts'
import type { CheckedIn, foundCategories, VisitView } from '@/types/visit.contract'

/** Why a field visit has no place: the phone's reasons, or the person gave none. */
export type PlaceReason = Extract<Fix, { isFound: false }>['reason'] | 'notGiven'

export type FoundFix = Omit<Extract<Fix, { isFound: true }>, 'isFound'>

export type FoundCategory = (typeof foundCategories)[number]

/** A problem brought back, as far as it is written. */
export interface FoundProblem {
  submissionId: string
  category: FoundCategory | null
  description: string
}

/** A practice seen there, as far as it is written; becomes a draft that its author goes on with. */
export interface FoundPractice {
  submissionId: string
  title: string
  description: string
}

type WholeProblem = FoundProblem & { category: FoundCategory }

export const descriptionMin = 10

/** Whether the ledger can take it. */
export const isWhole = (problem: FoundProblem): problem is WholeProblem =>
  problem.category !== null && countCharacters(problem.description) >= descriptionMin

/** Its sheet was opened, and nothing was written. */
export const isBlank = ({ category, description }: FoundProblem): boolean => category === null && description.trim() === ''

export const practiceMin = { title: 2, description: 10 }

export const isWholePractice = ({ title, description }: FoundPractice): boolean =>
  countCharacters(title) >= practiceMin.title && countCharacters(description) >= practiceMin.description

export const isBlankPractice = ({ title, description }: FoundPractice): boolean => title.trim() === '' && description.trim() === ''

/** What a check-in says; the phone's time counts when it could not be sent at once. */
export interface UnsentCheckIn {
  fix: FoundFix | null
  /** What the union's code held, when one was read. */
  code: string | null
  at: Instant
  /** The server's newest word before it. */
  lastContactAt: Instant | null
  /** An attempt was made and had no answer, or there was no network. */
  isTried: boolean
}

export type SendStep = 'checkIn' | 'photos' | 'finish'

/** The server said no; it stays here with why, until it is mended. */
export interface Refusal {
  step: SendStep
  code: ClientErrorCode
  details: Readonly<Record<string, unknown>>
  at: Instant
}

export type FinishInput = Omit<Input<'visit.finish'>, 'visitId'>

/** A visit as it stands on this phone until the server has all of it. Plain JSON; its pictures are kept beside it. */
export interface VisitDraft {
  /** Its name on this phone, and the submissionId of the check-in. */
  id: string
  union: { id: string; name: string }
  mode: VisitMode
  planId: string | null
  /** The plan was sent, or waits, from this phone: the server knows it by its submission and its place in it. */
  plannedBy: Input<'visit.checkIn'>['plannedBy']
  /** The phone's time; only to show. */
  startedAt: Instant
  /** What the server answered; null until it did. */
  checkedIn: CheckedIn | null
  /** Set while a check-in has no answer. */
  unsentCheckIn: UnsentCheckIn | null
  /** A place or a code given after the check-in, on its way. */
  unsentPlace: { submissionId: string; fix: FoundFix } | null
  unsentCode: { submissionId: string; text: string } | null
  placeReason: PlaceReason | null
  accuracyMeters: number | null
  /** The phone repeated a place it had found before. */
  isFixOld: boolean
  note: string
  topics: Topic[]
  record: string
  /** Opinions heard. */
  opinions: string
  /** Who of the union took part. */
  participants: string
  companions: { id: string; name: string }[]
  problems: FoundProblem[]
  practices: FoundPractice[]
  /** The submissionId of finishing. */
  finishId: string
  /** 完成走访 was tapped and did not get through. */
  isWaitingToSend: boolean
  /** What 完成走访 sent, while nobody knows whether it arrived: sent again it must be the same. */
  sent: FinishInput | null
  refusal: Refusal | null
  /** Whose visit it is, when the record is written for somebody else. */
  forName: string | null
  /** The version of the visit that this phone has seen, for saving as one goes. */
  version: number | null
}

/** The plan that a visit carries out. */
export type MeantPlan = Pick<VisitDraft, 'planId' | 'plannedBy' | 'mode' | 'topics' | 'companions'>

export const newDraft = (union: VisitDraft['union'], mode: VisitMode, now: Instant, plan?: MeantPlan): VisitDraft => ({
  id: newId(),
  union,
  mode,
  planId: plan?.planId ?? null,
  plannedBy: plan?.plannedBy ?? null,
  startedAt: now,
  checkedIn: null,
  unsentCheckIn: null,
  unsentPlace: null,
  unsentCode: null,
  placeReason: null,
  accuracyMeters: null,
  isFixOld: false,
  note: '',
  topics: plan?.topics ?? [],
  record: '',
  opinions: '',
  participants: '',
  companions: plan?.companions ?? [],
  problems: [],
  practices: [],
  finishId: newId(),
  isWaitingToSend: false,
  sent: null,
  refusal: null,
  forName: null,
  version: null,
})

/** What was kept before the app learnt more about visits. */
export const completed = (kept: VisitDraft): VisitDraft => {
  const { unsentCheckIn } = kept
  const blank = newDraft(kept.union, kept.mode, kept.startedAt)
  return { ...blank, ...kept, unsentCheckIn: unsentCheckIn && { ...{ code: null, lastContactAt: null, isTried: true }, ...unsentCheckIn } }
}

const checkedInOf = (visit: VisitView): CheckedIn => ({
  visitId: visit.id,
  checkedInAt: visit.checkedInAt,
  placing: visit.placing,
  distanceMeters: visit.distanceMeters,
  placeName: visit.placeName,
  needsNote: visit.placing === 'out' || visit.placing === 'unsure',
  isCodeProof: visit.proofs.includes('code'),
  sentLate: visit.sentLate && { phoneAt: visit.sentLate.phoneAt, isDaySettled: visit.sentLate.day !== 'awaiting' },
})

/** The words that the server keeps of an open visit. */
export const wordsOf = ({ draft, companions }: VisitView): Partial<VisitDraft> =>
  draft
    ? {
        topics: draft.topics,
        record: draft.record,
        opinions: draft.opinions,
        participants: draft.participants,
        note: draft.note,
        problems: draft.problems,
        practices: draft.practices,
        companions: companions.filter(({ id }) => draft.companionIds.includes(id)),
      }
    : { companions: companions.map(({ id, name }) => ({ id, name })) }

/** An open visit that began on another phone, or whose draft is gone, or that is written for somebody else. */
export const draftOfVisit = (visit: VisitView): VisitDraft => ({
  ...newDraft({ id: visit.unionId, name: visit.unionName }, visit.mode, visit.checkedInAt),
  planId: visit.planId,
  checkedIn: checkedInOf(visit),
  note: visit.note ?? '',
  topics: visit.topics,
  ...wordsOf(visit),
  forName: visit.isYours ? null : visit.personName,
  version: visit.version,
})

/** The pictures that the server keeps of an open visit. */
export const picturesOf = ({ draft }: VisitView): DraftPhoto[] => (draft?.pictures ?? []).map(({ fileId, url }) => ({ id: newId(), path: url, fileId }))

const atOnceMs = 60_000

/** A check-in that waited is sent with the phone's time, one of now without. */
export const phoneTimeOf = ({ at, lastContactAt, isTried }: UnsentCheckIn, now: Instant): Input<'visit.checkIn'>['phone'] =>
  isTried || Math.abs(Date.parse(now) - Date.parse(at)) > atOnceMs ? { phoneAt: at, lastContactAt } : null
