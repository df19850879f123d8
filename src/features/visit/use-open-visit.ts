import { useEffect, useState } from 'react'
import type { ClientError } from '@/src/lib/client-error'
import { routes } from '@/src/lib/routes'
import { serversToday } from '@/src/lib/server-clock'
import { useQuery } from '@/src/lib/use-query'
import type { DraftPhoto } from '@/src/lib/use-photos'
import { replace } from '@/src/platform/navigation'
import { visitRecording } from '@/types/visit/recording.contract'
import { draftOfVisit, newDraft, picturesOf, type VisitDraft } from './draft'
import { listDrafts, loadDraft } from './draft-store'
import { meantPlan } from './kept-plans'

interface OpenVisit {
  /** Undefined until a union is chosen, or while the server is asked. */
  draft: VisitDraft | undefined
  /** What the server keeps of its pictures. */
  pictures: readonly DraftPhoto[]
  isLoading: boolean
  error: ClientError | undefined
  retry: () => void
  /** Goes on with what waits on this phone for that union, or begins. */
  choose: (union: { id: string; name: string }) => void
  resume: (draft: VisitDraft) => void
}

interface Wanted {
  unionId?: string
  unionName?: string
  visitId?: string
  planId?: string
  draftId?: string
}

const begin = (union: VisitDraft['union'], planId?: string): VisitDraft => {
  const kept = listDrafts().find((draft) => draft.union.id === union.id)
  const plan = meantPlan(union.id, serversToday(), planId)
  return (kept && loadDraft(kept.id)) ?? newDraft(union, plan?.mode ?? 'field', new Date().toISOString(), plan)
}

const keptOf = (visitId: string): VisitDraft | undefined => {
  const kept = listDrafts().find(({ checkedIn }) => checkedIn?.visitId === visitId)
  return kept && loadDraft(kept.id)
}

/** The visit this page is about: what this phone keeps of it first, else what the server knows. */
export const useOpenVisit = ({ unionId, unionName, visitId, planId, draftId }: Wanted): OpenVisit => {
  const [draft, setDraft] = useState<VisitDraft | undefined>(() => {
    if (draftId) return loadDraft(draftId)
    if (visitId) return keptOf(visitId)
    return unionId && unionName ? begin({ id: unionId, name: unionName }, planId) : undefined
  })
  const [pictures, setPictures] = useState<readonly DraftPhoto[]>([])
  const isAsked = !draft && !!visitId
  const { data, error, isLoading, retry } = useQuery(visitRecording.get, isAsked && visitId ? { id: visitId } : undefined)
  const isOver = !!data && !draft && (data.isFinished || data.isCanceled || !data.may.write)
  if (data && !draft && !isOver) {
    setPictures(picturesOf(data))
    setDraft(draftOfVisit(data))
  }
  useEffect(() => {
    if (isOver && visitId) void replace(routes.visitRecord({ id: visitId }))
  }, [isOver, visitId])
  return { draft, pictures, isLoading: isAsked && (isLoading || !error || isOver), error, retry, choose: (union) => setDraft(begin(union)), resume: ({ id }) => setDraft(loadDraft(id)) }
}
