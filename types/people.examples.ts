import type { Me, peopleContract } from './people.contract'
import type { Examples } from './rpc'

const me: Me = {
  person: {
    id: 'person-51aa',
    name: '演示职工甲',
    roles: ['worker'],
    duty: null,
    union: { id: 'union-19ab', name: '演示乡镇总工会' },
    hasChosenUnion: true,
    isConductAlternate: false,
  },
  policyVersion: '2026-11',
  hasConsented: true,
  conductAlternate: null,
  today: '2026-06-16',
}

const stranger: Me = { ...me, person: null, hasConsented: false }

export const peopleExamples = {
  me: { input: {}, output: stranger, bad: 7 },
  consent: { input: { policyVersion: '2026-11' }, output: me, bad: { policyVersion: 202611 } },
  chooseUnion: { input: { unionId: null }, output: me, bad: {} },
  importRoster: {
    input: { submissionId: 'roster-2026-06-16-1', kind: 'people', fileId: 'cloud://env.bucket/import/3f9a/people.csv' },
    output: { loaded: 9, warnings: [{ row: 10, reason: '这一行没有姓名，按空缺岗位登记' }], importId: 'import-77aa' },
    bad: { submissionId: 'roster-2026-06-16-1', kind: 'people', fileId: 'https://example.org/people.csv' },
  },
  previewImport: {
    input: { kind: 'liaisons', fileId: 'cloud://env.bucket/import/3f9a/liaisons.xlsx' },
    output: { rows: [{ row: 3, column: '姓名', reason: '名册里没有「演示干部己」' }], total: 1, warnings: [], records: 0, added: 0, changed: 0, same: 0 },
    bad: { kind: 'unions', fileId: 'cloud://env.bucket/import/3f9a/liaisons.xlsx' },
  },
  undoImport: { input: { submissionId: 'undo-2026-06-16-001', importId: 'import-77aa' }, output: { takenBack: 4, kept: 1 }, bad: { importId: 'import-77aa' } },
  imports: {
    input: {},
    output: { rows: [{ id: 'import-77aa', kind: 'liaisons', at: '2026-06-16T01:41:00.000Z', byName: '演示办公室甲', loaded: 2, undoneAt: null }] },
    bad: 0,
  },
  exportLiaisons: {
    input: { submissionId: 'export-2026-06-16-1', format: 'xlsx' },
    output: { url: 'https://example.org/liaisons.xlsx', fileId: 'cloud://env.bucket/exports/3f9a/liaisons.xlsx', fileName: '对口联系表.xlsx', rows: 2 },
    bad: { submissionId: 'export-2026-06-16-1', format: 'pdf' },
  },
} satisfies Examples<typeof peopleContract>
