import type { Examples } from '../rpc'
import type { visitWriting } from './writing.contract'

const key = { submissionId: 'visit-2026-06-16-02', visitId: 'visit-4d10' }
const changed = { visitId: key.visitId, version: 4 }

export const writingExamples = {
  saveRecord: {
    input: {
      ...key, version: 3,
      draft: { topics: ['organization'], record: '看了', opinions: '', participants: '', note: '', photos: [], companionIds: [], problems: [], practices: [] },
    },
    output: { ...changed, savedAt: '2026-06-16T01:41:00.000Z' },
    bad: { ...key, draft: { topics: ['gossip'] } },
  },
  confirmRecord: { input: key, output: { ...changed, countsForYou: true }, bad: { visitId: key.visitId } },
  correct: { input: { ...key, record: '看了职工食堂，也看了书屋。', reason: '漏写了书屋' }, output: changed, bad: { ...key, record: '看了职工食堂，也看了书屋。' } },
  cancel: { input: { ...key, reason: '点错了工会' }, output: changed, bad: { ...key, reason: '' } },
  explainMark: { input: { ...key, mark: 'doubtful', words: '手机重启后定位跳了一下。' }, output: changed, bad: { ...key, mark: 'day', words: '不由我说' } },
} satisfies Examples<typeof visitWriting>
