import type { Examples } from '../rpc'
import type { visitReview } from './review.contract'

const entry = {
  visitId: 'visit-4d10', at: '2026-06-16T08:00:00.000Z', byName: '演示干部甲', change: 'corrected' as const, words: '漏写了书屋',
  differences: [{ field: 'record' as const, before: '看了职工食堂。', after: '看了职工食堂，也看了书屋。' }],
}
const row = {
  id: 'visit-4d10', unionName: '演示乡镇总工会', personName: '演示干部甲', mode: 'field' as const, visitedOn: '2026-06-16', checkedInAt: '2026-06-16T01:41:00.000Z', isFinished: true,
  placing: 'none' as const, isUnverified: true, countsAsField: false, topics: ['organization' as const], problemCount: 0, isSentLate: true, isCanceled: false, isYourTurn: false,
}

export const reviewExamples = {
  calendar: { input: { month: '2026-06' }, output: { days: [{ on: '2026-06-16', field: 2, video: 0, phone: 1, planned: 1 }] }, bad: { month: '2026-13' } },
  year: {
    input: { year: 2026 },
    output: { year: 2026, isAll: true, months: Array.from({ length: 12 }, (_, i) => ({ month: i + 1, field: 1, video: 0, phone: 0, counted: 1 })) },
    bad: { year: 26 },
  },
  marks: { input: {}, output: { rows: [{ ...row, marks: ['day'], chairWords: null, phoneAt: '2026-06-01T01:41:00.000Z' }], nextCursor: null }, bad: { cursor: 1 } },
  decideDay: {
    input: { submissionId: 'day-2026-06-16-0001', visitId: 'visit-4d10', on: '2026-06-02', words: '有会议纪要' }, output: { visitId: 'visit-4d10', version: 4 },
    bad: { submissionId: 'day-2026-06-16-0001', visitId: 'visit-4d10', on: '2026-06-02' },
  },
  history: { input: { visitId: 'visit-4d10' }, output: { entries: [entry] }, bad: {} },
  corrections: { input: {}, output: { rows: [{ ...entry, personName: '演示干部甲', unionName: '演示乡镇总工会', visitedOn: '2026-06-16' }], nextCursor: null }, bad: { cursor: 1 } },
} satisfies Examples<typeof visitReview>
