import { useRef } from 'react'
import { countCharacters } from '@/domain/text'
import { useQuery } from '@/src/lib/use-query'
import { useSettled } from '@/src/lib/use-settled'
import type { PublicationRow } from '@/types/problem/published.view'
import { problemSimilar } from '@/types/problem/similar.contract'
import { shortestReport } from '../report-check'
import type { ReportDraft } from '../report-draft'

const restMs = 1200

/**
 * Published problems like what has been written so far, asked for when the fingers rest. A help, never a barrier: while it
 * is asked for, and when it fails, what was found last stays. Nothing is asked about a complaint about conduct.
 */
export const useSimilarPublished = ({ category, description }: Pick<ReportDraft, 'category' | 'description'>): PublicationRow[] => {
  const words = useSettled(description.trim(), restMs)
  const isEnough = category !== 'conduct' && countCharacters(words) >= shortestReport
  const { data } = useQuery(problemSimilar.similarPublished, isEnough ? { ...(category && { category }), description: words } : undefined)
  const last = useRef<PublicationRow[]>([])
  if (data) last.current = data.rows
  return isEnough ? last.current : []
}
