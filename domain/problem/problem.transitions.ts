import type { CommandType } from './problem.commands'
import type { Right } from './problem.decision'
import type { State } from './vocabulary'

/** One line of the table: from where to where, by whose right, and in one sentence what else it needs. */
export interface Transition {
  /** `null`: the problem does not exist yet. */
  from: readonly State[] | null
  to: readonly State[]
  /** Where not every state leads to all of them. */
  toFrom?: Partial<Record<State, readonly State[]>>
  rights: readonly Right[]
  /** Where the right differs by state, it stands here instead. */
  rightsIn?: Partial<Record<State, readonly Right[]>>
  needs: string
}

const running = ['submitted', 'accepted', 'assigned', 'inProgress', 'reopened'] as const
const handled = ['inProgress', 'reopened', 'paused'] as const
/** With a date counted in working days that still matters. */
const counted = [...running, 'returned', 'declined', 'paused', 'resolved', 'escalated', 'merged'] as const
const live = [...running, 'returned', 'paused', 'resolved', 'explained', 'escalated'] as const

/**
 * THE transition table of a problem's life (work plan, task 3 解决问题): `decide`, `may` and the printed lifecycle all
 * read it, and nothing moves but by it. For conduct complaints the custodian (supervision, or the alternate) holds the
 * rights of office, supervision and leader.
 */
