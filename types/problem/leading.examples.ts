import type { Examples } from '../rpc'
import type { problemLeading } from './leading.contract'

const command = { id: 'problem-88c1', submissionId: 'submit-2026-06-16-01' }
const moved = { id: 'problem-88c1', version: 5, state: 'inProgress' as const }

export const leadingExamples = {
  instruct: { input: { ...command, words: '请本周内办好。', dueOn: '2026-06-19' }, output: moved, bad: { ...command, words: '阅'.repeat(301) } },
  decideExplain: {
    input: { ...command, isSigned: true, reviewOn: '2026-09-01' },
    output: { ...moved, state: 'explained' },
    bad: { ...command, reviewOn: '2026-09-01' },
  },
  consentToEscalate: { input: command, output: moved, bad: { ...command, note: '' } },
} satisfies Examples<typeof problemLeading>
