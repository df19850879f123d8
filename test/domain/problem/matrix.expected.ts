/**
 * The transition table as the rules of the work plan read, written by hand: who may give which command in which state
 * of a general problem of union 1, reported by a worker, assigned to a cadre with another as co-owner.
 *
 * `office` stands for both office members. Whoever is not named under a state is refused there: with STATE_FORBIDS when
 * the command is theirs in some other state (`theirs`), else with FORBIDDEN; with NOT_FOUND when they cannot see it.
 */
export interface Row {
  may: Record<string, string>
  theirs: string
}

const row = (may: Record<string, string>, theirs: string): Row => ({ may, theirs })
const each = (states: string, who: string): Record<string, string> => Object.fromEntries(states.split(' ').map((state) => [state, who]))

export const expected: Record<string, Row> = {
  submit: row({}, 'reporter owner coOwner chair office supervision leader timer'),
  returnForMore: row({ submitted: 'office chair' }, 'office chair'),
  supply: row({ returned: 'reporter' }, 'reporter'),
  expire: row({ returned: 'timer' }, 'timer'),
  accept: row({ submitted: 'office chair' }, 'office chair'),
  decline: row({ submitted: 'office' }, 'office'),
  object: row({ declined: 'reporter' }, 'reporter'),
  assign: row({ accepted: 'office chair' }, 'office chair'),
  reassign: row(each('assigned inProgress paused reopened', 'office'), 'office chair'),
  sign: row({ assigned: 'owner' }, 'owner'),
  sendBack: row({ assigned: 'owner' }, 'owner'),
  bind: row({ assigned: 'office' }, 'office'),
  handUp: row(each('submitted accepted', 'chair'), 'chair'),
  addMeasure: row(each('inProgress reopened paused', 'owner coOwner'), 'owner coOwner'),
  completeMeasure: row(each('inProgress reopened paused', 'owner coOwner'), 'owner coOwner'),
  addProgress: row(each('inProgress reopened paused', 'owner coOwner'), 'owner coOwner'),
  agreePlan: row(each('accepted assigned inProgress reopened', 'office'), 'office'),
  instruct: row(each('submitted returned accepted assigned inProgress paused resolved reopened explained escalated', 'leader'), 'leader'),
  press: row(each('submitted accepted assigned inProgress reopened', 'supervision timer'), 'supervision timer'),
  remind: row(each('returned assigned inProgress reopened resolved explained escalated', 'timer'), 'timer'),
  signNotice: row({ ...each('submitted accepted', 'office'), ...each('assigned inProgress reopened', 'owner') }, 'owner office'),
  urge: row(each('submitted accepted assigned inProgress reopened paused escalated', 'reporter'), 'reporter'),
  requestExtension: row(each('inProgress reopened', 'owner'), 'owner'),
  decideExtension: row(each('assigned inProgress paused reopened', 'office'), 'office'),
  requestPause: row(each('inProgress reopened', 'owner'), 'owner'),
  decidePause: row(each('inProgress reopened', 'office'), 'office'),
  resume: row({ paused: 'owner office timer' }, 'owner office timer'),
  resolve: row(each('inProgress reopened', 'owner'), 'owner'),
  proposeExplain: row(each('inProgress reopened', 'owner'), 'owner'),
  decideExplain: row(each('inProgress reopened', 'leader'), 'leader'),
  objectExplained: row({ explained: 'reporter' }, 'reporter'),
  decideObjection: row({ explained: 'office' }, 'office'),
  reviewExplained: row({ explained: 'office' }, 'office'),
  consentToEscalate: row(each('accepted inProgress reopened', 'leader'), 'leader'),
  escalate: row(each('accepted inProgress reopened', 'office'), 'office'),
  lookAgain: row({ escalated: 'office' }, 'office'),
  recordReply: row({ escalated: 'office' }, 'office'),
  answer: row(each('resolved closed merged', 'reporter office'), 'reporter office'),
  recordAttempt: row({ resolved: 'office timer' }, 'office timer'),
  closeUnreached: row({ resolved: 'office' }, 'office'),
  closeUnknown: row({ resolved: 'office' }, 'office'),
  decideUnsolved: row({ resolved: 'office' }, 'office'),
  split: row({ reopened: 'office' }, 'office'),
  reopen: row({ closed: 'reporter' }, 'reporter'),
  merge: row(each('submitted accepted assigned inProgress', 'office'), 'office'),
  unmerge: row({ merged: 'office' }, 'office'),
  withdraw: row(each('submitted returned accepted assigned', 'reporter'), 'reporter'),
  noteRed: row(each('submitted accepted assigned inProgress reopened', 'timer'), 'timer'),
  recompute: row(each('submitted returned declined accepted assigned inProgress paused resolved reopened escalated merged', 'timer'), 'timer'),
}

/** The union's chair neither reassigns nor hands up what somebody outside the union owns: refused outright there. */
export const notTheChairs = {
  commands: ['reassign', 'handUp'],
  states: ['assigned', 'inProgress', 'paused', 'resolved', 'reopened', 'explained', 'escalated', 'closed'],
}

/** Who sees the problem: always, and once it is assigned. To everybody else it is not there. */
export const seenBy = {
  always: 'reporter chair office supervision leader timer',
  onceAssigned: 'owner coOwner',
  assignedStates: 'assigned inProgress paused resolved reopened explained escalated closed',
}
