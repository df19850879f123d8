import type { Examples } from './rpc'
import type { settingsContract } from './settings.contract'

export const settingsExamples = {
  burdenCheck: {
    input: {},
    output: {
      checkedAt: '2026-06-16T01:41:00.000Z',
      filing: { number: null },
      rows: [{ id: 'filing', rule: '上线前备案', how: '备案号由管理员填写，在这里公开。', by: 'settings', isKept: false, findings: ['还没有填写备案号'] }],
    },
    bad: 'everything',
  },
  saveFiling: {
    input: { submissionId: 'filing-2026-06-16-01', number: '冀ICP备00000000号-1X' },
    output: { number: '冀ICP备00000000号-1X' },
    bad: { submissionId: 'short', number: '' },
  },
} satisfies Examples<typeof settingsContract>
