import type { Examples } from '../rpc'
import type { LedgerRow } from '../problem.views'
import type { problemLedger } from './ledger.contract'

/** The examples of the ledger's own procedures, for a line given by the context's examples. */
export const ledgerExamples = (ledgerRow: LedgerRow) =>
  ({
    searchLedger: {
      input: { filter: { state: 'inProgress', category: 'culture', unionId: 'union-20cd', owner: { kind: 'person', personId: 'person-03de' }, from: '2026-01-01', words: '夜班 热饭' } },
      output: { rows: [ledgerRow], nextCursor: null },
      bad: { filter: { state: 'lost' } },
    },
    ledgerOwners: {
      input: {},
      output: { people: [{ personId: 'person-03de', name: '演示干部甲', department: '职工服务中心' }], outside: ['演示餐饮公司'] },
      bad: 1,
    },
  }) satisfies Examples<typeof problemLedger>
