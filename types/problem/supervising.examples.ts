import type { Examples } from '../rpc'
import type { problemSupervising } from './supervising.contract'

const command = { id: 'problem-88c1', submissionId: 'submit-2026-06-16-01' }
const moved = { id: 'problem-88c1', version: 5, state: 'inProgress' as const }

export const supervisingExamples = {
  supervised: { input: { cursor: 'yellow:' }, output: { rows: [], nextCursor: null }, bad: { cursor: 7 } },
  leaders: { input: {}, output: { rows: [{ personId: 'person-51aa', name: '演示领导甲', duty: '演示领导' }] }, bad: 'all' },
  press: { input: { ...command, step: 'notice', words: '请三日内说明。' }, output: moved, bad: { ...command, step: 'shout', words: '请三日内说明。' } },
} satisfies Examples<typeof problemSupervising>
