import type { privacyContract } from './privacy.contract'
import type { Examples } from './rpc'

export const privacyExamples = {
  exportMine: {
    input: { submissionId: 'mine-2026-06-16-01' },
    output: { url: 'https://example.org/mine.json', fileName: '我的数据.json', until: '2026-06-16T01:51:00.000Z' },
    bad: {},
  },
  consents: { input: {}, output: { rows: [{ policyVersion: '2026-11', on: '2026-06-16' }] }, bad: 1 },
  closeAccount: { input: { submissionId: 'close-2026-06-16-1', confirmation: '注销' }, output: { isClosed: true }, bad: { submissionId: 'close-2026-06-16-1', confirmation: '好' } },
  retention: {
    input: {},
    output: { rows: [{ what: '走访的位置', keptDays: 365, why: '走访当年之后再留一年', due: 3 }], lastRun: { on: '2026-06-15', removed: 12 } },
    bad: 'all',
  },
} satisfies Examples<typeof privacyContract>
