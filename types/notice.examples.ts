import type { noticeContract } from './notice.contract'
import type { Examples } from './rpc'

export const noticeExamples = {
  templates: { input: {}, output: { templateIds: ['kR7-progress-of-a-problem'] }, bad: 'all' },
  keepTickets: {
    input: { accepted: ['kR7-progress-of-a-problem'] },
    output: { kept: 1 },
    // WeChat asks about five templates at once at most.
    bad: { accepted: ['a', 'b', 'c', 'd', 'e', 'f'] },
  },
} satisfies Examples<typeof noticeContract>
