import type { liaisonContract } from './liaison.contract'
import { cityExamples } from './liaison/city.examples'
import { cardExamples, editingExamples, surveyExamples } from './liaison/editing.examples'
import type { Examples } from './rpc'

export const liaisonExamples = {
  ...cardExamples,
  ...cityExamples,
  ...editingExamples,
  ...surveyExamples,
  mine: {
    input: {},
    output: {
      rows: [
        {
          id: 'liaison-7f2c',
          unionId: 'union-19ab',
          unionName: '演示乡镇总工会',
          servesName: null,
          fieldDone: 1,
          fieldWanted: 2,
          remoteDone: 3,
          lastContactOn: '2026-06-15',
          openVisitId: null,
        },
      ],
      year: 2026,
    },
    bad: null,
  },
  searchUnions: {
    input: { words: '演示' },
    output: { rows: [{ id: 'union-19ab', name: '演示乡镇总工会', kind: 'township', isKey: true }], nextCursor: null },
    bad: { words: '字'.repeat(41) },
  },
  coverage: {
    input: {},
    output: {
      short: [{ id: 'person-03de', name: '演示干部甲', holds: [{ id: 'union-19ab', name: '演示乡镇总工会' }] }],
      obligedCount: 9,
      unpairedKeyUnions: [],
      keyUnionCount: 2,
      pairs: [
        {
          id: 'liaison-7f2c',
          personName: '演示干部甲',
          contactName: '演示干部乙',
          union: { id: 'union-19ab', name: '演示乡镇总工会' },
          fieldDone: 1,
          fieldWanted: 2,
          remoteDone: 0,
          lastContactOn: null,
        },
      ],
      union: null,
      asOf: '2026-06-16T01:41:00.000Z',
    },
    bad: [],
  },
} satisfies Examples<typeof liaisonContract>
