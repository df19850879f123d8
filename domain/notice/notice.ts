import type { Handler, Problem } from '../problem/problem'
import type { EventType, ProblemEvent } from '../problem/problem.events'

/** What a message is about; its words and its WeChat template are chosen where it is sent. */
export type NoticeKind =
  | 'accepted' | 'declined' | 'askedForMore' | 'assignedToYou' | 'resolved' | 'reopenedForYou' | 'instructed' | 'explained' | 'closed'

export interface Notice {
  kind: NoticeKind
  /** `person:<id>`, `union:<id>`, or `pseudonym:<key>`: who was fully anonymous is told in the app alone. */
  to: string
}

type Audience = 'reporter' | 'owner'

/** Nobody is told of what they did themselves; every wait has somebody who was told. */
const tellings: Partial<Record<EventType, readonly (readonly [NoticeKind, Audience])[]>> = {
  problemAccepted: [['accepted', 'reporter']],
  problemDeclined: [['declined', 'reporter']],
  problemReturned: [['askedForMore', 'reporter']],
  problemAssigned: [['assignedToYou', 'owner']],
  problemReassigned: [['assignedToYou', 'owner']],
  problemResolved: [['resolved', 'reporter']],
  problemReopened: [['reopenedForYou', 'owner']],
  instructionGiven: [['instructed', 'owner']],
  problemExplained: [['explained', 'reporter']],
}

const addressOf = (handler: Handler | null): string | null => {
  if (handler?.kind === 'person') return `person:${handler.personId}`
  if (handler?.kind === 'union') return `union:${handler.unionId}`
  return null
}

const recipient = (problem: Problem, audience: Audience): string | null => {
  if (audience === 'owner') return addressOf(problem.owner)
  const { reporter } = problem
  return reporter.kind === 'person' ? `person:${reporter.personId}` : `pseudonym:${reporter.key}`
}

/** Who is to be told of an event, in the problem's state after it. */
export const noticesOf = (problem: Problem, event: ProblemEvent): Notice[] =>
  (tellings[event.type] ?? []).flatMap(([kind, audience]) => {
    const to = recipient(problem, audience)
    return to ? [{ kind, to }] : []
  })
