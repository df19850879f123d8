import type { PracticeView, practiceContract } from './practice.contract'
import type { Examples } from './rpc'

const draft: PracticeView = {
  id: 'practice-20aa', version: 1, title: '换热站轮班共餐', description: '三个换热站轮流做夜班饭，由工会补贴食材，值班师傅都能吃上热的。',
  union: { id: 'union-19ab', name: '演示热力公司工会' }, visitId: 'visit-4d10', authorName: '演示干部甲', state: 'draft', createdAt: '2026-06-16T01:41:00.000Z', isYours: true,
}

export const practiceExamples = {
  drafts: { input: { scope: 'mine' }, output: { rows: [draft], nextCursor: null }, bad: { scope: 'theirs' } },
  get: { input: { id: draft.id }, output: draft, bad: {} },
  saveDraft: {
    input: { submissionId: 'practice-2026-06-16-01', title: draft.title, description: draft.description, unionId: 'union-19ab' },
    output: draft,
    bad: { submissionId: 'practice-2026-06-16-01', title: '短', description: draft.description },
  },
} satisfies Examples<typeof practiceContract>
