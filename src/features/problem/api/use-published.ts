import type { Category } from '@/domain/problem/vocabulary'
import { type List, useList } from '@/src/lib/use-list'
import { type Query, useQuery } from '@/src/lib/use-query'
import { problemPublished } from '@/types/problem/published.contract'
import type { PublicationRow, PublicationView } from '@/types/problem/published.view'

/** What is published, newest first. */
export const usePublishedList = ({ category, words }: { category?: Category; words?: string }): List<PublicationRow> =>
  useList(problemPublished.publishedList, { ...(category && { category }), ...(words && { words }) })

/** What this person follows. */
export const useFollowedList = (): List<PublicationRow> => useList(problemPublished.followed, {})

/** One published problem; waits while no id is known. */
export const usePublishedProblem = (id: string | undefined): Query<PublicationView> =>
  useQuery(problemPublished.publishedProblem, id === undefined ? undefined : { id })
