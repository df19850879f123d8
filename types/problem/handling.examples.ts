import type { Examples } from '../rpc'
import type { problemHandling } from './handling.contract'

const command = { id: 'problem-88c1', submissionId: 'submit-2026-06-16-01' }
const moved = { id: 'problem-88c1', version: 5, state: 'inProgress' as const }

export const handlingExamples = {
  sendBack: { input: { ...command, reason: '不归我管。' }, output: { ...moved, state: 'accepted' }, bad: { ...command, reason: '不' } },
  handUp: { input: { ...command, reason: '本会办不了，要区里协调。' }, output: { ...moved, state: 'accepted' }, bad: command },
  addMeasure: {
    input: { ...command, words: '加一个夜班窗口。', dueOn: '2026-06-22' },
    output: moved,
    bad: { ...command, words: '加一个夜班窗口。', dueOn: '22 June' },
  },
  completeMeasure: { input: { ...command, measureId: 'measure-1', doneOn: '2026-06-20' }, output: moved, bad: { ...command, measureId: 'measure-1' } },
  addProgress: {
    input: { ...command, words: '窗口已经开了。', photos: [] },
    output: moved,
    bad: { ...command, words: '窗口已经开了。', photos: ['/tmp/1.jpg'] },
  },
  requestExtension: { input: { ...command, workdays: 5, reason: '等银行回单。' }, output: moved, bad: { ...command, workdays: 0, reason: '等银行回单。' } },
  previewExtension: {
    input: { id: 'problem-88c1', workdays: 5 },
    output: {
      dueAt: '2026-06-30T16:00:00.000Z', dueOn: '2026-06-30', isProvisional: false,
      explanation: { startOn: '2026-06-16', workdays: 10, hours: null, holidays: [], days: [] },
    },
    bad: { id: 'problem-88c1', workdays: '5' },
  },
  requestPause: {
    input: { ...command, waitingFor: { kind: 'outside', name: '供水公司' }, reason: '等检测报告。' },
    output: moved,
    bad: { ...command, waitingFor: { kind: 'outside' }, reason: '等检测报告。' },
  },
  resume: { input: { ...command, note: '报告到了。' }, output: moved, bad: { submissionId: command.submissionId } },
  proposeExplain: { input: { ...command, reason: '企业已经注销。', tried: '约谈了两次。' }, output: moved, bad: { ...command, reason: '企业已经注销。' } },
  signNotice: { input: command, output: moved, bad: { id: 'problem-88c1' } },
  resolve: { input: { ...command, words: '夜班窗口已开，每晚到零点。' }, output: { ...moved, state: 'resolved' }, bad: { ...command, words: '办完了' } },
} satisfies Examples<typeof problemHandling>