export const transitions = {
  submit: {
    from: null, to: ['submitted'], rights: ['anyone'],
    needs: 'a visit when the source is a visit; consent when on behalf of another; a pseudonym and no phone when fully anonymous',
  },
  returnForMore: { from: ['submitted'], to: ['returned'], rights: ['office', 'chair'], needs: 'once a problem' },
  supply: { from: ['returned'], to: ['submitted'], rights: ['reporter'], needs: 'the accept clock resumes its remainder' },
  expire: { from: ['returned'], to: ['withdrawn'], rights: ['timer'], needs: '10 working days without an answer; counted apart' },
  accept: {
    from: ['submitted'], to: ['accepted'], rights: ['office', 'chair', 'leader'],
    needs: 'a chair the own union’s; after an objection a leader or another office member',
  },
  decline: {
    from: ['submitted'], to: ['declined'], rights: ['office', 'leader'],
    needs: 'a reason and the right place to turn to; after an objection a leader or another office member, and then final',
  },
  object: { from: ['declined'], to: ['submitted'], rights: ['reporter'], needs: 'once, within 10 working days; both clocks start anew' },
  assign: { from: ['accepted'], to: ['assigned'], rights: ['office', 'chair'], needs: 'any owner; a chair within the own union' },
  reassign: {
    from: ['assigned', 'inProgress', 'paused', 'reopened'], to: ['assigned'], rights: ['office', 'chair'],
    needs: 'a reason; the clocks are untouched; a pause ends; a chair only what is with the union',
  },
  sign: { from: ['assigned'], to: ['inProgress'], rights: ['owner'], needs: 'within 1 working day' },
  sendBack: {
    from: ['assigned'], to: ['accepted', 'assigned'], rights: ['owner'],
    needs: 'a reason, once a problem; a second refusal waits in assigned for the office to bind or reassign',
  },
  bind: { from: ['assigned'], to: ['assigned'], rights: ['office'], needs: 'a second refusal' },
  handUp: {
    from: running, to: ['accepted'], rights: ['chair'],
    needs: 'a reason; nobody outside the union owns it; once, the clock runs on',
  },
  addMeasure: { from: handled, to: handled, rights: ['owner', 'coOwner'], needs: 'no change' },
  completeMeasure: { from: handled, to: handled, rights: ['owner', 'coOwner'], needs: 'no change' },
  addProgress: { from: handled, to: handled, rights: ['owner', 'coOwner'], needs: 'no change' },
  agreePlan: { from: ['accepted', 'assigned', 'inProgress', 'reopened'], to: ['accepted', 'assigned', 'inProgress', 'reopened'], rights: ['office'], needs: 'a late line; no change' },
  instruct: { from: live, to: live, rights: ['leader'], needs: 'no change' },
  press: {
    from: running, to: running, rights: ['supervision', 'timer'],
    needs: 'reminder, notice, leader: each once and in order, between 08:00 and 21:00 but for 特急; no change',
  },
  remind: {
    from: ['returned', 'assigned', 'inProgress', 'reopened', 'resolved', 'explained', 'escalated'],
    to: ['returned', 'assigned', 'inProgress', 'reopened', 'resolved', 'explained', 'escalated'], rights: ['timer'],
    needs: 'once for each date, between 08:00 and 21:00 but for 特急; no change',
  },
  signNotice: {
    from: running, to: running, rights: ['owner'], rightsIn: { submitted: ['office'], accepted: ['office'] },
    needs: 'a notice not yet signed; no change',
  },
  urge: {
    from: [...running, 'paused', 'escalated'], to: [...running, 'paused', 'escalated'], rights: ['reporter'],
    needs: 'once in 3 working days; no change',
  },
  requestExtension: {
    from: ['inProgress', 'reopened'], to: ['inProgress', 'reopened'], rights: ['owner'],
    needs: 'before the due date, once a problem, at most 10 working days, a reason the reporter sees; no change',
  },
  decideExtension: {
    from: ['assigned', 'inProgress', 'paused', 'reopened'], to: ['assigned', 'inProgress', 'paused', 'reopened'], rights: ['office'],
    needs: 'a request; the old date stands until granted; no change',
  },
  requestPause: {
    from: ['inProgress', 'reopened'], to: ['inProgress', 'reopened'], rights: ['owner'],
    needs: 'before the due date, whom it waits for, cap not used up; no change',
  },
  decidePause: {
    from: ['inProgress', 'reopened'], to: ['paused', 'inProgress', 'reopened'], rights: ['office'],
    toFrom: { inProgress: ['paused', 'inProgress'], reopened: ['paused', 'reopened'] },
    needs: 'a request; before the due date',
  },
  resume: {
    from: ['paused'], to: ['inProgress', 'reopened'], rights: ['owner', 'office', 'timer'],
    needs: 'the timer at the cap of 15 working days summed over the problem’s life',
  },
  resolve: {
    from: ['inProgress', 'reopened'], to: ['resolved'], rights: ['owner'],
    needs: 'at least one measure or progress entry that says what was done, since it was last reopened',
  },
  proposeExplain: { from: ['inProgress', 'reopened'], to: ['inProgress', 'reopened'], rights: ['owner'], needs: 'the clock runs until signed; no change' },
  decideExplain: {
    from: ['inProgress', 'reopened'], to: ['explained', 'inProgress', 'reopened'], rights: ['leader'],
    toFrom: { inProgress: ['explained', 'inProgress'], reopened: ['explained', 'reopened'] },
    needs: 'a proposal, a leader who is not the owner, a review date',
  },
  objectExplained: { from: ['explained'], to: ['explained'], rights: ['reporter'], needs: 'once; the office decides' },
  decideObjection: { from: ['explained'], to: ['reopened', 'explained'], rights: ['office'], needs: 'an objection' },
  reviewExplained: { from: ['explained'], to: ['reopened', 'explained'], rights: ['office'], needs: 'the review date has come; to stay it needs the next one' },
  consentToEscalate: { from: ['accepted', 'inProgress', 'reopened'], to: ['accepted', 'inProgress', 'reopened'], rights: ['leader'], needs: 'no change' },
  escalate: { from: ['accepted', 'inProgress', 'reopened'], to: ['escalated'], rights: ['office'], needs: 'a leader’s consent' },
  lookAgain: { from: ['escalated'], to: ['escalated'], rights: ['office'], needs: 'every 15 working days' },
  recordReply: {
    from: ['escalated'], to: ['inProgress', 'explained'], rights: ['office'],
    needs: 'an owner, or a review date; the remaining days go on',
  },
  answer: {
    from: ['resolved', 'closed', 'merged'], to: ['closed', 'reopened', 'resolved', 'merged', 'accepted'], rights: ['reporter', 'office'],
    toFrom: { resolved: ['closed', 'reopened', 'resolved'], closed: ['closed', 'reopened'], merged: ['merged', 'accepted'] },
    needs: 'a call-back is recorded by an office member who is not the owner; closed: only what nobody reached or was answered 不了解 twice, within 30 days; merged: the main problem is resolved',
  },
  recordAttempt: {
    from: ['resolved'], to: ['resolved'], rights: ['office', 'timer'],
    needs: '7 days without an answer; in-app notices stand for calls where there is no phone',
  },
  closeUnreached: {
    from: ['resolved'], to: ['closed'], rights: ['office'],
    needs: 'two failed attempts on different working days; a reviewer who is not the owner',
  },
  closeUnknown: { from: ['resolved'], to: ['closed'], rights: ['office'], needs: 'a second 不了解; a reviewer who is not the owner; marked' },
  decideUnsolved: { from: ['resolved'], to: ['reopened', 'explained'], rights: ['office'], needs: 'a second 未解决; within 2 working days; never closed' },
  split: { from: ['reopened'], to: ['reopened'], rights: ['office'], needs: '部分解决; a child with its own number and clock, the parent waits' },
  reopen: { from: ['closed'], to: ['reopened'], rights: ['reporter'], needs: 'once, within 30 days, with a reason' },
  merge: {
    from: ['submitted', 'accepted', 'assigned', 'inProgress'], to: ['merged'], rights: ['office'],
    needs: 'until the main problem is resolved; chains flatten; the own submission date is kept',
  },
  unmerge: { from: ['merged'], to: ['accepted'], rights: ['office'], needs: 'a reason' },
  withdraw: { from: ['submitted', 'returned', 'accepted', 'assigned'], to: ['withdrawn'], rights: ['reporter'], needs: '' },
  noteRed: { from: running, to: running, rights: ['timer'], needs: 'the line is red; no change' },
  recompute: {
    from: counted, to: counted,
    rights: ['timer'], needs: 'the calendar changed; no change',
  },
} as const satisfies Record<CommandType, Transition>

