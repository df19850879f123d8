import type { Row } from './matrix.expected'

/**
 * The same table for a complaint about conduct, written by hand: the custodians (here two of supervision, one of whom owns the
 * line) stand for office, supervision and leader. It is not there for anybody else: not for the person complained of, nor for
 * whoever reports to them, in whatever role; not for the chair, the office, a leader, the alternate, or admin.
 */
const row = (may: Record<string, string>, theirs: string): Row => ({ may, theirs })
const each = (states: string, who: string): Record<string, string> => Object.fromEntries(states.split(' ').map((state) => [state, who]))

export const expectedOfConduct: Record<string, Row> = {
  submit: row({}, 'reporter custodian timer'),
  returnForMore: row({ submitted: 'custodian' }, 'custodian'),
  supply: row({ returned: 'reporter' }, 'reporter'),
  expire: row({ returned: 'timer' }, 'timer'),
  accept: row({ submitted: 'custodian' }, 'custodian'),
  decline: row({ submitted: 'custodian' }, 'custodian'),
  object: row({ declined: 'reporter' }, 'reporter'),
  assign: row({ accepted: 'custodian' }, 'custodian'),
  reassign: row(each('assigned inProgress paused reopened', 'custodian'), 'custodian'),
  sign: row({ assigned: 'owner' }, 'owner'),
  sendBack: row({ assigned: 'owner' }, 'owner'),
  bind: row({ assigned: 'custodian' }, 'custodian'),
  handUp: row({}, ''),
  addMeasure: row(each('inProgress reopened paused', 'owner'), 'owner'),
  completeMeasure: row(each('inProgress reopened paused', 'owner'), 'owner'),
  addProgress: row(each('inProgress reopened paused', 'owner'), 'owner'),
  agreePlan: row(each('accepted assigned inProgress reopened', 'custodian'), 'custodian'),
  instruct: row(each('submitted returned accepted assigned inProgress paused resolved reopened explained escalated', 'custodian'), 'custodian'),
  press: row(each('submitted accepted assigned inProgress reopened', 'custodian timer'), 'custodian timer'),
  remind: row(each('returned assigned inProgress reopened resolved explained escalated', 'timer'), 'timer'),
  signNotice: row({ ...each('submitted accepted', 'custodian'), ...each('assigned inProgress reopened', 'owner') }, 'custodian owner'),
  urge: row(each('submitted accepted assigned inProgress reopened paused escalated', 'reporter'), 'reporter'),
  requestExtension: row(each('inProgress reopened', 'owner'), 'owner'),
  decideExtension: row(each('assigned inProgress paused reopened', 'custodian'), 'custodian'),
  requestPause: row(each('inProgress reopened', 'owner'), 'owner'),
  decidePause: row(each('inProgress reopened', 'custodian'), 'custodian'),
  resume: row({ paused: 'owner custodian timer' }, 'owner custodian timer'),
  resolve: row(each('inProgress reopened', 'owner'), 'owner'),
  proposeExplain: row(each('inProgress reopened', 'owner'), 'owner'),
  decideExplain: row(each('inProgress reopened', 'custodian'), 'custodian'),
  objectExplained: row({ explained: 'reporter' }, 'reporter'),
  decideObjection: row({ explained: 'custodian' }, 'custodian'),
  reviewExplained: row({ explained: 'custodian' }, 'custodian'),
  consentToEscalate: row(each('accepted inProgress reopened', 'custodian'), 'custodian'),
  escalate: row(each('accepted inProgress reopened', 'custodian'), 'custodian'),
  lookAgain: row({ escalated: 'custodian' }, 'custodian'),
  recordReply: row({ escalated: 'custodian' }, 'custodian'),
  answer: row(each('resolved closed merged', 'reporter custodian'), 'reporter custodian'),
  recordAttempt: row({ resolved: 'custodian timer' }, 'custodian timer'),
  closeUnreached: row({ resolved: 'custodian' }, 'custodian'),
  closeUnknown: row({ resolved: 'custodian' }, 'custodian'),
  decideUnsolved: row({ resolved: 'custodian' }, 'custodian'),
  split: row({ reopened: 'custodian' }, 'custodian'),
  reopen: row({ closed: 'reporter' }, 'reporter'),
  merge: row(each('submitted accepted assigned inProgress', 'custodian'), 'custodian'),
  unmerge: row({ merged: 'custodian' }, 'custodian'),
  withdraw: row(each('submitted returned accepted assigned', 'reporter'), 'reporter'),
  noteRed: row(each('submitted accepted assigned inProgress reopened', 'timer'), 'timer'),
  recompute: row(each('submitted returned declined accepted assigned inProgress paused resolved reopened escalated merged', 'timer'), 'timer'),
}

/** The states in which somebody owns the line. */
export const ownedStates = 'assigned inProgress paused resolved reopened explained escalated closed'
