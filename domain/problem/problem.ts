import type { Day, Instant } from '../calendar/day'
import type {
  Anonymity, AnswerKind, Category, Difficulty, Purpose, Satisfaction, Source, State, Urgency,
} from './vocabulary'

/**
 * A problem is a line of the ledger (work plan, task 3 解决问题). It is stored as it stands here: plain JSON,
 * `null` for what is not there. Conduct complaints (干部作风) are a ledger of their own with their own numbers.
 */
export type Problem =
  | Submitted | Returned | Declined | Accepted | Assigned | InProgress | Paused | Resolved | Reopened
  | Explained | Escalated | Closed | Merged | Withdrawn

export type Ledger = 'general' | 'conduct'

/** Who reported it. A fully anonymous reporter is known by a pseudonym alone. For a visit this is the cadre who raised it. */
export type Reporter = { kind: 'person'; personId: string } | { kind: 'pseudonym'; key: string }

/** Who did something. A reporter is never named here: history must not tell what the anonymity hides. */
export type By = { kind: 'reporter' } | { kind: 'person'; personId: string; name: string } | { kind: 'timer' }

/** Who solves (owner) or helps (co-owner): a person, a union (its chairs act), or an outside body without an account (the office acts for it). */
export type Handler =
  | { kind: 'person'; personId: string; name: string }
  | { kind: 'union'; unionId: string; name: string }
  | { kind: 'outside'; name: string }

export interface Clock {
  startAt: Instant
  /** 24:00 of the due day; a whole minute when counted in hours. The extension and what was held are already in it. */
  dueAt: Instant
  /** 暂定: the counting went past the last published calendar year. */
  isProvisional: boolean
  length: { unit: 'workdays' | 'hours'; count: number }
  extendedWorkdays: number
  /** What was held before: the due date is always worked out anew from the start, the extension and these. */
  holds: { from: Instant; until: Instant }[]
  /** Held while somebody else must act (returned, paused, escalated, merged, waiting for a child); the remainder goes on. */
  heldSince: Instant | null
  /** When it was met: answered for the accept clock, resolved for the solve clock. */
  stoppedAt: Instant | null
}

/**
 * When the light changes: green before `blueFrom`, blue before `lateFrom`, then yellow before `redFrom`, then red.
 * `blueFrom <= lateFrom <= redFrom`. Holds until the next event of the problem.
 */
export interface LightPlan {
  clock: 'accept' | 'solve'
  blueFrom: Instant
  lateFrom: Instant
  redFrom: Instant
}

export interface Measure { id: string; text: string; dueOn: Day | null; doneOn: Day | null; at: Instant; by: By }
export interface Progress { id: string; text: string; photos: string[]; at: Instant; by: By }
export interface Supply { question: string; askedAt: Instant; text: string; photos: string[]; at: Instant }

/** How an answer came: in the app, or recorded at a call-back. */
export type Channel = 'app' | 'phone' | 'visit'
export interface Answer {
  answer: AnswerKind
  satisfaction: Satisfaction | null
  words: string
  channel: Channel
  at: Instant
  by: By
}
/** What the reporter last said that is valid (不了解 is not): counts in 解决率. A reopening says 未解决. */
export interface Verdict { answer: Exclude<AnswerKind, 'unknown'>; at: Instant }

export interface Instruction { id: string; text: string; dueOn: Day | null; handler: Handler | null; at: Instant; by: By }

/** The ladder: a reminder to the owner (催办), supervision's notice with a signed receipt (督办单), a named leader. */
export type PressStep = 'remind' | 'notice' | 'leader'
/** `clock`: on which the line was pressed; a new clock begins anew at the foot of the ladder. */
export interface Press { step: PressStep; clock: 'accept' | 'solve'; text: string; leaderId: string | null; at: Instant; by: By; signedAt: Instant | null }

/** What the timer reminds of: a line that turns blue, a signature, a supplement, an answer; the office of a date of its own. */
export type ReminderKind = 'dueSoon' | 'sign' | 'supply' | 'answer' | 'decide' | 'review' | 'lookAgain'
/** Once for each date. */
export interface Reminder { kind: ReminderKind; dueAt: Instant; at: Instant }

export interface Extension {
  workdays: number
  /** The reporter sees it. */
  reason: string
  requestedAt: Instant
  decision: { isGranted: boolean; workdays: number; note: string; at: Instant; by: By } | null
}

/** Whom a pause waits for: somebody named outside, or the reporter. */
export type WaitingFor = { kind: 'outside'; name: string } | { kind: 'reporter' }
export interface PauseRequest { waitingFor: WaitingFor; reason: string; requestedAt: Instant; by: By }
/** `workdays` is what the pause used of the cap. */
export interface Pause { waitingFor: WaitingFor; reason: string; startAt: Instant; endAt: Instant; workdays: number }

export interface ExplainProposal { reason: string; tried: string; proposedAt: Instant; by: By }

/** Dates beside the clocks that are counted in working days, by the state that has them. */
export interface StateDates {
  supplyDueAt?: Instant
  objectUntil?: Instant
  signDueAt?: Instant
  resumeAt?: Instant
  decisionDueAt?: Instant
  lookAgainAt?: Instant
}

/** The line's classification as it stands after a triage. */
export interface Classification { category: Category; purpose: Purpose; difficulty: Difficulty; urgency: Urgency; title: string }

