import type { Examples } from '../rpc'
import type { problemLeading } from './leading.contract'
import type { OrderRow } from './order.view'

const command = { id: 'problem-88c1', submissionId: 'submit-2026-06-16-01' }
const moved = { id: 'problem-88c1', version: 5, state: 'inProgress' as const }

const order: OrderRow = {
  id: 'problem-88c1_order-1', words: '请本周内办好。', byName: '演示领导甲', at: '2026-06-16T01:41:00.000Z', dueOn: '2026-06-19',
  handlerName: '演示干部甲', isYours: true, isOverdue: false, answer: null,
  problem: { id: 'problem-88c1', number: 'GX-2026-00017', title: '食堂夜班没有热饭' },
}

export const leadingExamples = {
  instruct: { input: { ...command, words: '请本周内办好。', dueOn: '2026-06-19' }, output: moved, bad: { ...command, words: '阅'.repeat(301) } },
  decideExplain: {
    input: { ...command, isSigned: true, reviewOn: '2026-09-01' },
    output: { ...moved, state: 'explained' },
    bad: { ...command, reviewOn: '2026-09-01' },
  },
  consentToEscalate: { input: command, output: moved, bad: { ...command, note: '' } },
  forLeader: { input: {}, output: { rows: [], nextCursor: null }, bad: { cursor: 1 } },
  orders: { input: { whose: 'owed' }, output: { rows: [order], nextCursor: null }, bad: { whose: 'all' } },
  answerOrder: {
    input: { orderId: order.id, submissionId: command.submissionId, words: '已经通知到企业。' },
    output: { ...order, isYours: false, answer: { words: '已经通知到企业。', byName: '演示干部甲', at: '2026-06-17T01:41:00.000Z' } },
    bad: { orderId: order.id, words: '已经通知到企业。' },
  },
} satisfies Examples<typeof problemLeading>
