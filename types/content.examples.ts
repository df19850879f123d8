import type { contentContract } from './content.contract'
import type { Examples } from './rpc'

const photo = { fileId: 'cloud://env.bucket/uploads/anon/3f9a/1.jpg', url: 'https://example.org/1.jpg' }

export const contentExamples = {
  queue: { input: {}, output: { rows: [{ id: 'check-11aa', photo, since: '2026-06-16T01:41:00.000Z', why: 'noAnswer', state: 'checking', reason: null }], nextCursor: null }, bad: { cursor: 7 } },
  decide: { input: { submissionId: 'check-2026-06-16-1', id: 'check-11aa', isPassed: true, reason: '' }, output: { id: 'check-11aa', state: 'passed' }, bad: { submissionId: 'check-2026-06-16-1', id: 'check-11aa', isPassed: false, reason: '' } },
} satisfies Examples<typeof contentContract>
