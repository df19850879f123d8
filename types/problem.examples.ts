import type { problemContract } from './problem.contract'
import type { ClockView, DueView, HandlerView, LedgerRow, MineRow, ProblemView, Receipt } from './problem.views'
import { handlingExamples } from './problem/handling.examples'
import { leadingExamples } from './problem/leading.examples'
import { officeExamples } from './problem/office.examples'
import { publishedExamples, publishingExamples } from './problem/published.examples'
import { supervisingExamples } from './problem/supervising.examples'
import { ledgerExamples } from './problem/ledger.examples'
import type { Examples } from './rpc'

const id = 'problem-88c1'
const submissionId = 'submit-2026-06-16-01'
const command = { id, submissionId }
const at = '2026-06-16T01:41:00.000Z'

const summary = {
  id,
  number: 'GX-2026-00017',
  title: '食堂夜班没有热饭',
  category: 'culture' as const,
  state: 'inProgress' as const,
  submittedAt: at,
}

const due: DueView = {
  dueAt: '2026-06-23T16:00:00.000Z',
  dueOn: '2026-06-23',
  isProvisional: false,
  explanation: {
    startOn: '2026-06-16',
    workdays: 5,
    hours: null,
    holidays: [{ name: '端午节', days: 1 }],
    days: [{ on: '2026-06-17', isWorkday: true }, { on: '2026-06-19', isWorkday: false }],
  },
}

const clock: ClockView = {
  kind: 'solve',
  dueAt: due.dueAt,
  dueOn: due.dueOn,
  isHourly: false,
  isProvisional: false,
  light: 'blue',
  left: { kind: 'left', amount: 1, unit: 'workday' },
}

const owner: HandlerView = { kind: 'person', personId: 'person-03de', name: '演示干部甲' }

const mineRow: MineRow = {
  ...summary,
  holderName: '演示干部甲',
  clock,
  yourTurnUntil: null,
  yourTurnWorkdays: null,
  endedAt: null,
  endedBy: null,
  answer: null,
  resolution: null,
}

const ledgerRow: LedgerRow = {
  ...summary,
  version: 4,
  purpose: 'request',
  urgency: 'general',
  unionName: '演示企业工会',
  holderName: '演示干部甲',
  isYours: false,
  isCovered: false,
  decisions: ['extension'],
  clock,
  lastProgress: { at, words: '已和食堂商量加窗口。' },
  answer: null,
  satisfaction: null,
}

const standing = {
  waiting: [{ for: 'owner' as const, command: 'resolve', until: due.dueAt, isProvisional: false }],
  holderName: '演示干部甲',
  pause: null, explanation: null, escalation: null,
  extension: { workdays: 5, reason: '等银行回单。', at, decision: null },
  plan: null, objection: null, reopened: null, ending: null, supplies: [], answers: [], child: null, parent: null, main: null, urgeAgainOn: null,
  isOwner: true, isCoOwner: false, isCovered: false, isBound: false, hasSaidDone: false,
  decisions: [{ kind: 'extension', by: 'office' as const, since: at, dueAt: due.dueAt }],
  signDueAt: null, sentBack: null, secondRefusal: null, pauseRequest: null, pauseLeft: 15, explainProposal: null, escalationConsent: null,
  presses: [{ step: 'notice' as const, words: '请三日内说明。', at, byName: '演示监督甲', leaderName: null, signedAt: null }],
  nextPress: { step: 'leader' as const, at, by: 'supervision' as const }, instructions: [], followUp: null, merged: [], joins: null, joining: [], mayPublish: false, publishedId: null, publication: null,
}

const view: ProblemView = {
  ...summary,
  version: 4,
  description: '食堂夜班没有热饭，希望能加一个窗口。',
  purpose: 'request',
  difficulty: 'general',
  urgency: 'general',
  anonymity: 'hiddenFromOwner',
  source: 'worker',
  visitId: null,
  isConduct: false,
  unionName: '演示企业工会',
  place: '一号食堂',
  photos: [{ fileId: 'cloud://env.bucket/report/3f9a/1.jpg', url: 'https://example.org/1.jpg' }],
  reporter: null,
  isYours: false,
  owner,
  coOwners: [{ kind: 'outside', name: '演示餐饮公司' }],
  clock,
  yourTurnUntil: null,
  yourTurnWorkdays: null,
  measures: [{ id: 'measure-1', words: '加一个夜班窗口。', dueOn: '2026-06-22', doneAt: null, at }],
  resolution: null,
  refusal: null,
  onBehalfOf: null,
  ...standing,
  timeline: [
    {
      id: 'entry-1', at, event: 'submitted', to: 'submitted', isYours: false, byName: null, ownerName: null, words: null, dueOn: null,
      workdays: null, answer: null, detail: null, photos: [],
    },
  ],
  may: ['addProgress', 'resolve'],
}