export const commandTypes = Object.keys(transitions) as CommandType[]

export const transitionOf = (command: CommandType): Transition => transitions[command]

/** Where a command leads from a state; the states that allow the same before and after keep theirs. Empty when the state does not allow it. */
export const endsOf = (command: CommandType, state: State): readonly State[] => {
  const { from, to, toFrom } = transitionOf(command)
  if (from === null || !from.includes(state)) return []
  const isStaying = toFrom === undefined && from.length === to.length && from.every((start) => to.includes(start))
  return isStaying ? [state] : (toFrom?.[state] ?? to)
}

/** What moves a line because another one moved, in the same transaction. */
export const linkedMoves: readonly { from: State; to: State; by: readonly CommandType[]; because: string }[] = [
  { from: 'merged', to: 'accepted', by: ['decline', 'expire', 'withdraw'], because: 'the main problem ended without being solved' },
  { from: 'reopened', to: 'closed', by: ['answer'], because: 'the child it waited for was answered 已解决' },
  { from: 'closed', to: 'reopened', by: ['reopen'], because: 'the child it was closed with was reopened' },
  { from: 'submitted', to: 'accepted', by: ['split'], because: 'a child begins accepted' },
]

/** Whose right the command is in that state; empty when the state does not allow it. */
export const rightsIn = (command: CommandType, state: State): readonly Right[] => {
  const { from, rights, rightsIn: byState } = transitionOf(command)
  return from?.includes(state) ? (byState?.[state] ?? rights) : []
}

/** What may be done in a state, and by whose right. */
export const whoMayDoWhat = (state: State): { command: CommandType; rights: Right[] }[] =>
  commandTypes.map((command) => ({ command, rights: [...rightsIn(command, state)] })).filter(({ rights }) => rights.length > 0)
