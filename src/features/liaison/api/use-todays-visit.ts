import type { Day } from '@/domain/calendar/day'
import type { ClientError } from '@/src/lib/client-error'
import { useKeptQuery } from '@/src/lib/kept-query'
import { useQuery } from '@/src/lib/use-query'
import type { LiaisonRow } from '@/types/liaison.contract'
import type { VisitRow } from '@/types/visit.contract'
import { liaisonMine } from '@/types/liaison/mine.contract'
import { visitLists } from '@/types/visit/lists.contract'

interface TodaysVisit {
  rows: readonly LiaisonRow[] | undefined
  /** Begun today at any union, one's own or not, and not finished. */
  open: VisitRow | undefined
  error: ClientError | undefined
  retry: () => void
}

/** Two questions: the own pairs, and what was begun today. The second one failing leaves the first its answer. */
export const useTodaysVisit = (today: Day): TodaysVisit => {
  const pairs = useKeptQuery(liaisonMine.mine, {})
  const visits = useQuery(visitLists.list, { scope: 'mine', from: today, to: today })
  return {
    rows: pairs.data?.rows,
    open: visits.data?.rows.find(({ isFinished }) => !isFinished),
    error: pairs.error,
    retry: () => {
      pairs.retry()
      visits.retry()
    },
  }
}
