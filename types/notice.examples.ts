import type { noticeContract } from './notice.contract'
import type { Examples } from './rpc'

const row = {
  id: 'problem-88c1_7_0', kind: 'resolved', words: '办好了，等您回答解决没有', at: '2026-06-16T01:41:00.000Z', problemId: 'problem-88c1', publicationId: null,
  visitId: null, planId: null, practiceId: null, proposalId: null, applicationId: null, review: null, number: 'GX-2026-00017', title: '食堂夜班没有热饭', isRead: false,
}

export const noticeExamples = {
  inbox: { input: {}, output: { rows: [row], nextCursor: null }, bad: { cursor: 5 } },
  unread: { input: {}, output: { count: 1 }, bad: 'unread' },
  markRead: { input: { upTo: '2026-06-16T01:41:00.000Z' }, output: { count: 0 }, bad: { upTo: '2026-06-16' } },
  templates: { input: {}, output: { templateIds: ['kR7-progress-of-a-problem'] }, bad: 'all' },
  keepTickets: {
    input: { accepted: ['kR7-progress-of-a-problem'] },
    output: { kept: 1 },
    // WeChat asks about five templates at once at most.
    bad: { accepted: ['a', 'b', 'c', 'd', 'e', 'f'] },
  },
  deliveries: {
    input: {},
    output: {
      rows: [{
        id: 'problem-88c1_7_0', at: '2026-06-16T01:41:00.000Z', words: '办好了，等您回答解决没有', problemId: 'problem-88c1', number: 'GX-2026-00017', toName: null,
        outcome: 'inAppOnly', reason: 'noTicket', attempts: 1,
      }],
      nextCursor: null,
    },
    bad: { cursor: 5 },
  },
} satisfies Examples<typeof noticeContract>
