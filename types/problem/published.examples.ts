import type { Examples } from '../rpc'
import type { problemPublished } from './published.contract'
import type { PublicationRow } from './published.view'
import type { problemPublishing } from './publishing.contract'

const submissionId = 'submit-2026-06-16-01'
const id = 'publication-5d0e'

const row: PublicationRow = {
  id, title: '夜班食堂没有热饭', words: '某企业夜班职工反映，夜里十点以后食堂没有热饭。', category: 'culture', unionName: null, state: 'inProgress',
  holder: '职工服务中心', submittedOn: '2026-06-16', dueOn: '2026-06-23', endedOn: null, outcome: null, joined: 2, changedAt: '2026-06-17T01:41:00.000Z',
}

export const publishedExamples = {
  publishedList: { input: { category: 'culture' }, output: { rows: [row], nextCursor: null }, bad: { category: 'weather' } },
  publishedProblem: { input: { id }, output: { ...row, photos: [], isFollowed: true, mayJoin: true }, bad: {} },
  follow: { input: { id, submissionId }, output: { id, isFollowed: true }, bad: { id } },
  unfollow: { input: { id, submissionId }, output: { id, isFollowed: false }, bad: { submissionId } },
  followed: { input: {}, output: { rows: [row], nextCursor: null }, bad: { cursor: {} } },
} satisfies Examples<typeof problemPublished>

export const publishingExamples = {
  publish: {
    input: { id: 'problem-88c1', submissionId, title: row.title, words: row.words, photos: [], isUnionShown: false },
    output: { id: 'problem-88c1', publicationId: id },
    bad: { id: 'problem-88c1', submissionId, title: row.title, words: '短', photos: [], isUnionShown: false },
  },
  unpublish: { input: { id: 'problem-88c1', submissionId }, output: { id: 'problem-88c1' }, bad: { id: 'problem-88c1' } },
} satisfies Examples<typeof problemPublishing>
