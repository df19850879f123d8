import type { PeopleNoticeKind } from '../people/people.notice'
import type { PracticeNoticeKind } from '../practice/practice.notice'
import type { Handler, Problem, ReminderKind } from '../problem/problem'
import type { EventOf, EventType, ProblemEvent } from '../problem/problem.events'
import type { ProposalNoticeKind } from '../proposal/proposal.notice'
import type { ReviewNoticeKind } from '../review/review.notice'
import type { VisitNoticeKind } from '../visit/visit.notice'

/** What a message is about; its words and its WeChat template are chosen where it is sent. */
export type NoticeKind =
  | VisitNoticeKind
  | ReviewNoticeKind
  | PracticeNoticeKind
  | ProposalNoticeKind
  | PeopleNoticeKind
  | 'reported' | 'supplied' | 'accepted' | 'declined' | 'askedForMore' | 'expired' | 'assignedToYou' | 'resolved' | 'reopenedForYou' | 'instructed' | 'explained' | 'closed'
  | 'merged' | 'unmerged' | 'paused' | 'resumed' | 'extended' | 'extensionRefused' | 'urged' | 'pressed' | 'notice' | 'raisedToYou' | 'askedAgain'
  | 'toDecide' | 'explainRefused' | 'pauseRefused' | 'bound' | 'cityReplied' | 'escalated' | 'orderAnswered' | 'followedMoved' | 'dueSoon' | 'signOverdue' | 'supplySoon' | 'answerSoon' | 'decideSoon' | 'reviewDue' | 'lookAgainDue'

export interface Notice {
  kind: NoticeKind
  /**
   * `person:<id>`, `union:<id>`; `office`, `supervision`, `leader`, `publicity`: whoever holds the role; `deciders:office`, `deciders:admin`: whoever may decide on an application; `followers:<publication id>`; `reporters:<proposal id>`; or `pseudonym:<key>`: who was fully
   * anonymous is told in the app alone.
   */
  to: string
}

type Audience = 'reporter' | 'owner' | 'office' | 'leader' | 'ownUnion'
type Telling = readonly (readonly [NoticeKind, Audience])[]

/** Nobody is told of what they did themselves; every wait has somebody who was told. */
const tellings: Partial<Record<EventType, Telling>> = {
  problemSupplied: [['supplied', 'office'], ['supplied', 'ownUnion']],
  problemAccepted: [['accepted', 'reporter']],
  problemDeclined: [['declined', 'reporter']],
  problemReturned: [['askedForMore', 'reporter']],
  problemExpired: [['expired', 'reporter']],
  declineObjected: [['toDecide', 'office'], ['toDecide', 'leader']],
  problemAssigned: [['assignedToYou', 'owner']],
  problemReassigned: [['assignedToYou', 'owner']],
  problemSentBack: [['toDecide', 'office']],
  assignmentRefused: [['toDecide', 'office']],
  problemHandedUp: [['toDecide', 'office']],
  problemUrged: [['urged', 'owner']],
  extensionRequested: [['toDecide', 'office']],
  pauseRequested: [['toDecide', 'office']],
  problemPaused: [['paused', 'reporter'], ['paused', 'owner']],
  problemResumed: [['resumed', 'owner']],
  problemResolved: [['resolved', 'reporter']],
  problemReopened: [['reopenedForYou', 'owner']],
  problemExplained: [['explained', 'reporter']],
  explanationProposed: [['toDecide', 'leader']],
  explanationRefused: [['explainRefused', 'owner']],
  explanationObjected: [['toDecide', 'office']],
  pauseRefused: [['pauseRefused', 'owner']],
  ownerBound: [['bound', 'owner']],
  replyRecorded: [['cityReplied', 'owner'], ['cityReplied', 'reporter']],
  problemEscalated: [['escalated', 'reporter']],
  problemMerged: [['merged', 'reporter']],
}

const ofReminder: Record<ReminderKind, Telling> = {
  dueSoon: [['dueSoon', 'owner']],
  sign: [['signOverdue', 'owner']],
  supply: [['supplySoon', 'reporter']],
  answer: [['answerSoon', 'reporter']],
  decide: [['decideSoon', 'office']],
  review: [['reviewDue', 'office']],
  lookAgain: [['lookAgainDue', 'office']],
}

