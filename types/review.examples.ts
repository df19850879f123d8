import { recordExamples } from './review/records.examples'
import { reportExamples } from './review/reports.examples'
import type { RateView, reviewContract } from './review.contract'
import type { Examples } from './rpc'

const ofMany: RateView = {
  numerator: 57,
  denominator: 60,
  targetPercent: 95,
  interval: null,
  before: { numerator: 20, denominator: 24 },
  leftOut: [{ reason: '不了解', count: 2 }],
}

/** Below ten cases a rate stands with its interval. */
const ofFew: RateView = {
  numerator: 3,
  denominator: 4,
  targetPercent: 100,
  interval: { lowPercent: 30.1, highPercent: 95.4 },
  before: null,
  leftOut: [],
}

const asOf = '2026-06-16T01:41:00.000Z'

export const reviewExamples = {
  ...recordExamples,
  ...reportExamples,
  overview: {
    input: { period: 'quarter' },
    output: {
      asOf,
      period: { kind: 'quarter', from: '2026-04-01', to: '2026-06-30' },
      coverage: {
        obligedCount: 9,
        short: [{ id: 'person-03de', name: '演示干部甲', holds: 1 }],
        keyUnionCount: 2,
        pairedKeyUnionCount: 2,
      },
      visits: { year: 2026, fieldDone: 5, fieldDoneBefore: 9, fieldWanted: 8, remoteDone: 3, pairsReached: 1, pairsBegun: 2, pairsNone: 1 },
      problems: {
        byState: {
          submitted: 4, returned: 1, declined: 2, accepted: 3, assigned: 2, inProgress: 9, paused: 1, resolved: 6, reopened: 2,
          explained: 1, escalated: 1, closed: 25, merged: 1, withdrawn: 2,
        },
        total: 60,
        submittedInPeriod: 12,
        running: 20,
        lights: { green: 12, blue: 3, yellow: 3, red: 2 },
        rates: { response: ofFew, resolution: ofMany, satisfaction: ofMany, onTime: ofFew },
      },
      waiting: {
        redCount: 2,
        red: [{ id: 'problem-88c1', title: '加班费没有按时发' }],
        explainedCount: 1,
        since: '2026-06-09',
        unpairedKeyUnions: [{ id: 'union-20cd', name: '演示企业工会' }],
      },
      union: null,
      needsMe: { orders: 1, signatures: 2, reports: 1, decisions: 0 },
      trend: {
        months: ['2026-05', '2026-06'], submitted: [20, 12], closed: [15, 8], lights: [null, { green: 12, blue: 3, yellow: 3, red: 2, on: '2026-06-15' }],
        desks: [null, { triage: 4, toAssign: 2, working: 20, followUp: 5, ended: 28 }], indicators: [null, { total: 16, reached: 5, late: 1, withoutData: 3 }],
        keyUnions: [9, 10], paired: [8, 9], pairs: [{ reached: 1, begun: 4, none: 5 }, { reached: 2, begun: 5, none: 3 }], fieldVisits: [4, 6],
      },
      kinds: [{ category: 'pay', count: 7, before: 9 }],
      submittedBefore: 31,
      closedInPeriod: 8,
      closedBefore: 27,
      lastContacts: [{ key: 'within30', unions: [{ id: 'union-20cd', name: '演示企业工会' }] }],
      indicators: [{ theme: 'solving', reached: 1, total: 3, lights: { green: 1, blue: 0, yellow: 1, red: 0 }, withoutData: 1 }],
    },
    bad: { period: 'decade' },
  },
  published: {
    input: {},
    output: { asOf, year: 2026, submitted: 60, closed: 25, running: 20, rates: { response: ofFew, resolution: ofMany, satisfaction: ofMany } },
    bad: '2026',
  },
} satisfies Examples<typeof reviewContract>
