import type { Day, Instant } from '../calendar/day'
import type { Fix } from './visit.fence'
import type { Mark, Placing, Proof, Topic, VisitMode } from './vocabulary'

export interface Someone { id: string; name: string }

/** Somebody of the district who came along. Their own pair counts the visit once they have said that they were there. */
export interface Companion extends Someone { confirmedAt: Instant | null }

/** The union's QR code as a proof: from the printed sheet, or fresh from the chair's phone. */
export interface CodeProof { kind: 'sheet' | 'fresh'; version: number; at: Instant }

/** What the union's chair said: one tap, or what is wrong. */
export interface ChairAnswer { answer: 'confirmed' | 'disputed'; byId: string; byName: string; at: Instant; words: string | null }

/** 补传: made without a network and sent later. */
export interface SentLate {
  phoneAt: Instant
  lastContactAt: Instant | null
  /** Whose word the day is: the phone's, nobody's yet, or the office's. */
  day: 'phone' | 'awaiting' | 'decided'
}

export interface Explanation { words: string; byId: string; byName: string; at: Instant }

/** What is written before a visit is finished; kept as one goes, checked only when it is finished. */
export interface RecordDraft {
  topics: Topic[]
  record: string
  opinions: string
  participants: string
  note: string
  photos: string[]
  companionIds: string[]
  problems: { submissionId: string; category: string | null; description: string }[]
  practices: { submissionId: string; title: string; description: string }[]
  by: Someone
  savedAt: Instant
}

/** A contact with a union (work plan, task 2 调查研究): begun by a check-in, finished by a record. Plain JSON. */
export interface Visit extends LaterParts {
  id: string
  personId: string
  personName: string
  unionId: string
  unionName: string
  /** The pair it belongs to; null for a union the person is not paired with. */
  liaisonId: string | null
  /** False for a 联络人's visit, which alone does not count for the leader they serve. */
  isByPaired: boolean
  mode: VisitMode
  /** Server time. */
  checkedInAt: Instant
  visitedOn: Day
  /** The one fix that is kept; dropped a year after the visit's year. */
  fix: Fix | null
  placing: Placing
  distanceMeters: number | null
  placeName: string | null
  /** 存疑: a person explains it; it undoes nothing. */
  isDoubtful: boolean
  note: string | null
  topics: Topic[]
  record: string | null
  photos: string[]
  problems: { id: string; number: string; title: string }[]
  finishedAt: Instant | null
}

/** What a visit may come to hold after its check-in. */
export interface LaterParts {
  /** Grows by one with every change, each of which leaves one entry of history. */
  version: number
  /** Who holds the pair, when the visit belongs to one. */
  pairPersonId: string | null
  planId: string | null
  companions: Companion[]
  /** Opinions heard, in the words of whoever wrote the record. */
  opinions: string | null
  /** Who of the union took part, in words. */
  participants: string | null
  practices: { id: string; title: string }[]
  code: CodeProof | null
  chair: ChairAnswer | null
  sentLate: SentLate | null
  explanations: Partial<Record<Mark, Explanation>>
  canceled: Explanation | null
  draft: RecordDraft | null
  /** Who wrote the record, when not the visitor: then the visitor confirms it. */
  writtenBy: Someone | null
  recordConfirmedAt: Instant | null
}

export const nothingLater: LaterParts = {
  version: 1, pairPersonId: null, planId: null, companions: [], opinions: null, participants: null, practices: [], code: null, chair: null,
  sentLate: null, explanations: {}, canceled: null, draft: null, writtenBy: null, recordConfirmedAt: null,
}

/** The proofs of a field visit, all equal: a place in range, the union's code, the chair's word. */
export const proofsOf = ({ mode, placing, code, chair }: Visit): Proof[] =>
  mode !== 'field'
    ? []
    : [...(placing === 'in' ? (['place'] as const) : []), ...(code ? (['code'] as const) : []), ...(chair?.answer === 'confirmed' ? (['chair'] as const) : [])]

/** 待核实: a field visit without any proof yet. */
export const isUnverified = (visit: Visit): boolean => visit.mode === 'field' && proofsOf(visit).length === 0

/** Out and unsure ask for a line; they block nothing. */
export const needsNote = (placing: Placing): boolean => placing === 'out' || placing === 'unsure'

/** A record that somebody else wrote waits for the visitor's word. */
export const awaitsConfirmation = ({ writtenBy, recordConfirmedAt, finishedAt, canceled }: Visit): boolean =>
  finishedAt !== null && canceled === null && writtenBy !== null && recordConfirmedAt === null

/** Marks that wait for a person: 存疑 and an objection for words, the day of a 补传 visit for the office. */
export const openMarks = ({ isDoubtful, explanations, chair, sentLate, canceled }: Visit): Mark[] => {
  if (canceled) return []
  const isDisputed = chair?.answer === 'disputed' && !(explanations.disputed && explanations.disputed.at >= chair.at)
  return [
    ...(isDoubtful && !explanations.doubtful ? (['doubtful'] as const) : []),
    ...(isDisputed ? (['disputed'] as const) : []),
    ...(sentLate?.day === 'awaiting' ? (['day'] as const) : []),
  ]
}
