import type { Examples } from '../rpc'
import type { problemOffice } from './office.contract'

const submissionId = 'submit-2026-06-16-01'
const command = { id: 'problem-88c1', submissionId }
const moved = { id: 'problem-88c1', version: 5, state: 'inProgress' as const }
const reason = '企业已经注销，找不到负责人。'
const owner = { kind: 'person' as const, personId: 'person-03de', name: '演示干部甲' }

export const officeExamples = {
  reassign: { input: { ...command, owner, coOwners: [], reason }, output: { ...moved, state: 'assigned' }, bad: { ...command, owner, reason } },
  bind: { input: { ...command, reason: '这件归您科室管。' }, output: { ...moved, state: 'assigned' }, bad: command },
  decideExtension: { input: { ...command, isGranted: true, workdays: 3 }, output: moved, bad: { ...command, isGranted: true, workdays: 0.5 } },
  decidePause: { input: { ...command, isGranted: false, note: '还没到要停的时候。' }, output: moved, bad: { ...command, isGranted: 'yes' } },
  decideObjection: { input: { ...command, isUpheld: true, reason: '反映属实。' }, output: { ...moved, state: 'reopened' }, bad: { ...command, reason } },
  reviewExplained: {
    input: { ...command, outcome: 'stays', reason, reviewOn: '2026-09-01' },
    output: { ...moved, state: 'explained' },
    bad: { ...command, outcome: 'closed', reason },
  },
  escalate: { input: { ...command, reason: '要跨区协调。' }, output: { ...moved, state: 'escalated' }, bad: { ...command, reason: '跨' } },
  lookAgain: { input: { ...command, words: '市总说下月答复。' }, output: { ...moved, state: 'escalated' }, bad: command },
  recordReply: {
    input: { ...command, outcome: 'inProgress', words: '由区里接着办。', owner },
    output: moved,
    bad: { ...command, outcome: 'closed', words: '由区里接着办。' },
  },
  recordAttempt: {
    input: { ...command, channel: 'phone', note: '响了没人接。' },
    output: { ...moved, state: 'resolved' },
    bad: { ...command, channel: 'letter' },
  },
  recordAnswer: {
    input: { ...command, answer: 'solved', satisfaction: 'fair', words: '说已经好了。', channel: 'phone' },
    output: { ...moved, state: 'closed' },
    bad: { ...command, answer: 'solved', channel: 'app' },
  },
  closeUnreached: { input: { ...command, note: '两次没联系上。' }, output: { ...moved, state: 'closed' }, bad: { ...command, note: '' } },
  closeUnknown: { input: command, output: { ...moved, state: 'closed' }, bad: { id: 'problem-88c1' } },
  decideUnsolved: {
    input: { ...command, outcome: 'explained', reason, tried: '约谈了两次。', reviewOn: '2026-09-01' },
    output: { ...moved, state: 'explained' },
    bad: { ...command, outcome: 'explained', reason, reviewOn: '九月' },
  },
  split: {
    input: { ...command, title: '还差五月的补贴', words: '三月、四月发了，五月的还没有。' },
    output: { ...moved, state: 'reopened', childId: 'problem-99d2', childNumber: 'GX-2026-00060' },
    bad: { ...command, title: '补' },
  },
  merge: {
    input: { submissionId, mainId: 'problem-88c1', ids: ['problem-77b0', 'problem-66a9'] },
    output: { mainId: 'problem-88c1', merged: [{ id: 'problem-77b0', version: 2, state: 'merged' }] },
    bad: { submissionId, mainId: 'problem-88c1', ids: [] },
  },
  unmerge: { input: { ...command, reason: '不是一回事。' }, output: { ...moved, state: 'accepted' }, bad: command },
  agreePlan: { input: { ...command, untilOn: '2026-07-10', words: '月底补发。' }, output: moved, bad: { ...command, words: '月底补发。' } },
} satisfies Examples<typeof problemOffice>
