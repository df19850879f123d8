import type { EventType } from '@/domain/problem/problem.events'
import type { State } from '@/domain/problem/vocabulary'
import type { Cast } from '../../cast'
import { triage } from '../story'
import { type Place, type Who, reason } from './path'

/** One procedure: who gives it where, what follows, where the state forbids it, and who sees the line but may never give it. */
export interface Row {
  procedure: string
  who: Who
  from: Place
  at?: string
  input: (cast: Cast) => object
  to: State
  event: EventType
  notIn: Place
  never: Who
}

type Given = object | ((cast: Cast) => object)

const row = (procedure: string, who: Who, from: Place, input: Given, to: State, event: EventType, notIn: Place, never: Who, at?: string): Row => ({
  procedure, who, from, at, to, event, notIn, never, input: typeof input === 'function' ? (input as (cast: Cast) => object) : () => input,
})

const toOwner = (cast: Cast) => ({ kind: 'person', personId: cast.owner.id, name: '' })
const toCoOwner = (cast: Cast) => ({ kind: 'person', personId: cast.coOwner.id, name: '' })

export const beginnings: Row[] = [
  row('returnForMore', 'office', 'submitted', { words: '请说说是哪几个月的' }, 'returned', 'problemReturned', 'closed', 'supervisor'),
  row('supply', 'worker', 'returned', { words: '三月到五月' }, 'submitted', 'problemSupplied', 'closed', 'office'),
  row('accept', 'office', 'submitted', triage, 'accepted', 'problemAccepted', 'closed', 'supervisor'),
  row('decline', 'office', 'submitted', { reason: '不归工会管这件事', whereToTurn: '仲裁院' }, 'declined', 'problemDeclined', 'closed', 'supervisor'),
  row('object', 'worker', 'declined', { reason }, 'submitted', 'declineObjected', 'closed', 'office'),
  row('withdraw', 'worker', 'accepted', { reason: '已经好了' }, 'withdrawn', 'problemWithdrawn', 'closed', 'office'),
  row('urge', 'worker', 'accepted', {}, 'accepted', 'problemUrged', 'closed', 'office'),
  row('assign', 'office', 'accepted', (cast) => ({ ...triage, owner: toOwner(cast), coOwners: [] }), 'assigned', 'problemAssigned', 'closed', 'supervisor'),
  row('reassign', 'office', 'inProgress', (cast) => ({ owner: toCoOwner(cast), coOwners: [], reason }), 'assigned', 'problemReassigned', 'closed', 'supervisor'),
  row('sign', 'owner', 'assigned', {}, 'inProgress', 'problemSigned', 'closed', 'supervisor'),
  row('sendBack', 'owner', 'assigned', { reason }, 'accepted', 'problemSentBack', 'closed', 'supervisor'),
  row('bind', 'office', 'refusedAgain', { reason }, 'assigned', 'ownerBound', 'closed', 'supervisor'),
  row('handUp', 'chair', 'assignedToUnion', { reason }, 'accepted', 'problemHandedUp', 'returned', 'office'),
  row('addMeasure', 'owner', 'inProgress', { words: '周三和公司谈' }, 'inProgress', 'measureAdded', 'closed', 'supervisor'),
  row('completeMeasure', 'owner', 'measured', { measureId: 'to be found', doneOn: '2026-06-16' }, 'inProgress', 'measureCompleted', 'closed', 'supervisor'),
  row('addProgress', 'owner', 'inProgress', { words: '已经约谈过', photos: [] }, 'inProgress', 'progressAdded', 'closed', 'supervisor'),
  row('requestExtension', 'owner', 'worked', { workdays: 5, reason }, 'inProgress', 'extensionRequested', 'closed', 'supervisor'),
  row('decideExtension', 'office', 'extensionAsked', { isGranted: true }, 'inProgress', 'extensionDecided', 'closed', 'supervisor'),
  row('requestPause', 'owner', 'worked', { waitingFor: { kind: 'reporter' }, reason }, 'inProgress', 'pauseRequested', 'closed', 'supervisor'),
  row('decidePause', 'office', 'pauseAsked', { isGranted: true }, 'paused', 'problemPaused', 'closed', 'supervisor'),
  row('resume', 'owner', 'paused', {}, 'inProgress', 'problemResumed', 'closed', 'supervisor'),
  row('agreePlan', 'office', 'late', { untilOn: '2026-07-10', words: '月底补发' }, 'inProgress', 'planAgreed', 'closed', 'supervisor', '2026-06-30T02:00:00.000Z'),
]

