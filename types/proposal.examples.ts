import type { DrawnLine, ProposalRow, ProposalView, proposalContract } from './proposal.contract'
import type { Examples } from './rpc'

const line: DrawnLine = {
  id: 'problem-88c1', number: 'GX-2026-00017', title: '夜班没有热饭', description: '夜班到凌晨，食堂关门，只能吃凉的。', category: 'culture', unionName: '演示热力公司工会',
  submittedOn: '2026-05-12', state: 'closed', wasRed: false,
}
const row: ProposalRow = {
  id: 'proposal-30bb', version: 1, title: '关于夜班职工用餐的建议', category: 'culture', state: 'draft', lines: 2, authorName: '演示保障甲', sent: null,
  createdAt: '2026-06-16T01:41:00.000Z',
}
const drawing = { category: 'culture' as const, from: '2026-01-01', to: '2026-06-30', unionIds: ['union-19ab'], words: null, problemIds: ['problem-88c1', 'problem-90d2'] }
const view: ProposalView = {
  ...row, drawing, findings: '半年里两个单位的夜班职工反映吃不上热饭。', advice: '请把夜班用餐写进集体合同示范文本。',
  figures: {
    asOf: '2026-06-16T01:41:00.000Z', lines: 2, from: '2026-05-12', to: '2026-06-01', unions: [{ id: 'union-19ab', name: '演示热力公司工会', count: 2 }],
    months: [{ month: '2026-05', count: 1 }, { month: '2026-06', count: 1 }], states: [{ state: 'closed', count: 2 }],
    verdicts: { solved: 1, partly: 0, unsolved: 0, none: 1 }, wasRed: 0,
  },
  problems: [line], reviewerName: null, reason: null, outcomes: [], isYours: true, may: ['write', 'handIn', 'withdraw'], follows: [],
  changes: [{ version: 1, at: row.createdAt, byName: '演示保障甲', did: 'write', from: null, to: 'draft', reason: null }],
}
const step = { submissionId: 'proposal-2026-06-16-1', id: row.id, version: 1 }
const sent = { body: '演示区人社局', on: '2026-06-20', documentNumber: '演示工字〔2026〕3号' }
const submitted: ProposalView = { ...view, version: 4, state: 'submitted', sent, reviewerName: '演示办公室甲', may: ['record'], follows: ['studying', 'adopted', 'partlyAdopted', 'declined'] }
const outcome = { outcome: 'studying' as const, on: '2026-07-01', note: '已列入下半年议题', reason: null }

export const proposalExamples = {
  suggest: {
    input: { from: '2026-01-01', to: '2026-06-30', category: 'culture' },
    output: { groups: [{ count: 3, category: 'culture', unionCount: 2, monthCount: 2, problemIds: ['problem-88c1', 'problem-90d2', 'problem-91e3'], examples: [line] }], examined: 40, isWhole: true },
    bad: { from: '2026' },
  },
  candidates: { input: { from: '2026-01-01', to: '2026-06-30', words: '夜班' }, output: { rows: [line], nextCursor: null }, bad: { words: '夜班' } },
  saveDraft: {
    input: { submissionId: 'proposal-2026-06-16-0', title: view.title, findings: view.findings, advice: '', ...drawing },
    output: view,
    bad: { submissionId: 'proposal-2026-06-16-0', title: view.title },
  },
  list: { input: { state: 'draft' }, output: { rows: [row], nextCursor: null }, bad: { state: 'open' } },
  get: { input: { id: row.id }, output: view, bad: {} },
  handIn: { input: step, output: { ...view, version: 2, state: 'review', may: ['withdraw'] }, bad: { id: row.id } },
  sendBack: { input: { ...step, reason: '请补上涉及多少人' }, output: { ...view, state: 'returned', reason: '请补上涉及多少人' }, bad: step },
  approve: { input: step, output: { ...view, version: 3, state: 'approved', reviewerName: '演示办公室甲' }, bad: { version: 1 } },
  send: { input: { ...step, ...sent }, output: submitted, bad: { ...step, on: '2026-06-20' } },
  record: { input: { ...step, outcome: 'studying', on: '2026-07-01', note: outcome.note }, output: { ...submitted, state: 'studying', outcomes: [{ ...outcome, byName: '演示保障甲' }] }, bad: { ...step, outcome: 'lost', on: '2026-07-01' } },
  withdraw: { input: { ...step, reason: '并入另一份建议' }, output: { ...view, state: 'withdrawn', reason: '并入另一份建议', may: [] }, bad: step },
  ofProblem: {
    input: { problemId: 'problem-88c1' },
    output: { rows: [{ id: row.id, title: row.title, advice: view.advice, lines: 2, state: 'studying', sent, outcomes: [outcome] }], nextCursor: null },
    bad: {},
  },
} satisfies Examples<typeof proposalContract>