/** What was reported, of which union and by whom: as it was handed in, but for what a triage classifies anew. */
export interface Reported extends Classification {
  id: string
  /** `GX-2026-00017`; conduct complaints have a series of their own. */
  number: string
  ledger: Ledger
  description: string
  unionId: string | null
  /** The union's name at the time, or what the reporter wrote; empty for 还没有工会. */
  unionName: string
  place: string | null
  photos: string[]
  anonymity: Anonymity
  isHiddenFromUnion: boolean
  reporter: Reporter
  /** A proxy's word for whom they report (代报), with consent. */
  onBehalfOf: string | null
  contactPhone: string | null
  source: Source
  visitId: string | null
  /** Conduct complaints only: who handles it, and who must never see it (those concerned and those who report to them). */
  conduct: ConductRoute | null
  /** The line this one was split from. */
  parentId: string | null
}

export interface ProblemBase extends Reported {
  submittedAt: Instant

  clocks: { accept: Clock; solve: Clock }
  light: LightPlan | null
  wasRed: boolean

  owner: Handler | null
  coOwners: Handler[]
  /** Set by an assignment of the union's chair: the line stays with the union until handed up. */
  isWithUnion: boolean
  measures: Measure[]
  progress: Progress[]
  /** The owner's last new measure or progress entry: what keeps a late line yellow. */
  lastProgressAt: Instant | null
  /** A late line's new date agreed by the office. It keeps the line yellow as a progress entry would. */
  plan: { untilOn: Day; note: string; agreedAt: Instant; by: By } | null
  supplies: Supply[]
  instructions: Instruction[]
  presses: Press[]
  reminders: Reminder[]
  lastUrgedAt: Instant | null

  answers: Answer[]
  verdict: Verdict | null
  unsolvedCount: number

  hasBeenReturned: boolean
  hasObjected: boolean
  hasSentBack: boolean
  hasBeenHandedUp: boolean
  hasObjectedToExplanation: boolean
  hasReopened: boolean
  extension: Extension | null
  pauseRequest: PauseRequest | null
  pauses: Pause[]
  pausedWorkdays: number
  explainProposal: ExplainProposal | null
  escalationConsent: { at: Instant; by: By } | null
  mergedIds: string[]

  firstResponse: { kind: 'accepted' | 'returned' | 'declined' | 'merged'; at: Instant; dueAt: Instant } | null
  firstResolved: { at: Instant; dueAt: Instant } | null
  /** When the state was entered. */
  stateSince: Instant
  version: number
}

/** Who stands in the office's place for a conduct complaint. `city`: nobody in the district may, the city union takes it. */
export interface ConductRoute {
  custodian: { kind: 'supervision' } | { kind: 'alternate'; personId: string } | { kind: 'city' }
  concernedIds: string[]
  barredIds: string[]
}

interface In<S extends State> extends ProblemBase { state: S }

/** 待受理. After an objection somebody other than `declinedBy` decides. */
export interface Submitted extends In<'submitted'> { objection: { reason: string; at: Instant; declinedBy: string } | null }
/** 待补充 */
export interface Returned extends In<'returned'> { question: string; supplyDueAt: Instant }
/** 不予受理 */
export interface Declined extends In<'declined'> {
  reason: string
  /** The right place to turn to. */
  turnTo: string
  declinedBy: string
  isFinal: boolean
  objectUntil: Instant
}
/** 待交办 */
export interface Accepted extends In<'accepted'> { sentBack: { reason: string; from: string; at: Instant } | null }
/** 待签收. `refusal` is a second refusal that waits for the office to bind or reassign. */
export interface Assigned extends In<'assigned'> {
  owner: Handler
  signDueAt: Instant
  refusal: { reason: string; at: Instant } | null
  isBound: boolean
}
/** 办理中 */
export interface InProgress extends In<'inProgress'> { owner: Handler }
/** 已暂停. `resumeAt` is when the cap of paused working days is used up. */
export interface Paused extends In<'paused'> {
  owner: Handler
  waitingFor: WaitingFor
  reason: string
  resumeAt: Instant
  /** Why it had been reopened, to be resumed as that; `null` resumes 办理中. */
  reopenedAs: Pick<Reopened, 'cause' | 'reason'> | null
}
/** 待回访 */
export interface Resolved extends In<'resolved'> {
  owner: Handler
  note: string
  resolvedBy: string
  remindAt: Instant
  answerDueAt: Instant
  unknownCount: number
  /** Failed call-backs, or in-app notices where there is no phone. */
  attempts: { channel: 'phone' | 'inApp'; note: string; at: Instant; by: By }[]
  /** Set by a second 未解决: the office decides until then, reopened or explained. */
  decisionDueAt: Instant | null
}
/** 二次办理. With a child it waits for the child and shows no light. */
export interface Reopened extends In<'reopened'> {
  cause: 'partly' | 'unsolved' | 'reporter' | 'objection' | 'decision' | 'review'
  reason: string
  child: { id: string; number: string } | null
}
/** 未解决已说明. On `reviewOn` it comes back to the office. */
export interface Explained extends In<'explained'> {
  reason: string
  tried: string
  signedBy: By
  reviewOn: Day
  objection: { reason: string; at: Instant } | null
}
/** 已上报 */
export interface Escalated extends In<'escalated'> { reason: string; lookAgainAt: Instant; looks: { note: string; at: Instant; by: By }[] }
/** 已销号 */
export interface Closed extends In<'closed'> {
  cause: 'solved' | 'unreached' | 'unknown' | 'childSolved'
  reviewer: By | null
  /** Reopening, or an answer to a line nobody reached, until then. */
  reopenUntil: Instant
}
/** 已并案 */
export interface Merged extends In<'merged'> { mainId: string; mainNumber: string; reason: string }
/** 已撤回 */
export interface Withdrawn extends In<'withdrawn'> { cause: 'reporter' | 'expired'; reason: string }

export type ProblemIn<S extends State> = Extract<Problem, { state: S }>
