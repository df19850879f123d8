import type { Examples } from './rpc'
import type { settingsContract } from './settings.contract'

const submissionId = 'setting-2026-06-16-1'

export const settingsExamples = {
  burdenCheck: {
    input: {},
    output: {
      checkedAt: '2026-06-16T01:41:00.000Z',
      source: { number: '国办函〔2026〕12号', on: '2026-01-25', asks: '要备案，要能提意见。', caution: '上线前核对。' },
      filing: { number: null },
      rows: [{ id: 'filing', rule: '上线前备案', how: '备案号由管理员填写，在这里公开。', by: 'settings', isKept: false, findings: ['还没有填写备案号'] }],
    },
    bad: 'everything',
  },
  all: {
    input: {},
    output: {
      conduct: { version: 1, alternate: { id: 'person-01ab', name: '演示领导乙' }, fault: null },
      clocks: { version: 0, counts: { 'solve.general': 5 }, usual: { 'solve.general': 5 } },
      outside: { version: 0, names: ['人社局'], former: [], isUsual: true },
      limits: { version: 0, rows: [{ name: 'reports', most: 20, usual: 20, hours: 24 }] },
      filing: { version: 0, number: null },
      calendar: { version: 0, knownThrough: '2026-12-31', entered: [] },
      appScan: null,
      hasTemplate: false,
    },
    bad: 1,
  },
  saveAlternate: { input: { submissionId, version: 0, personId: 'person-01ab' }, output: { version: 1 }, bad: { submissionId, version: 0 } },
  saveClocks: { input: { submissionId, version: 0, counts: { 'solve.general': 7 } }, output: { version: 1 }, bad: { submissionId, version: 0, counts: { 'solve.general': -1 } } },
  saveOutside: { input: { submissionId, version: 0, names: ['人社局', '医保局'] }, output: { version: 1 }, bad: { submissionId, version: 0, names: '人社局' } },
  replies: {
    input: {},
    output: { version: 1, rows: [{ id: 'more-when', command: 'returnForMore', field: 'words', title: '问时间和人数', text: '请您补充：从哪个月开始，涉及几个人。', isRetired: false }] },
    bad: 'all',
  },
  saveReply: {
    input: { submissionId, version: 0, id: 'more-when', command: 'returnForMore', field: 'words', title: '问时间和人数', text: '请您补充：从哪个月开始，涉及几个人。', isRetired: false },
    output: { version: 1 },
    bad: { submissionId, version: 0, command: 'sign', field: 'words', title: '问', text: '', isRetired: false },
  },
  saveLimits: { input: { submissionId, version: 0, limits: { reports: 30 } }, output: { version: 1 }, bad: { submissionId, version: 0, limits: { reports: 0 } } },
  saveFiling: {
    input: { submissionId: 'filing-2026-06-16-01', number: '冀ICP备00000000号-1X' },
    output: { number: '冀ICP备00000000号-1X' },
    bad: { submissionId: 'short', number: '' },
  },
  saveCalendar: {
    input: { submissionId, version: 0, year: 2027, text: '一、元旦：1月1日（周五）至3日（周日）放假，共3天。' },
    output: { version: 1, daysOff: 3, makeupDays: 0 },
    bad: { submissionId, version: 0, year: 1900, text: '' },
  },
  history: {
    input: { name: 'clocks' },
    output: { rows: [{ version: 1, at: '2026-06-16T01:41:00.000Z', byName: '演示管理员甲', did: 'clocks', from: null, to: '办结，一般的：5 → 7 个工作日', reason: null }] },
    bad: { name: 'colours' },
  },
} satisfies Examples<typeof settingsContract>
