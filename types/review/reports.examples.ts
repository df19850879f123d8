import type { Examples } from '../rpc'
import type { reviewBulletins } from './bulletins.contract'
import type { reviewReports } from './reports.contract'

const submissionId = 'a-report-made-once'
const at = '2026-07-02T01:41:00.000Z'

const head = {
  id: 'report-51aa', kind: 'halfYear' as const, title: '2026年上半年工作总结', from: '2026-01-01', to: '2026-06-30', edition: 1, state: 'draft' as const,
  version: 1, publishedAt: null,
}

const bulletin = { id: 'bulletin-7c0d', kind: 'brief' as const, title: '走访工作简报', isPublished: true, publishedAt: at, isRead: false }

export const reportExamples = {
  reports: { input: {}, output: { rows: [head], nextCursor: null }, bad: { cursor: 5 } },
  report: {
    input: { id: head.id },
    output: {
      ...head, addressee: '领导小组各成员', signature: '演示区总工会', lead: '2026年1月1日至6月30日的情况如下。',
      sections: [{
        heading: '一、对口联系', paragraphs: ['重点基层工会有人联系 100%（17/17）；达到方案“100%”的要求（重点任务：对口联系）。'],
        tables: [{ title: '还没有人联系的重点基层工会', columns: ['基层工会'], rows: [], note: '重点基层工会都有人联系。' }], words: '',
      }],
      words: { judgement: '总体平稳。' }, nextSteps: [{ text: '补齐联系点', ownerName: '演示干部甲', dueOn: '2026-08-31' }], audience: ['leader', 'cadre'],
      correctsId: null, correction: '', takenAt: at, rulesVersion: 'figures-1', submitted: null, sentBack: null, approved: null, published: null, may: ['edit', 'submit'],
    },
    bad: {},
  },
  compileReport: { input: { submissionId, kind: 'halfYear', on: '2026-06-30' }, output: { id: head.id }, bad: { submissionId, kind: 'weekly', on: '2026-06-30' } },
  correctReport: { input: { submissionId, id: head.id, correction: '补登两次走访' }, output: { id: 'report-51ab' }, bad: { submissionId, id: head.id, correction: '' } },
  editReport: {
    input: {
      submissionId, id: head.id, version: 1, title: head.title, addressee: '领导小组各成员', signature: '演示区总工会', words: { judgement: '总体平稳。' },
      nextSteps: [{ text: '补齐联系点', ownerName: '演示干部甲', dueOn: '2026-08-31' }], audience: ['leader'],
    },
    output: { id: head.id, version: 2 },
    bad: { submissionId, id: head.id, version: 1, title: head.title, addressee: '领导小组', signature: '演示区总工会', words: {}, nextSteps: [], audience: [] },
  },
  moveReport: {
    input: { submissionId, id: head.id, version: 2, command: 'submit' }, output: { id: head.id, version: 3, state: 'submitted' },
    bad: { submissionId, id: head.id, version: 2, command: 'delete' },
  },
  exportReport: {
    input: { id: head.id, format: 'word' }, output: { url: 'https://files.example/report.docx', until: at, fileName: '2026年上半年工作总结.docx' },
    bad: { id: head.id, format: 'pdf' },
  },
  bulletins: { input: {}, output: { rows: [bulletin], nextCursor: null }, bad: { cursor: 5 } },
  bulletin: {
    input: { id: bulletin.id },
    output: { ...bulletin, body: '本月走访 6 个基层工会。', reportId: null, audience: ['everyone'], version: 2, readCount: 12, may: [] },
    bad: {},
  },
  bulletinFromReport: { input: { reportId: head.id }, output: { title: '关于2026年上半年工作的通报', body: '一、对口联系' }, bad: {} },
  saveBulletin: {
    input: { submissionId, kind: 'brief', title: bulletin.title, body: '本月走访 6 个基层工会。', reportId: null, audience: ['everyone'] },
    output: { id: bulletin.id, version: 1 },
    bad: { submissionId, kind: 'brief', title: bulletin.title, body: '', reportId: null, audience: ['everyone'] },
  },
  publishBulletin: { input: { submissionId, id: bulletin.id, version: 1 }, output: { id: bulletin.id, version: 2 }, bad: { id: bulletin.id } },
  readBulletin: { input: { id: bulletin.id }, output: { isRead: true }, bad: {} },
} satisfies Examples<typeof reviewReports & typeof reviewBulletins>
