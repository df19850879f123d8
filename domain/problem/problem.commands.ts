import type { Day } from '../calendar/day'
import type { Channel, Handler, PressStep, ReminderKind, WaitingFor } from './problem'
import type { Anonymity, AnswerKind, Category, Difficulty, Purpose, Satisfaction, Source, Urgency } from './vocabulary'

/** The classification the office or the chair may set when accepting or assigning; what is left out stays. */
export interface Triage { category?: Category; purpose?: Purpose; difficulty?: Difficulty; urgency?: Urgency; title?: string }

/**
 * What a person, or the timer, asks of a problem: plain data. Ids and numbers are made by the caller.
 * Which state allows it and who may do it stands in `transitions`; what else it needs is in `decide`.
 */
export type ProblemCommand =
  | Submit
  | { type: 'returnForMore'; question: string }
  | { type: 'supply'; text: string; photos: string[] }
  /** The timer's: nothing was supplied in ten working days. */
  | { type: 'expire' }
  | { type: 'accept'; triage?: Triage }
  | { type: 'decline'; reason: string; turnTo: string }
  | { type: 'object'; reason: string }
  | { type: 'assign'; owner: Handler; coOwners?: Handler[]; triage?: Triage; note?: string }
  | { type: 'reassign'; owner: Handler; coOwners?: Handler[]; reason: string }
  | { type: 'sign' }
  | { type: 'sendBack'; reason: string }
  /** The office holds the owner to it after a second refusal. */
  | { type: 'bind'; reason: string }
  | { type: 'handUp'; reason: string }
  | { type: 'addMeasure'; id: string; text: string; dueOn?: Day | null; doneOn?: Day | null }
  | { type: 'completeMeasure'; id: string; doneOn: Day }
  | { type: 'addProgress'; id: string; text: string; photos?: string[] }
  | { type: 'agreePlan'; untilOn: Day; note: string }
  | { type: 'instruct'; id: string; text: string; dueOn?: Day | null; handler?: Handler | null }
  | { type: 'press'; step: PressStep; text: string; leaderId?: string | null }
  /** The timer's. */
  | { type: 'remind'; kind: ReminderKind }
  /** The owner's signed receipt of supervision's notice. */
  | { type: 'signNotice' }
  /** The reporter's 催一下. */
  | { type: 'urge' }
  | { type: 'requestExtension'; workdays: number; reason: string }
  | { type: 'decideExtension'; isGranted: boolean; workdays?: number; note?: string }
  | { type: 'requestPause'; waitingFor: WaitingFor; reason: string }
  | { type: 'decidePause'; isGranted: boolean; note?: string }
  | { type: 'resume'; note?: string }
  | { type: 'resolve'; note?: string }
  | { type: 'proposeExplain'; reason: string; tried: string }
  | { type: 'decideExplain'; isSigned: boolean; reviewOn?: Day; note?: string }
  | { type: 'objectExplained'; reason: string }
  | { type: 'decideObjection'; isUpheld: boolean; reason: string }
  /** The office's look on the review date: take it up again, or name the next date. */
  | { type: 'reviewExplained'; outcome: 'reopened' | 'stays'; reason: string; reviewOn?: Day }
  | { type: 'consentToEscalate'; note?: string }
  | { type: 'escalate'; reason: string }
  | { type: 'lookAgain'; note: string }
  | { type: 'recordReply'; outcome: 'inProgress' | 'explained'; reply: string; tried?: string; reviewOn?: Day; owner?: Handler }
  | { type: 'answer'; answer: AnswerKind; satisfaction?: Satisfaction | null; words?: string; channel?: Channel }
  /** A failed call-back, or an in-app notice standing for one. */
  | { type: 'recordAttempt'; channel: 'phone' | 'inApp'; note?: string }
  | { type: 'closeUnreached'; note?: string }
  | { type: 'closeUnknown'; note?: string }
  /** After a second 未解决. */
  | { type: 'decideUnsolved'; outcome: 'reopened' | 'explained'; reason: string; tried?: string; reviewOn?: Day }
  | { type: 'split'; childId: string; childNumber: string; title: string; description: string }
  | { type: 'reopen'; reason: string }
  | { type: 'merge'; mainId: string; reason?: string }
  | { type: 'unmerge'; reason: string }
  | { type: 'withdraw'; reason?: string }
  /** The timer's: keeps in the line that it was red. */
  | { type: 'noteRed' }
  /** The timer's: a new calendar, or an edited one, moves provisional dates. */
  | { type: 'recompute' }

export interface Submit {
  type: 'submit'
  id: string
  number: string
  description: string
  /** Left out: made from the description. */
  title?: string
  category: Category
  purpose?: Purpose
  /** The difficulty is 一般 until triage. */
  urgency?: Urgency
  unionId?: string | null
  unionName?: string
  place?: string | null
  photos?: string[]
  anonymity: Anonymity
  isHiddenFromUnion?: boolean
  /** The pseudonym of a fully anonymous reporter; must be one of the actor's `reporterKeys`. */
  pseudonym?: string
  contactPhone?: string | null
  source?: Source
  visitId?: string | null
  /** 代报: for whom, and that they agreed. */
  onBehalfOf?: string | null
  hasConsent?: boolean
  /** Conduct complaints: the people it is about, as far as the reporter knows them. */
  concernedIds?: string[]
}

export type CommandType = ProblemCommand['type']
export type CommandOf<T extends CommandType> = Extract<ProblemCommand, { type: T }>
