import type { Day, Instant } from '../calendar/day'
import type {
  Answer, By, Classification, Clock, Closed, Escalated, ExplainProposal, Extension, Handler, Instruction, LightPlan, Measure, Pause, PauseRequest,
  Press, Progress, Reminder, Reopened, Reported, Resolved, StateDates, Supply, WaitingFor,
} from './problem'
import type { CommandType } from './problem.commands'
import type { State } from './vocabulary'

/** What the reporter handed in, and the clocks that follow from it. */
export interface Submission extends Reported {
  accept: Clock
  solve: Clock
}

/** Dates that move with an event; a clock left out stays as it was. */
export interface Clocks { accept?: Clock; solve?: Clock }

/** Where a line of an older ledger stood when it was imported. */
export interface Imported {
  submittedAt: Instant
  submission: Submission
  standing: {
    owner: Handler | null
    coOwners: Handler[]
    measures: Measure[]
    progress: Progress[]
    closed: { at: Instant; cause: Closed['cause']; answer: Answer | null; reopenUntil: Instant } | null
  }
}

interface Data {
  problemSubmitted: { submission: Submission }
  /** Not by a command of the table: a line kept elsewhere until now enters as it stands. */
  problemImported: Imported
  problemReturned: { question: string; supplyDueAt: Instant }
  problemSupplied: { supply: Supply }
  problemExpired: object
  problemAccepted: { classification: Classification }
  problemDeclined: { reason: string; turnTo: string; declinedBy: string; isFinal: boolean; objectUntil: Instant }
  declineObjected: { reason: string }
  problemAssigned: { owner: Handler; coOwners: Handler[]; classification: Classification; isWithUnion: boolean; note: string; signDueAt: Instant }
  problemReassigned: { owner: Handler; coOwners: Handler[]; isWithUnion: boolean; reason: string; signDueAt: Instant; pause: Pause | null }
  problemSigned: object
  problemSentBack: { reason: string; ownerName: string }
  assignmentRefused: { reason: string }
  ownerBound: { reason: string }
  problemHandedUp: { reason: string }
  measureAdded: { measure: Measure; isOwners: boolean }
  measureCompleted: { measureId: string; doneOn: Day }
  progressAdded: { entry: Progress; isOwners: boolean }
  planAgreed: { untilOn: Day; note: string }
  instructionGiven: { instruction: Instruction }
  ownerPressed: { press: Press }
  reminderSent: { reminder: Reminder }
  noticeSigned: object
  problemUrged: object
  extensionRequested: { extension: Extension }
  extensionDecided: { decision: NonNullable<Extension['decision']> }
  pauseRequested: { request: PauseRequest }
  pauseRefused: { note: string }
  problemPaused: { waitingFor: WaitingFor; reason: string; resumeAt: Instant }
  problemResumed: { pause: Pause; note: string }
  problemResolved: Pick<Resolved, 'note' | 'resolvedBy' | 'remindAt' | 'answerDueAt'>
  explanationProposed: { proposal: ExplainProposal }
  explanationRefused: { note: string }
  problemExplained: { reason: string; tried: string; reviewOn: Day; signedBy: By }
  explanationObjected: { reason: string }
  objectionRejected: { reason: string }
  explanationKept: { reason: string; reviewOn: Day }
  problemReopened: { cause: Reopened['cause']; reason: string; child: Reopened['child'] }
  escalationConsented: { note: string }
  problemEscalated: { reason: string; lookAgainAt: Instant }
  escalationLookedAt: { look: Escalated['looks'][number]; lookAgainAt: Instant }
  replyRecorded: { reply: string; owner: Handler }
  answerGiven: { answer: Answer; decisionDueAt: Instant | null }
  attemptFailed: { attempt: Resolved['attempts'][number] }
  problemClosed: { cause: Closed['cause']; isReviewed: boolean; reopenUntil: Instant; note: string }
  /** The child ended without 已解决: the parent stops waiting and its clock goes on. */
  childEnded: object
  problemSplit: { child: { id: string; number: string } }
  problemMerged: { mainId: string; mainNumber: string; reason: string }
  /** The main line of this merged one was itself merged: chains stay flat. */
  mergeRedirected: { mainId: string; mainNumber: string }
  lineJoined: { problemId: string }
  lineLeft: { problemId: string }
  problemUnmerged: { reason: string }
  problemWithdrawn: { reason: string }
  redNoted: object
  datesRecomputed: { dates: StateDates }
}

/**
 * What happened, in the past tense: who, when, by which command, the old and the new state, and the data. `light` is the
 * plan of the lights after the event; `clocks` the dates it moved. Plain JSON: an event is its entry in the history.
 */
export interface Envelope {
  at: Instant
  by: By
  command: CommandType | 'importLine'
  from: State | null
  to: State
  clocks: Clocks
  light: LightPlan | null
}

export type ProblemEvent = { [T in keyof Data]: { type: T } & Envelope & Data[T] }[keyof Data]

/** What a command's rule says happened; the rest of the event follows from it. */
export type Draft = { [T in keyof Data]: { type: T; clocks?: Clocks } & Data[T] }[keyof Data]

export type EventType = ProblemEvent['type']
export type EventOf<T extends EventType> = Extract<ProblemEvent, { type: T }>
