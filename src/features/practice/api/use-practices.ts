import type { PracticeState } from '@/domain/practice/practice'
import type { Topic } from '@/domain/visit/vocabulary'
import { type List, useList } from '@/src/lib/use-list'
import { type Query, useQuery } from '@/src/lib/use-query'
import { practiceDrafts } from '@/types/practice/drafts.contract'
import type { CopyRow, PracticeRow, PracticeView } from '@/types/practice/practice.views'
import { practicePublished } from '@/types/practice/published.contract'

/** What is published, newest first. */
export const usePractices = ({ kind, words }: { kind?: Topic; words?: string }): List<PracticeRow> =>
  useList(practicePublished.list, { ...(kind && { kind }), ...(words && { words }) })

export const usePractice = (id: string | undefined): Query<PracticeView> => useQuery(practicePublished.get, id === undefined ? undefined : { id })

/** Unions that do it too; waits where nothing is published. */
export const useCopies = (id: string | undefined): List<CopyRow> => useList(practicePublished.copies, id === undefined ? undefined : { id })

/** Own ones, or those in one state. */
export const useDrafts = (state: PracticeState | 'mine'): List<PracticeRow> => {
  const own = useList(practiceDrafts.drafts, state === 'mine' ? { scope: 'mine' } : undefined)
  const desk = useList(practiceDrafts.desk, state === 'mine' ? undefined : { state })
  return state === 'mine' ? own : desk
}
