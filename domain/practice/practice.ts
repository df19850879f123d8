import type { Instant } from '../calendar/day'
import { AppError } from '../errors'

/** 经验做法: a good practice that others can copy (work plan, task 4); as a draft. Plain JSON. */
export interface Practice {
  id: string
  version: number
  title: string
  description: string
  unionId: string | null
  unionName: string | null
  /** The visit that saw it. */
  visitId: string | null
  authorId: string
  authorName: string
  state: 'draft'
  createdAt: Instant
}

export const draftPractice = (given: Omit<Practice, 'version' | 'state'>): Practice => ({ ...given, version: 1, state: 'draft' })

/** Throws CONFLICT with the version that stands. */
export const rewrite = (practice: Practice, words: Pick<Practice, 'title' | 'description'>, seen: number | undefined): Practice => {
  if (seen !== undefined && seen !== practice.version) throw new AppError('CONFLICT', undefined, { version: practice.version })
  return { ...practice, ...words, version: practice.version + 1 }
}