export const endings: Row[] = [
  row('resolve', 'owner', 'worked', { words: '补贴已经全部补发' }, 'resolved', 'problemResolved', 'closed', 'supervisor'),
  row('press', 'supervisor', 'inProgress', { step: 'remind', words: '请抓紧办' }, 'inProgress', 'ownerPressed', 'closed', 'office'),
  row('signNotice', 'owner', 'noticed', {}, 'inProgress', 'noticeSigned', 'closed', 'supervisor'),
  row('instruct', 'leader', 'inProgress', { words: '请本周内办好' }, 'inProgress', 'instructionGiven', 'closed', 'supervisor'),
  row('proposeExplain', 'owner', 'worked', { reason: '企业已经注销。', tried: '约谈了两次。' }, 'inProgress', 'explanationProposed', 'closed', 'supervisor'),
  row('decideExplain', 'leader', 'explainAsked', { isSigned: true, reviewOn: '2026-09-01' }, 'explained', 'problemExplained', 'closed', 'supervisor'),
  row('objectExplained', 'worker', 'explained', { reason }, 'explained', 'explanationObjected', 'closed', 'office'),
  row('decideObjection', 'office', 'explanationObjected', { isUpheld: true, reason }, 'reopened', 'problemReopened', 'closed', 'supervisor'),
  row('reviewExplained', 'office', 'explained', { outcome: 'reopened', reason }, 'reopened', 'problemReopened', 'closed', 'supervisor', '2026-09-01T02:00:00.000Z'),
  row('consentToEscalate', 'leader', 'worked', {}, 'inProgress', 'escalationConsented', 'closed', 'supervisor'),
  row('escalate', 'office', 'consented', { reason }, 'escalated', 'problemEscalated', 'closed', 'supervisor'),
  row('lookAgain', 'office', 'escalated', { words: '市总在办' }, 'escalated', 'escalationLookedAt', 'closed', 'supervisor'),
  row('recordReply', 'office', 'escalated', { outcome: 'inProgress', words: '由区里办' }, 'inProgress', 'replyRecorded', 'closed', 'supervisor'),
  row('answer', 'worker', 'resolved', { answer: 'solved', satisfaction: 'satisfied' }, 'closed', 'problemClosed', 'worked', 'supervisor'),
  row('recordAnswer', 'office', 'resolved', { answer: 'solved', channel: 'phone' }, 'closed', 'problemClosed', 'worked', 'supervisor'),
  row('recordAttempt', 'office', 'resolved', { channel: 'phone' }, 'resolved', 'attemptFailed', 'closed', 'supervisor', '2026-06-25T02:00:00.000Z'),
  row('closeUnreached', 'office', 'calledTwice', {}, 'closed', 'problemClosed', 'worked', 'supervisor'),
  row('closeUnknown', 'office', 'unknownTwice', {}, 'closed', 'problemClosed', 'worked', 'supervisor'),
  row('decideUnsolved', 'office', 'unsolvedTwice', { outcome: 'reopened', reason }, 'reopened', 'problemReopened', 'closed', 'supervisor'),
  row('split', 'office', 'partly', { title: '还差五月的补贴', words: '五月的补贴还没有发。' }, 'reopened', 'problemSplit', 'closed', 'supervisor'),
  row('reopen', 'worker', 'closed', { reason: '又停发了' }, 'reopened', 'problemReopened', 'worked', 'office'),
]
