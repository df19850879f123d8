import type { Examples } from '../rpc'
import type { LedgerRow } from '../problem.views'
import type { problemExport } from './export.contract'
import type { problemImport } from './import.contract'
import type { problemLedger } from './ledger.contract'
import type { PublicationRow } from './published.view'
import type { problemSimilar } from './similar.contract'

const publication: PublicationRow = {
  id: 'publication-5f', title: '食堂夜班没有热饭', words: '夜班的职工反映，食堂九点以后没有热饭。', category: 'culture', unionName: null, state: 'inProgress',
  holder: '职工服务中心', submittedOn: '2026-06-16', dueOn: '2026-06-23', endedOn: null, outcome: null, joined: 2, changedAt: '2026-06-17T01:41:00.000Z',
}

const importing = {
  id: 'import-7d21', state: 'done' as const, fileName: '问题台账.xlsx', at: '2026-06-16T01:41:00.000Z', byName: '演示办公室甲', lines: 120, total: 120,
}

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
    exportLedger: {
      input: { submissionId: 'export-2026-06-16-01', filter: { state: 'closed', from: '2026-01-01', to: '2026-06-30' } },
      output: { id: 'export-31ac', state: 'working', lines: 2000, isCut: false, fileName: '台账-2026-06-16.xlsx', url: null, until: null },
      bad: { filter: {} },
    },
    continueExport: {
      input: { id: 'export-31ac' },
      output: {
        id: 'export-31ac', state: 'done', lines: 2417, isCut: false, fileName: '台账-2026-06-16.xlsx',
        url: 'https://example.test/exports/2026.xlsx', until: '2026-06-16T03:41:00.000Z',
      },
      bad: {},
    },
    previewImport: {
      input: { fileId: 'cloud://local.bucket/uploads/anon/abcdefghijkl-0123456789abcdefghijkl/ledger.xlsx' },
      output: {
        digest: '9f86d081884c7d65', total: 1, refusals: [], refusalCount: 0, warnings: [{ row: 3, column: '主办', reason: '名册里没有「演示单位」，按外部单位导入，由办公室代办' }],
        lines: [{ row: 3, title: '食堂夜班没有热饭', category: 'culture', unionName: '演示企业工会', ownerName: '演示单位', submittedOn: '2026-03-02', dueOn: '2026-03-09', state: 'inProgress' }],
      },
      bad: { fileId: '台账.xlsx' },
    },
    importLedger: {
      input: { submissionId: 'import-2026-06-16-01', fileId: 'cloud://local.bucket/uploads/anon/abcdefghijkl-0123456789abcdefghijkl/ledger.xlsx', digest: '9f86d081884c7d65', fileName: '问题台账.xlsx' },
      output: { ...importing, state: 'working', lines: 100 },
      bad: { digest: '' },
    },
    continueImport: { input: { id: importing.id }, output: importing, bad: {} },
    imports: { input: {}, output: { rows: [importing] }, bad: 1 },
    undoImport: { input: { id: importing.id, submissionId: 'undo-2026-06-16-01' }, output: { ...importing, state: 'undone', lines: 0 }, bad: { id: importing.id } },
    similar: {
      input: { id: ledgerRow.id },
      output: { rows: [{ row: ledgerRow, description: '夜班九点以后食堂没有热饭。', isSameUnion: true, mayMerge: true }] },
      bad: { id: '' },
    },
    similarCounts: { input: { ids: [ledgerRow.id] }, output: { counts: [{ id: ledgerRow.id, count: 2 }] }, bad: { ids: [] } },
    similarPublished: { input: { category: 'culture', description: '夜班食堂没有热饭吃' }, output: { rows: [publication] }, bad: { description: '饭' } },
  }) satisfies Examples<typeof problemImport & typeof problemSimilar & typeof problemLedger & typeof problemExport>
