import type { PracticeRow, PracticeView, practiceContract } from './practice.contract'
import type { Examples } from './rpc'

const draft: PracticeRow = {
  id: 'practice-20aa', version: 1, title: '换热站轮班共餐', description: '三个换热站轮流做夜班饭，由工会补贴食材，值班师傅都能吃上热的。', kind: 'lifeQuality',
  union: { id: 'union-19ab', name: '演示热力公司工会' }, visitId: 'visit-4d10', authorName: '演示干部甲', state: 'draft', createdAt: '2026-06-16T01:41:00.000Z',
  publishedAt: null, copyCount: 0, cover: null, isYours: true,
}
const photo = { fileId: 'cloud://env.bucket/uploads/anon/a-b/1.jpg', url: 'https://files.example/1.jpg' }
const view: PracticeView = {
  ...draft, photos: [], reason: null, editorName: null, ownCopy: null, mayCopy: false, may: ['write', 'handIn', 'withdraw'],
  changes: [{ version: 1, at: draft.createdAt, byName: '演示干部甲', did: 'write', from: null, to: 'draft', reason: null }],
}
const published: PracticeRow = { ...draft, version: 4, authorName: null, state: 'published', publishedAt: '2026-06-18T02:00:00.000Z', copyCount: 1, cover: photo, isYours: false }
const step = { submissionId: 'practice-2026-06-16-02', id: draft.id, version: 1 }
const words = { title: draft.title, description: draft.description, kind: 'lifeQuality' as const, unionId: 'union-19ab', photos: [photo.fileId] }
const submitted: PracticeView = { ...view, version: 2, state: 'submitted', may: ['withdraw'] }

export const practiceExamples = {
  drafts: { input: { scope: 'mine' }, output: { rows: [draft], nextCursor: null }, bad: { scope: 'theirs' } },
  desk: { input: { state: 'submitted' }, output: { rows: [{ ...draft, state: 'submitted' }], nextCursor: null }, bad: { state: 'new' } },
  openDraft: { input: {}, output: { uploadPrefix: 'uploads/anon/9fK2-a' }, bad: 'draft' },
  saveDraft: { input: { submissionId: 'practice-2026-06-16-01', ...words }, output: view, bad: { submissionId: 'practice-2026-06-16-01', title: '短', description: draft.description } },
  handIn: { input: step, output: submitted, bad: { id: draft.id } },
  edit: { input: { ...step, ...words }, output: { ...submitted, version: 3, state: 'edited', editorName: '演示宣传甲' }, bad: { ...step, ...words, kind: 'pay' } },
  sendBack: { input: { ...step, reason: '请补上花了多少钱' }, output: { ...submitted, state: 'returned', reason: '请补上花了多少钱' }, bad: step },
  publish: { input: step, output: { ...view, ...published, photos: [photo] }, bad: {} },
  withdraw: { input: { ...step, reason: '做法已经停了' }, output: { ...submitted, state: 'withdrawn', reason: '做法已经停了', may: [] }, bad: { ...step, reason: '停' } },
  list: { input: { kind: 'lifeQuality', words: '共餐' }, output: { rows: [published], nextCursor: null }, bad: { words: '餐' } },
  get: { input: { id: draft.id }, output: { ...view, ...published, photos: [photo], may: [], changes: [], mayCopy: true }, bad: {} },
  copies: {
    input: { id: draft.id },
    output: { rows: [{ unionId: 'union-20cd', unionName: '演示物流园区工会联合会', words: '两个网点照着做了，夜班都说好。', at: '2026-07-01T02:00:00.000Z' }], nextCursor: null },
    bad: { cursor: 5 },
  },
  copy: { input: { submissionId: 'copy-2026-07-01-0001', id: draft.id, words: '两个网点照着做了，夜班都说好。' }, output: { id: draft.id, copyCount: 1 }, bad: { id: draft.id, words: '好' } },
  uncopy: { input: { submissionId: 'copy-2026-07-02-0001', id: draft.id }, output: { id: draft.id, copyCount: 0 }, bad: { id: draft.id } },
} satisfies Examples<typeof practiceContract>
