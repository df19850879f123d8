import type { Examples } from '../rpc'
import type { PlanRow, visitPlans } from './plans.contract'

const submissionId = 'plan-2026-06-16-001'
const intention = { unionId: 'union-19ab', plannedOn: '2026-06-23', time: '09:30', mode: 'field' as const, topics: ['organization' as const], companionIds: ['person-03de'], words: '想看看换届准备' }

const row: PlanRow = {
  id: 'plan-77aa', version: 2, personId: 'person-01ab', personName: '演示干部甲', union: { id: 'union-19ab', name: '演示乡镇总工会' }, plannedOn: '2026-06-23', time: '09:30',
  mode: 'field', topics: ['organization'], companions: [{ id: 'person-03de', name: '演示干部乙' }], words: '想看看换届准备', state: 'planned',
  proposal: { on: '2026-06-24', time: '14:00', words: '二十三号停产检修', byName: '演示主席甲', at: '2026-06-16T01:41:00.000Z', isAccepted: null, answerWords: null },
  visitId: null, cancelReason: null, isYours: true,
}

export const planExamples = {
  plan: { input: { submissionId, ...intention }, output: row, bad: { submissionId, ...intention, time: '25:00' } },
  planQuarter: { input: { submissionId, plans: [intention] }, output: { rows: [row] }, bad: { submissionId, plans: [] } },
  cancelPlan: { input: { submissionId, planId: row.id, reason: '临时有会' }, output: { ...row, state: 'canceled', cancelReason: '临时有会' }, bad: { submissionId, planId: row.id } },
  proposeTime: { input: { submissionId, planId: row.id, on: '2026-06-24', time: null, words: '二十三号停产检修' }, output: row, bad: { submissionId, planId: row.id, on: '六月', time: null, words: '改天' } },
  answerProposal: { input: { submissionId, planId: row.id, isAccepted: true }, output: row, bad: { submissionId, planId: row.id } },
  plans: { input: { scope: 'mine', isOpenOnly: true }, output: { rows: [row], nextCursor: null }, bad: { scope: 'theirs' } },
  route: {
    input: { on: '2026-06-23' },
    output: { on: '2026-06-23', stops: [{ plan: row, place: { name: '东门', latitude: 40.9739, longitude: 117.9323 }, fromPreviousMeters: null }] },
    bad: { on: 'tomorrow' },
  },
} satisfies Examples<typeof visitPlans>
