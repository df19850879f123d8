import type { Examples } from '../rpc'
import type { ReceivedVisit, visitReceived } from './received.contract'

const key = { submissionId: 'chair-2026-06-16-01', visitId: 'visit-4d10' }

const visit: ReceivedVisit = {
  id: key.visitId, union: { id: 'union-19ab', name: '演示乡镇总工会' }, personName: '演示干部甲', companionNames: ['演示干部乙'], mode: 'field', visitedOn: '2026-06-16',
  checkedInAt: '2026-06-16T01:41:00.000Z', topics: ['organization'], isFinished: true, isCanceled: false, isSentLate: false, proofs: ['chair'],
  answer: { answer: 'confirmed', byName: '演示主席甲', at: '2026-06-16T08:00:00.000Z', words: null }, explanation: null, mayAnswer: true, isAsked: false,
}

export const receivedExamples = {
  received: { input: { isWaitingOnly: true }, output: { rows: [visit], nextCursor: null }, bad: { unionId: '?' } },
  confirm: { input: key, output: visit, bad: { visitId: key.visitId } },
  dispute: {
    input: { ...key, words: '那天没有人来' },
    output: {
      ...visit, proofs: [], answer: { answer: 'disputed', byName: '演示主席甲', at: '2026-06-16T08:00:00.000Z', words: '那天没有人来' },
      explanation: { words: '去的是分厂，下次先打招呼。', byName: '演示干部甲', at: '2026-06-16T09:00:00.000Z' },
    },
    bad: key,
  },
} satisfies Examples<typeof visitReceived>
