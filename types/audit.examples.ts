import type { auditContract } from './audit.contract'
import type { Examples } from './rpc'

const row = { id: 'audit-81c1', at: '2026-06-16T01:41:00.000Z', byName: '演示办公室甲', forName: null, action: 'readReporter' as const, words: '看了反映人是谁', about: 'GX-2026-00017' }

export const auditExamples = {
  list: { input: {}, output: { rows: [row], nextCursor: null }, bad: { group: 'looked' } },
  verify: { input: {}, output: { seals: 12, entries: 340, broken: null, head: 'a9f1', next: null }, bad: { cursor: 7 } },
  export: { input: { submissionId: 'audit-2026-06-16-1' }, output: { url: 'https://example.org/a.xlsx', fileName: '审计记录.xlsx', rows: 340 }, bad: {} },
} satisfies Examples<typeof auditContract>
