import type { Instant } from '@/domain/calendar/day'
import { countCharacters } from '@/domain/text'
import type { Topic, VisitMode } from '@/domain/visit/vocabulary'
import type { Fix } from '@/src/platform/contract'
import { newId } from '@/src/lib/new-id'
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

type WholeProblem = FoundProblem & { category: FoundCategory }

export const descriptionMin = 10

/** Whether the ledger can take it. */
export const isWhole = (problem: FoundProblem): problem is WholeProblem =>
  problem.category !== null && countCharacters(problem.description) >= descriptionMin

/** Its sheet was opened, and nothing was written. */
export const isBlank = ({ category, description }: FoundProblem): boolean => category === null && description.trim() === ''

/** A visit as it stands on this phone until the server has all of it. Plain JSON; its pictures are kept beside it. */
export interface VisitDraft {
  /** Its name on this phone, and the submissionId of the check-in. */
  id: string
  union: { id: string; name: string }
  mode: VisitMode
  /** The phone's time; only to show. */
  startedAt: Instant
  /** What the server answered; null until it did. */
  checkedIn: CheckedIn | null
  /** Set while a check-in has no answer; a fix is worth sending for ten minutes. */
  unsentCheckIn: { fix: FoundFix | null; at: Instant } | null
  placeReason: PlaceReason | null
  accuracyMeters: number | null
  /** The submissionId of the next place given later. */
  placeId: string
  note: string
  topics: Topic[]
  record: string
  problems: FoundProblem[]
  /** The submissionId of finishing. */
  finishId: string
  /** 完成走访 was tapped and did not get through. */
  isWaitingToSend: boolean
}

export const newDraft = (union: VisitDraft['union'], mode: VisitMode, now: Instant): VisitDraft => ({
  id: newId(),
  union,
  mode,
  startedAt: now,
  checkedIn: null,
  unsentCheckIn: null,
  placeReason: null,
  accuracyMeters: null,
  placeId: newId(),
  note: '',
  topics: [],
  record: '',
  problems: [],
  finishId: newId(),
  isWaitingToSend: false,
})

/** An open visit that began on another phone, or whose draft is gone. */
export const draftOfVisit = (visit: VisitView): VisitDraft => ({
  ...newDraft({ id: visit.unionId, name: visit.unionName }, visit.mode, visit.checkedInAt),
  checkedIn: {
    visitId: visit.id,
    checkedInAt: visit.checkedInAt,
    placing: visit.placing,
    distanceMeters: visit.distanceMeters,
    placeName: visit.placeName,
    needsNote: visit.placing === 'out' || visit.placing === 'unsure',
  },
  note: visit.note ?? '',
  topics: visit.topics,
  record: visit.record ?? '',
})

const fixLivesMs = 10 * 60_000

/** The fix of an unanswered check-in while it still says where the person is; later a new one is asked for. */
export const fixWorthSending = ({ unsentCheckIn }: VisitDraft, now: Instant): FoundFix | null =>
  unsentCheckIn && Date.parse(now) - Date.parse(unsentCheckIn.at) < fixLivesMs ? unsentCheckIn.fix : null
