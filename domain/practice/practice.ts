import type { Instant } from '../calendar/day'
import type { Topic } from '../visit/vocabulary'

export const practiceStates = ['draft', 'submitted', 'edited', 'returned', 'published', 'withdrawn'] as const
export type PracticeState = (typeof practiceStates)[number]
export const practiceStateWords: Record<PracticeState, string> = {
  draft: '草稿', submitted: '待编辑', edited: '待审核', returned: '退回修改', published: '已发布', withdrawn: '已撤下',
}

/** 经验做法: a good practice that others can copy (work plan, task 4). Plain JSON. */
export interface Practice {
  id: string
  version: number
  title: string
  description: string
  /** One of the plan's topics; null until somebody has said. */
  kind: Topic | null
  photos: string[]
  unionId: string | null
  unionName: string | null
  /** The visit that saw it. */
  visitId: string | null
  authorId: string
  authorName: string
  state: PracticeState
  /** Who edited it last; never who approves it. */
  editor: { id: string; name: string } | null
  /** Why it was sent back or withdrawn. */
  reason: string | null
  createdAt: Instant
  publishedAt: Instant | null
  /** How many other unions say 我们也在做. */
  copyCount: number
}

export type PracticeWords = Pick<Practice, 'title' | 'description' | 'kind' | 'photos' | 'unionId' | 'unionName'>

type Given = Pick<Practice, 'id' | 'title' | 'description' | 'unionId' | 'unionName' | 'visitId' | 'authorId' | 'authorName' | 'createdAt'>

export const draftPractice = ({ kind = null, photos = [], ...given }: Given & Partial<Pick<Practice, 'kind' | 'photos'>>): Practice => ({
  ...given, kind, photos, version: 1, state: 'draft', editor: null, reason: null, publishedAt: null, copyCount: 0,
})

/** 我们也在做: another union's word on how it went there; one a practice and union. */
export interface PracticeCopy {
  practiceId: string
  unionId: string
  unionName: string
  words: string
  at: Instant
  byId: string
  byName: string
}
