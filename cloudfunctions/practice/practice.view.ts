import type { Practice } from '@/domain/practice/practice'
import type { PracticeView } from '@/types/practice.contract'
import type { PersonDocument } from '../people/person.repository'

/** The author's own, and everybody's for whoever reviews or publishes them. */
export const mayReadAll = ({ roles }: PersonDocument): boolean => roles.some((role) => role === 'office' || role === 'leader' || role === 'publicity')

export const practiceView = (practice: Practice, viewerId: string): PracticeView => ({
  id: practice.id, version: practice.version, title: practice.title, description: practice.description,
  union: practice.unionId ? { id: practice.unionId, name: practice.unionName ?? '' } : null,
  visitId: practice.visitId, authorName: practice.authorName, state: practice.state, createdAt: practice.createdAt, isYours: practice.authorId === viewerId,
})