const ofExtension = ({ decision }: EventOf<'extensionDecided'>): Telling =>
  decision.isGranted ? [['extended', 'owner'], ['extended', 'reporter']] : [['extensionRefused', 'owner']]

const tellingOf = (problem: Problem, event: ProblemEvent): Telling => {
  switch (event.type) {
    // A remainder that was split off begins accepted: nobody has to take it in.
    case 'problemSubmitted': return problem.state === 'submitted' ? [['reported', 'office'], ['reported', 'ownUnion']] : []
    // Whoever answered for themself and is alone again knows it.
    case 'problemUnmerged': return event.command === 'answer' ? [] : [['unmerged', 'reporter']]
    case 'reminderSent': return ofReminder[event.reminder.kind]
    case 'ownerPressed': return event.press.step === 'leader' ? [] : [[event.press.step === 'notice' ? 'notice' : 'pressed', 'owner']]
    case 'extensionDecided': return ofExtension(event)
    case 'attemptFailed': return event.attempt.channel === 'inApp' ? [['askedAgain', 'reporter']] : []
    case 'answerGiven': return event.decisionDueAt === null ? [] : [['toDecide', 'office']]
    default: return tellings[event.type] ?? []
  }
}

/** For complaints about conduct the custodian stands in the office's place; the city union has no account. */
const officeOf = ({ conduct }: Problem): string | null => {
  if (conduct === null) return 'office'
  const { custodian } = conduct
  if (custodian.kind === 'alternate') return `person:${custodian.personId}`
  return custodian.kind === 'supervision' ? 'supervision' : null
}

/** Nobody handles it yet, or a body without an account does: the office acts. */
const handlerAddress = (handler: Handler | null, problem: Problem): string | null => {
  if (handler?.kind === 'person') return `person:${handler.personId}`
  return handler?.kind === 'union' ? `union:${handler.unionId}` : officeOf(problem)
}

/** The union's chairs may take in what is its own: never what is hidden from it, and no complaint about conduct. */
const ownUnionOf = ({ conduct, isHiddenFromUnion, unionId }: Problem): string | null =>
  conduct === null && !isHiddenFromUnion && unionId !== null ? `union:${unionId}` : null

const recipient = (problem: Problem, audience: Audience): string | null => {
  if (audience === 'office') return officeOf(problem)
  if (audience === 'ownUnion') return ownUnionOf(problem)
  // A custodian holds a leader's rights over complaints about conduct.
  if (audience === 'leader') return problem.conduct === null ? 'leader' : officeOf(problem)
  if (audience === 'owner') return handlerAddress(problem.owner, problem)
  const { reporter } = problem
  return reporter.kind === 'person' ? `person:${reporter.personId}` : `pseudonym:${reporter.key}`
}

/** A leader who was named. */
const leaderNotice = (event: ProblemEvent): Notice[] =>
  event.type === 'ownerPressed' && event.press.step === 'leader' && event.press.leaderId !== null
    ? [{ kind: 'raisedToYou', to: `person:${event.press.leaderId}` }]
    : []

/** An order goes to whoever is named in it, else to the owner. */
const orderNotice = (problem: Problem, event: ProblemEvent): Notice[] => {
  if (event.type !== 'instructionGiven') return []
  const to = handlerAddress(event.instruction.handler ?? problem.owner, problem)
  return to === null ? [] : [{ kind: 'instructed', to }]
}

/** Who is to be told of an event, in the problem's state after it. */
export const noticesOf = (problem: Problem, event: ProblemEvent): Notice[] => {
  const told = tellingOf(problem, event).flatMap(([kind, audience]): Notice[] => {
    const to = recipient(problem, audience)
    return to === null ? [] : [{ kind, to }]
  })
  const all = [...told, ...leaderNotice(event), ...orderNotice(problem, event)]
  const own = event.by.kind === 'person' ? `person:${event.by.personId}` : null
  return all.filter(({ to }, at) => to !== own && all.findIndex((other) => other.to === to && other.kind === all[at]!.kind) === at)
}