const receipt: Receipt = { ...summary, state: 'submitted', unionName: null, anonymity: 'anonymous', accept: due, solve: due }
const moved = { id, version: 5, state: 'inProgress' as const }
const triaged = { category: 'culture', purpose: 'request', difficulty: 'general', urgency: 'general' } as const
const report = {
  submissionId,
  category: 'culture',
  description: '食堂夜班没有热饭，希望能加一个窗口。',
  unionId: null,
  photos: ['cloud://env.bucket/report/3f9a/1.jpg'],
  anonymity: 'hiddenFromOwner',
  isHiddenFromUnion: false,
} as const

export const problemExamples = {
  ...handlingExamples,
  ...leadingExamples,
  ...officeExamples,
  ...publishedExamples,
  ...publishingExamples,
  ...supervisingExamples,
  openDraft: { input: {}, output: { uploadPrefix: 'report/3f9a' }, bad: null },
  submit: {
    input: { ...report, photos: [...report.photos], place: '一号食堂', phone: '0314-0000000' },
    output: receipt,
    bad: { ...report, description: '短' },
  },
  receipt: { input: { id }, output: receipt, bad: { id: '' } },
  mine: { input: { isWaitingForMe: true }, output: { rows: [mineRow], nextCursor: null }, bad: { cursor: 'c'.repeat(201) } },
  get: { input: { id }, output: view, bad: { id: { $ne: null } } },
  answer: {
    input: { ...command, answer: 'solved', satisfaction: 'satisfied', words: '谢谢，窗口开了。' },
    output: { ...moved, state: 'closed' },
    bad: { ...command, answer: 'yes' },
  },
  supply: { input: { ...command, words: '是夜里十点以后。' }, output: moved, bad: { ...command, words: ' ' } },
  withdraw: { input: command, output: { ...moved, state: 'withdrawn' }, bad: { id } },
  object: { input: { ...command, reason: '仲裁院让我找工会。' }, output: { ...moved, state: 'submitted' }, bad: command },
  objectExplained: { input: { ...command, reason: '企业还在开工。' }, output: { ...moved, state: 'explained' }, bad: command },
  reopen: { input: { ...command, reason: '又停发了。' }, output: { ...moved, state: 'reopened' }, bad: { ...command, reason: '又' } },
  urge: { input: command, output: moved, bad: { id } },
  consentToPublish: { input: { ...command, mayPublish: true }, output: { id, mayPublish: true }, bad: command },
  ledger: {
    input: { view: { kind: 'figure', figure: 'onTime', from: '2026-04-01', to: '2026-06-30', isMissedOnly: true } },
    output: { rows: [ledgerRow], nextCursor: 'after:88c1' },
    bad: { view: { kind: 'desk', desk: 'attic' } },
  },
  deskCounts: {
    input: {},
    output: {
      desks: { triage: 4, toAssign: 3, working: 14, followUp: 6, ended: 33 },
      decisions: 2,
      lights: { green: 12, blue: 3, yellow: 3, red: 2 },
      triageLights: { green: 3, blue: 1, yellow: 0, red: 0 },
    },
    bad: 'desks',
  },
  conductLedger: { input: {}, output: { rows: [], nextCursor: null }, bad: { cursor: 1 } },
  assignees: {
    input: { id },
    output: {
      people: [{ personId: 'person-03de', name: '演示干部甲', department: '职工服务中心', isSuggested: true }],
      unions: [{ unionId: 'union-20cd', name: '演示企业工会' }],
      outside: ['演示餐饮公司'],
    },
    bad: {},
  },
  previewDue: { input: { id, difficulty: 'complex', urgency: 'general' }, output: due, bad: { id, difficulty: 'hard', urgency: 'general' } },
  accept: { input: { ...command, ...triaged }, output: { ...moved, state: 'accepted' }, bad: command },
  decline: {
    input: { ...command, reason: '不是工会能办的事。', whereToTurn: '演示区医疗保障局' },
    output: { ...moved, state: 'declined' },
    bad: { ...command, reason: '不是工会能办的事。' },
  },
  returnForMore: { input: { ...command, words: '请说说是哪个食堂。' }, output: { ...moved, state: 'returned' }, bad: { ...command, words: '哪？' } },
  assign: {
    input: { ...command, ...triaged, owner, coOwners: [] },
    output: { ...moved, state: 'assigned' },
    bad: { ...command, ...triaged, owner: { kind: 'person', name: '演示干部甲' }, coOwners: [] },
  },
  assigned: { input: {}, output: { rows: [ledgerRow], nextCursor: null }, bad: 3 },
  sign: { input: command, output: moved, bad: { ...command, submissionId: 'short' } },
  waiting: { input: {}, output: { asReporter: 0, asOwner: 2, asOffice: 4, asLeader: 0 }, bad: false },
  ...ledgerExamples(ledgerRow),
} satisfies Examples<typeof problemContract>
